/** The last step of `npm run build`: takes out of `dist` what no door leads to, such as the declarations of internal functions and the empty code of files of types. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../test/docs/doors.js";
import { reachableFiles } from "./package/reachable-files.js";

const needed = reachableFiles(root);
const built = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join("dist", entry.parentPath.slice(join(root, "dist").length), entry.name));
const idle = built.filter((path) => !needed.has(path));
for (const path of idle) rmSync(join(root, path));
console.log(`dist: ${needed.size} files; ${idle.length} that no door leads to are taken out`);
