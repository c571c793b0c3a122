/**
 * What the types cost a consumer of some 300 lines, beside what `type-cost.json` says; with `--write` it writes that file. Run it after `npm run build`.
 *
 * It fails when the instantiations have more than doubled. Times differ from machine to machine and from minute to minute: it fails when the consumer takes more than three times as
 * many times the time of one that imports zod alone as was written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../test/docs/doors.js";
import { compile, type TypeCost } from "./type-cost/compile.js";

interface Recorded {
  readonly consumer: TypeCost;
  readonly zodOnly: TypeCost;
}

const path = join(root, "type-cost.json");
const rounds = 2;
const found: Recorded = {
  consumer: compile("consumer", join(root, "scripts/type-cost/consumer.ts"), rounds),
  zodOnly: compile("zod-only", join(root, "scripts/type-cost/zod-only.ts"), rounds),
};
if (process.argv.includes("--write")) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
const recorded = JSON.parse(readFileSync(path, "utf8")) as Recorded;

console.log(
  `${"".padEnd(30)}${["instantiations", "types", "check"].map((head) => head.padStart(16)).join("")}`,
);
printLine("a consumer of 300 lines", found.consumer);
printLine("  as recorded", recorded.consumer);
printLine("one that imports zod alone", found.zodOnly);
printLine("  as recorded", recorded.zodOnly);
console.log(
  `\nCheck time to zod alone: ${ratioOf(found).toFixed(1)}, recorded ${ratioOf(recorded).toFixed(1)}`,
);

const faults = [
  ...(found.consumer.instantiations > 2 * recorded.consumer.instantiations
    ? ["The instantiations have more than doubled."]
    : []),
  ...(ratioOf(found) > 3 * ratioOf(recorded) ? ["The check time has more than tripled."] : []),
];
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}\nIf that is meant: npm run build && npm run type-cost -- --write`);
  process.exitCode = 1;
}

function ratioOf({ consumer, zodOnly }: Recorded): number {
  return consumer.checkSeconds / Math.max(zodOnly.checkSeconds, 0.05);
}

function printLine(name: string, { instantiations, types, checkSeconds }: TypeCost): void {
  const cells = [String(instantiations), String(types), `${checkSeconds.toFixed(2)} s`];
  console.log(`${name.padEnd(30)}${cells.map((cell) => cell.padStart(16)).join("")}`);
}
