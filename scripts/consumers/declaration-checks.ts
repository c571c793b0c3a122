import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.js";
import { execute } from "./execute.js";
import { handedOnSource } from "./handed-on.js";
import { compilerPaths, type TypeFolders } from "./type-checks.js";

/** A consumer that is a library itself: each compiler writes the declarations of all that it hands on, and a cube is not written out with its book of metrics. */
export function declarationChecks({ project, older }: TypeFolders): readonly Check[] {
  return Object.entries(compilerPaths(older)).map(([version, compiler]) => ({
    name: `TypeScript ${version}, declarations of a consumer that hands on every value`,
    run: async () => {
      const folder = await writeConsumer(project);
      await execute(process.execPath, [compiler, "-p", folder], project);
      const { length } = readFileSync(join(folder, "out/cube.d.ts"), "utf8");
      if (length > longest) throw new Error(`A cube is declared by ${length} characters, over ${longest}.`);
      return { note: `a cube in ${length} characters` };
    },
  }));
}

const longest = 1500;

const cube = `import { definePlan, evaluate, parseRegister } from "phongtrao";

const plan = definePlan({ measures: { sessions: "sessions" }, groupBy: { topic: { by: "topic" } } });

export const cube = evaluate(plan, parseRegister({}));
export const [row] = cube.rows;
`;

async function writeConsumer(project: string): Promise<string> {
  const folder = join(project, "declarations");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "handed-on.ts"), await handedOnSource());
  writeFileSync(join(folder, "cube.ts"), cube);
  const compilerOptions = {
    ...{ module: "nodenext", moduleResolution: "nodenext", target: "es2022" },
    ...{ lib: ["es2022", "dom"], types: [], skipLibCheck: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ declaration: true, emitDeclarationOnly: true, rootDir: ".", outDir: "out" },
  };
  const files = ["handed-on.ts", "cube.ts"];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return folder;
}
