import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { doors } from "../../test/docs/doors.js";

/** The files of a package, relative to its folder, that somebody who comes through its doors can load or whose types they can see. */
export function reachableFiles(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = doors().flatMap(({ targets }) => Object.values(targets).map((path) => join(path)));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    if (!existsSync(join(folder, file))) throw new Error(`${file} is imported and is not there.`);
    found.add(file);
    waiting.push(...importsOf(folder, file));
  }
  return found;
}

/** Declarations import with the names of the code that they describe. */
function importsOf(folder: string, file: string): readonly string[] {
  const isDeclaration = file.endsWith(".d.ts");
  return [...readFileSync(join(folder, file), "utf8").matchAll(specifier)].map(([, path = ""]) => {
    const target = join(dirname(file), path);
    return isDeclaration ? target.replace(/\.js$/, ".d.ts") : target;
  });
}

const specifier = /\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;
