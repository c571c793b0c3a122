import { mkdirSync, writeFileSync } from "node:fs";
import { architecturePage } from "./architecture-page.js";

mkdirSync(new URL("../docs/media", import.meta.url), { recursive: true });
for (const [path, text] of Object.entries(await architecturePage()))
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
