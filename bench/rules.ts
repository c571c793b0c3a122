/** What checking a register by the whole standard book costs, beside evaluating ten plans on it. */
import { deepStrictEqual } from "node:assert";
import {
  type Activity,
  checkRegister,
  type CheckResult,
  createGazetteer,
  moreThan,
  prepareRegister,
  standardRules,
} from "phongtrao";
import { tenPlans } from "./rules/ten-plans.js";
import type { Contender } from "./support/contender.js";
import { timesOf } from "./support/contest.js";
import { madeUpRegister } from "./support/made-up-register.js";
import { sizeFrom } from "./support/size-from.js";
import { targetLine } from "./support/target.js";

const largest = sizeFrom(100_000);
const sizes = [largest / 100, largest / 10, largest].map(Math.floor);
const oneIn = 1_000;
const plain = "ten plans, each from plain records";
const prepared = "ten plans, columns built once";
const clean = `${standardRules.length} rules, few findings`;
const planted = `${standardRules.length} rules, a mistake in one of ${oneIn}`;

console.log(`\nchecking a register, in ms; in brackets ns per activity`);
const all: ReadonlyMap<string, number>[] = [];
for (const size of sizes) all.push(await timesAt(size));
for (const name of [plain, prepared, clean, planted]) {
  const told = all.map((times, n) => toldAs(times.get(name) ?? Number.NaN, sizes[n] ?? 1));
  console.log(`  ${name.padEnd(40)}${told.join("")}`);
}
const last = all.at(-1) ?? new Map<string, number>();
console.log("  targets, set for 1,000,000 activities:");
for (const against of [plain, prepared])
  console.log(`    ${targetLine({ of: clean, against, atMost: 3 }, last)}`);

/** Medians in turn; before, what the rules find is compared with what was planted. */
async function timesAt(size: number): Promise<ReadonlyMap<string, number>> {
  const { register, units } = madeUpRegister(size);
  const gazetteer = createGazetteer({ units, successions: [] });
  const mistaken = { ...register, activities: register.activities.map(withMistake) };
  const check = (of: typeof register) => checkRegister(of, { gazetteer, asOf: "2026-12-31" });
  deepStrictEqual(hedgesFound(check(register)), 0);
  deepStrictEqual(hedgesFound(check(mistaken)), Math.ceil(size / oneIn));
  return timesOf(
    [
      named(plain, () => tenPlans.map((run) => run(register, gazetteer))),
      named(prepared, () => {
        const columns = prepareRegister(register);
        return tenPlans.map((run) => run(columns, gazetteer));
      }),
      named(clean, () => check(register)),
      named(planted, () => check(mistaken)),
    ],
    size > 200_000 ? 3 : 7,
  );
}

function withMistake(activity: Activity, index: number): Activity {
  return index % oneIn === 0 ? { ...activity, attendance: moreThan(883, "attendance") } : activity;
}

function hedgesFound({ summary }: CheckResult): number | undefined {
  return summary.find(({ rule }) => rule === "quantity/hedge-on-non-round")?.found;
}

function named(name: string, run: () => unknown): Contender {
  return {
    name,
    run: () => {
      run();
      return () => [];
    },
  };
}

function toldAs(time: number, size: number): string {
  return `${time.toFixed(2)} (${((time * 1e6) / size).toFixed(0)})`.padStart(22);
}
