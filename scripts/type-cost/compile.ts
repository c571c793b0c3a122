import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { doors, root } from "../../test/docs/doors.js";

/** What the compiler says that a program cost. */
export interface TypeCost {
  readonly instantiations: number;
  readonly types: number;
  readonly checkSeconds: number;
}

/** Checks one file, which finds the package by the declarations of `dist`, as many times as told; the quickest time counts. */
export function compile(name: string, file: string, times: number): TypeCost {
  const config = configOf(name, file);
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const costs = Array.from({ length: times }, () =>
    costIn(
      execFileSync(process.execPath, [compiler, "-p", config, "--extendedDiagnostics"], { encoding: "utf8" }),
    ),
  );
  const [first] = costs;
  if (first === undefined) throw new Error("Nothing was compiled.");
  return { ...first, checkSeconds: Math.min(...costs.map(({ checkSeconds }) => checkSeconds)) };
}

function configOf(name: string, file: string): string {
  const folder = join(root, "reports/type-cost", name);
  mkdirSync(folder, { recursive: true });
  const paths = Object.fromEntries(
    doors().map(({ name: door, targets }) => [door, [join(root, targets["types"] ?? "")]]),
  );
  const compilerOptions = {
    ...{ module: "nodenext", moduleResolution: "nodenext", paths, target: "es2022" },
    ...{ lib: ["es2022", "dom"], types: [], noEmit: true, skipLibCheck: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  };
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  return config;
}

function costIn(said: string): TypeCost {
  const numberAfter = (label: string) => Number(new RegExp(`^${label}: +([\\d.]+)`, "m").exec(said)?.[1]);
  return {
    instantiations: numberAfter("Instantiations"),
    types: numberAfter("Types"),
    checkSeconds: numberAfter("Check time"),
  };
}
