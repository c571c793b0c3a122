import { writeFileSync } from "node:fs";
import { metricsPage, metricsPagePath } from "./metrics-page.js";

writeFileSync(new URL(`../${metricsPagePath}`, import.meta.url), await metricsPage());
