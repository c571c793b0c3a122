import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../test/docs/doors.js";
import type { Check } from "./check.js";
import { execute } from "./execute.js";
import { everyDoorSource } from "./write-programs.js";

interface ModuleSettings {
  readonly name: string;
  readonly module: string;
  readonly moduleResolution: string;
  /** What the program is called; `.cts` is CommonJS. */
  readonly file: string;
}

const settings: readonly ModuleSettings[] = [
  { name: "node16", module: "node16", moduleResolution: "node16", file: "every-door.ts" },
  { name: "nodenext", module: "nodenext", moduleResolution: "nodenext", file: "every-door.ts" },
  { name: "nodenext-cjs", module: "nodenext", moduleResolution: "nodenext", file: "every-door.cts" },
  { name: "bundler", module: "esnext", moduleResolution: "bundler", file: "every-door.ts" },
];

/** Each with the settings that it is tried with where time is short. */
const compilers = [
  { version: "5.9", quick: ["node16"] },
  { version: "6", quick: ["bundler"] },
  { version: "7", quick: ["node16", "nodenext", "nodenext-cjs", "bundler"] },
] as const;

export interface TypeFolders {
  /** A project that has the package installed. */
  readonly project: string;
  /** Where TypeScript 5.9 is installed. */
  readonly older: string;
}

/** A strict consumer that checks all declarations that it gets, with each compiler and each way to find modules. */
export function typeChecks({ project, older }: TypeFolders, isQuick: boolean): readonly Check[] {
  const paths = compilerPaths(older);
  return compilers.flatMap(({ version, quick }) =>
    settings.map((setting) => ({
      name: `TypeScript ${version}, ${setting.name}, strict, skipLibCheck: false`,
      run: async () => {
        if (isQuick && !quick.some((name) => name === setting.name))
          return { skipped: "it takes long; TypeScript 7 checks the same" };
        await execute(process.execPath, [paths[version], "-p", configOf(project, setting)], project);
        return {};
      },
    })),
  );
}

/** Where each compiler is, by its version; `older` is where TypeScript 5.9 is installed. */
export function compilerPaths(older: string): Readonly<Record<"5.9" | "6" | "7", string>> {
  return {
    "5.9": join(older, "node_modules/typescript/bin/tsc"),
    "6": join(root, "node_modules/typescript/bin/tsc"),
    "7": join(root, "node_modules/typescript7/bin/tsc"),
  };
}

function configOf(project: string, { name, module, moduleResolution, file }: ModuleSettings): string {
  const folder = join(project, `types-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), everyDoorSource());
  // Without `dom`, or the types of Node, the declarations of zod have no `URL`.
  const compilerOptions = {
    ...{ module, moduleResolution },
    ...{ target: "es2022", lib: ["es2022", "dom"], types: [], noEmit: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    skipLibCheck: false,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  return folder;
}
