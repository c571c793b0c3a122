/**
 * Changes the code of a layer, one small place at a time, and tells which changes its tests do not notice.
 *
 *     npm run mutate -- quantity calendar
 *     npm run mutate -- rules/book/place 'metrics/*.ts' --write
 *
 * Folders or files of `src` are named; where none is, the five layers that calculate and judge are tried, which takes an hour or two. It fails where fewer than 90 of 100
 * mutants that tests reach are killed, or where one survives that `mutants.json` does not explain. `--write` writes that file and keeps the reasons in it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { format } from "prettier";
import { type Ledger, ledgerOf, scoreOf } from "./mutation/ledger.js";

const goal = 90;
const cubes =
  "test/metrics/cubes,test/metrics/ledger,test/metrics/evaluate.test.ts,test/metrics/evaluate.laws.test.ts,test/metrics/rates.test.ts,test/metrics/traps.test.ts,test/metrics/one-truth.test.ts,test/geography/strange-tables.test.ts";
/** By layer, or by a folder whose mutants the other tests of its layer would hardly kill. */
const testsOf: Readonly<Record<string, string>> = {
  quantity:
    "test/quantity,test/metrics/growth,test/metrics/explain,test/metrics/ledger,test/metrics/series,test/locale",
  calendar: "test/calendar",
  geography:
    "test/geography,test/rules/book/place,test/metrics/evaluate.test.ts,test/metrics/cubes/parts-together.test.ts",
  metrics: "test/metrics",
  "metrics/evaluate": `${cubes},test/metrics/evaluate,test/metrics/explain`,
  "metrics/columns": cubes,
  "metrics/disclosure": "test/metrics/disclosure",
  rules: "test/rules,test/locale",
};

const root = fileURLToPath(new URL("..", import.meta.url));
const path = `${root}mutants.json`;
const named = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const known = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Ledger) : {};
const found: Record<string, Ledger[string]> = {};
const faults: string[] = [];

// The processes that Stryker starts load the runner, which is TypeScript, and know no other zone.
process.env["NODE_OPTIONS"] = "--import tsx";
process.env["TZ"] = "UTC";
for (const folder of named.length > 0 ? named : Object.keys(testsOf)) {
  // Laws of whole cubes and scanners of long texts take a tenth of a second each, and a mutant that nothing kills would be tried by hundreds of them.
  process.env["MUTATION_LONGEST"] = /^(metrics|rules\/book)/.test(folder) ? "60" : "800";
  process.env["MUTATION_TESTS"] =
    `${testsFor(folder)},test/hostile-input.test.ts,test/unknown-options.test.ts`;
  const mutants = await new Stryker({
    mutate: [folder.endsWith(".ts") ? `src/${folder}` : `src/${folder}/**/*.ts`],
  }).runMutationTest();
  const ledger = ledgerOf(
    mutants.map((mutant) => ({ ...mutant, fileName: relative(root, mutant.fileName) })),
    known,
  );
  Object.assign(found, ledger);
  const score = scoreOf(ledger);
  console.log(`${folder}: ${score.toFixed(1)} of 100 mutants that tests reach are killed`);
  if (score < goal) faults.push(`${folder}: ${score.toFixed(1)}, which is below ${goal}`);
}

const unexplained = Object.entries(found).flatMap(([file, { survivors }]) =>
  Object.entries(survivors).flatMap(([change, why]) => (why === "" ? [`${file}: ${change}`] : [])),
);
if (process.argv.includes("--write")) {
  const files = Object.entries({ ...known, ...found }).filter(([file]) => existsSync(`${root}${file}`));
  const sorted = Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, await format(JSON.stringify(sorted), { parser: "json", printWidth: 110 }));
}
faults.push(...unexplained.map((change) => `survives, and mutants.json does not say why: ${change}`));
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}`);
  process.exitCode = 1;
}

/** Those of the narrowest folder that holds what is named. */
function testsFor(named: string): string {
  const folders = Object.keys(testsOf).filter((folder) => `${named}/`.startsWith(`${folder}/`));
  return testsOf[folders.sort().at(-1) ?? ""] ?? "test";
}
