import { isPhongTraoError } from "phongtrao";
import { hostile } from "./hostile-values.js";
import { mutate } from "./mutate.js";
import { watchPrototypes } from "./prototypes.js";
import type { PublicFunction } from "./public-functions.js";
import type { Random } from "./random.js";
import { sentinelOf } from "./sentinel.js";
import { snapshotOf } from "./snapshot.js";

/** A call that is about to be made. */
export interface Case {
  readonly called: PublicFunction;
  readonly given: readonly unknown[];
  /** Which arguments are not as they should be; of a valid call, none. */
  readonly changed: readonly number[];
}

/** What came of a call. */
export type Outcome =
  | { readonly kind: "value" | "refused" | "callback" | "looked-into" }
  | { readonly kind: "failure"; readonly what: string; readonly error: unknown };

const simplyWrong: readonly unknown[] = [null, undefined, "text", 5, [], {}, [null], [undefined], () => 1];
const mostArguments = 5;

/** The cases that come first: of each function each argument, as one of the things that people hand in by mistake; then null. */
export function simpleCase(
  functions: readonly PublicFunction[],
  numberOfCase: number,
  random: Random,
): Case | null {
  const at = numberOfCase % mostArguments;
  const rest = Math.floor(numberOfCase / mostArguments);
  const called = functions[Math.floor(rest / simplyWrong.length)];
  if (called === undefined) return null;
  const given = [...called.given(random)];
  if (at < given.length) given[at] = simplyWrong[rest % simplyWrong.length];
  return { called, given, changed: [at] };
}

/** Behind these is most of the code: they are called more often than others. */
const deepOnes =
  /^(evaluate|merge|checkR|recheck|suppress|audit|explain|restate|safeParseReg|coverage|completeness|report|modelG|findings)/u;

function deep(functions: readonly PublicFunction[]): readonly PublicFunction[] {
  const found = functions.filter(({ name }) => deepOnes.test(name));
  return found.length > 0 ? found : functions;
}

/** A quarter of the calls are valid; of the others one argument, sometimes two, is not what it should be. */
export function caseOf(functions: readonly PublicFunction[], random: Random): Case {
  const called = random.oneIn(4) ? random.pick(deep(functions)) : random.pick(functions);
  const given = [...called.given(random)];
  if (random.oneIn(4) || given.length === 0) return { called, given, changed: [] };
  const changed = random.oneIn(8) ? [random.below(given.length)] : [];
  changed.push(random.below(given.length));
  for (const at of changed) given[at] = random.oneIn(10) ? hostile(random) : mutate(given[at], random);
  return { called, given, changed };
}

const slow = 2000;
const prototypesChanged = watchPrototypes();

/** Makes a call, and judges what it gives, throws, changes and how long it takes. */
export function judge(one: Case): Outcome {
  const { given } = one;
  const before = snapshotOf(given);
  // The time of the processor: a machine that has other work takes longer by the clock.
  const started = process.cpuUsage();
  const outcome = outcomeOf(one);
  const { user, system } = process.cpuUsage(started);
  const changed = before.changes();
  const touched = prototypesChanged();
  if (outcome.kind === "failure") return outcome;
  if (touched !== null) return failure(`prototype touched: ${touched}`);
  if (changed !== null) return failure(`input changed: ${changed}`);
  return user + system > slow * 1000 ? failure(`slow: more than ${slow / 1000} s`) : outcome;
}

function outcomeOf({ called, given, changed }: Case): Outcome {
  const { run, judges, runsCallbacks } = called;
  try {
    run(...given);
    return { kind: "value" };
  } catch (error) {
    if (isPhongTraoError(error)) return { kind: "refused" };
    const from = sentinelOf(error);
    if (from === "callback" && runsCallbacks === true) return { kind: "callback" };
    const isJudged = judges !== undefined && changed.every((at) => at === judges);
    if (from === "looked-into" && !isJudged) return { kind: "looked-into" };
    return { kind: "failure", what: from === null ? "throws" : `lets through: ${from}`, error };
  }
}

function failure(what: string, error: unknown = null): Outcome {
  return { kind: "failure", what, error };
}
