import { writeFileSync } from "node:fs";
import { rulesPage, rulesPagePath } from "./rules-page.js";

writeFileSync(new URL(`../${rulesPagePath}`, import.meta.url), await rulesPage());
