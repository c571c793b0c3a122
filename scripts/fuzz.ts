/**
 * Calls every public function with what it is made for and with what it is not, and watches that it gives a value or throws a PhongTraoError, changes
 * neither its arguments nor what all programs share, and comes to an end.
 *
 * `npm run fuzz -- --seconds 60 --seed 1`, with `--calls` for a number of calls at most; one case alone: `npm run fuzz -- --seed 1 --case 12345`. Without a seed a new one is drawn, and printed.
 */
import { parseArgs } from "node:util";
import { type Case, caseOf, judge, type Outcome, simpleCase } from "./fuzz/cases.js";
import { known } from "./fuzz/known.js";
import { publicFunctions } from "./fuzz/public-functions.js";
import { randomOf } from "./fuzz/random.js";
import { type Failure, keyOf, showFailure, textOf } from "./fuzz/show-failure.js";
import { startWatchdog } from "./fuzz/watchdog.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    calls: { type: "string" },
    seed: { type: "string" },
    case: { type: "string" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const only = values.only === undefined ? "" : ` --only ${values.only}`;
const again = `npm run fuzz -- --seed ${seed}${only}`;
const { found, missing } = publicFunctions();
const functions = values.only === undefined ? found : found.filter(({ name }) => values.only === name);
const sources = randomOf(seed);
const failures = new Map<string, Failure & { times: number }>();
const counts = { value: 0, refused: 0, callback: 0, "looked-into": 0, failure: 0 };
const throughCallbacks = new Set<string>();
const knownTimes = new Map(known.map((one) => [one, 0]));
let valid = 0;
let validRefused = 0;

if (missing.length > 0) {
  console.error(
    `No arguments are known for: ${missing.join(", ")}. Write them in scripts/fuzz/functions.ts.`,
  );
  process.exitCode = 1;
} else if (values.case !== undefined) runOne(Number(values.case));
else runMany(Number(values.seconds), Number(values.calls ?? Number.POSITIVE_INFINITY));

function runOne(numberOfCase: number): void {
  const one = caseNumbered(numberOfCase);
  console.log(showFailure({ ...one, numberOfCase, what: "the case", error: null }, again, true));
  console.log(judge(one));
}

function runMany(seconds: number, calls: number): void {
  console.log(`${functions.length} functions, seed ${seed}, ${seconds} s`);
  const { alive, stop } = startWatchdog(20, again);
  const end = performance.now() + seconds * 1000;
  let numberOfCase = 0;
  for (; numberOfCase < calls && performance.now() < end; numberOfCase++) {
    alive(numberOfCase);
    const one = caseNumbered(numberOfCase);
    count(one, judge(one), numberOfCase);
  }
  stop();
  report(numberOfCase);
}

function caseNumbered(numberOfCase: number): Case {
  const random = sources(numberOfCase);
  return simpleCase(functions, numberOfCase, random) ?? caseOf(functions, random);
}

function count(one: Case, outcome: Outcome, numberOfCase: number): void {
  counts[outcome.kind] += 1;
  if (one.changed.length === 0) {
    valid += 1;
    if (outcome.kind === "refused") validRefused += 1;
  }
  if (outcome.kind === "callback") throughCallbacks.add(one.called.name);
  if (outcome.kind !== "failure") return;
  const failed = { ...one, numberOfCase, what: outcome.what, error: outcome.error };
  const exception = known.find(
    ({ name, error }) =>
      (name === "*" || name === one.called.name) &&
      `${outcome.what} ${textOf(outcome.error)}`.includes(error),
  );
  if (exception !== undefined) {
    knownTimes.set(exception, (knownTimes.get(exception) ?? 0) + 1);
    return;
  }
  const key = keyOf(failed);
  const before = failures.get(key);
  if (before !== undefined) before.times += 1;
  else {
    failures.set(key, { ...failed, times: 1 });
    console.error(`\n${showFailure(failed, again)}`);
  }
}

function report(calls: number): void {
  console.log(
    `\n${calls} calls: ${counts.value} gave a value, ${counts.refused} were refused with a PhongTraoError,`,
  );
  console.log(
    `${counts["looked-into"]} met the caller's own getter or proxy that throws, ${counts.callback} a callback that throws`,
  );
  console.log(`(let through by ${[...throughCallbacks].sort().join(", ") || "none"}).`);
  console.log(`Of ${valid} calls made to be valid, ${validRefused} were refused.`);
  for (const [{ name, error, reason }, times] of knownTimes)
    console.log(`known, ${times} times: ${name} (${error}): ${reason}`);
  if (failures.size === 0) console.log("No failures.");
  else reportFailures();
}

function reportFailures(): void {
  console.error(`\n${failures.size} different failures:`);
  for (const { called, what, error, times, numberOfCase } of failures.values())
    console.error(
      `${String(times).padStart(6)} × ${called.name}: ${what} ${error === null ? "" : textOf(error).slice(0, 90)} (--case ${numberOfCase})`,
    );
  process.exitCode = 1;
}
