import { writeFileSync } from "node:fs";
import { referencePages } from "./reference-pages.js";

for (const [path, page] of Object.entries(await referencePages()))
  writeFileSync(new URL(`../${path}`, import.meta.url), page);
