import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { comparePeriods } from "./compare-periods.js";
import { span } from "./kinds/span.js";
import { namedPeriod } from "./named-period.js";
import { periodKinds } from "./period-kinds.js";
import type { Period } from "./period.js";
import { addDays, daysBetween, type PlainDate } from "./plain-date.js";
import { regimeFlags, regimesOf } from "./regime-flags.js";
import type { PeriodFlag, RegimeOptions } from "./regime-options.js";
import { requirePeriod } from "./require-period.js";

/** Periods as one. Plain frozen data. */
export interface JoinedPeriods {
  /** From the first day of the earliest to the last day of the latest: a period of their regime that has these days, else a span. */
  readonly period: Period;
  /** What to warn of. */
  readonly flags: readonly PeriodFlag[];
  /** Days between them that lie in none, as spans in order of time; empty for periods of one regime. */
  readonly leftOut: readonly Period[];
  /** Days that lie in more than one, as spans in order of time; empty for periods of one regime. */
  readonly shared: readonly Period[];
}

/**
 * The period that periods make up when their figures are added: three months a quarter, any other days a span.
 *
 * Periods of two regimes throw `regime-mismatch`, unless `acrossRegimes: "compute"` asks for the answer, which is then
 * flagged and lists the days left out and shared. Periods of one regime that leave days out or share days throw
 * `not-adjacent`; no periods at all, and a value that is not a period, or one that says other days than its id, `invalid-period`; a kind that
 * is not in the list, `unknown-period-kind`.
 *
 * @param periods - The periods, at least one, in any order.
 * @param options - `acrossRegimes`: `"compute"` instead of `"refuse"`, the default; `periodKinds`: all kinds,
 *   yours among them.
 *
 * @example
 * ```ts
 * import { joinPeriods, parsePeriod } from "phongtrao";
 *
 * const read = (...ids: string[]) => ids.map((id) => parsePeriod(id));
 * joinPeriods(read("R2022-01", "R2022-02", "R2022-03")).period.id; // "R2022-Q1"
 * joinPeriods(read("2022-Q2", "2022-Q3")).period.id; // "2022-04-01/2022-09-30"
 * joinPeriods(read("2022-Q1", "2022-Q3")); // throws not-adjacent
 *
 * joinPeriods(read("R2022-H1", "2022-H2")); // throws regime-mismatch
 * const year = joinPeriods(read("R2022-H1", "2022-H2"), { acrossRegimes: "compute" });
 * year.period.id; // "2021-12-15/2022-12-31"
 * year.leftOut.map(({ id }) => id); // ["2022-06-15/2022-06-30"]
 * ```
 */
export function joinPeriods(periods: readonly Period[], options: RegimeOptions = {}): JoinedPeriods {
  const [earliest, ...others] = inOrder(periods);
  if (earliest === undefined) return refuseNone(periods);
  const flags = regimeFlags(periods, options);
  const [regime, second] = regimesOf(periods, options);
  const days = sweep(earliest, others);
  if (flags.length === 0 && days.leftOut.length + days.shared.length > 0) return refuse(periods, days);
  const own = second === undefined ? regime : undefined;
  return Object.freeze({
    period: namedPeriod(own, earliest.firstDay, days.lastDay, options.periodKinds ?? periodKinds),
    flags,
    leftOut: Object.freeze(days.leftOut),
    shared: Object.freeze(days.shared),
  });
}

interface Days {
  readonly lastDay: PlainDate;
  readonly leftOut: readonly Period[];
  readonly shared: readonly Period[];
}

function inOrder(periods: readonly Period[]): readonly Period[] {
  const isList: boolean = Array.isArray(periods);
  return isList ? periods.map((period) => requirePeriod(period)).sort(comparePeriods) : [];
}

function sweep(earliest: Period, others: readonly Period[]): Days {
  const leftOut: Period[] = [];
  const shared: Period[] = [];
  let { lastDay } = earliest;
  for (const next of others) {
    if (next.firstDay <= lastDay) shared.push(span.of(next.firstDay, earlier(lastDay, next.lastDay)));
    else if (daysBetween(lastDay, next.firstDay) > 1) {
      leftOut.push(span.of(addDays(lastDay, 1), addDays(next.firstDay, -1)));
    }
    if (next.lastDay > lastDay) ({ lastDay } = next);
  }
  return { lastDay, leftOut, shared };
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

function refuseNone(periods: unknown): never {
  const found = preview(periods);
  return fail("invalid-period", `Periods are joined from a list of at least one; found ${found}.`, { found });
}

function refuse(periods: readonly Period[], { leftOut, shared }: Days): never {
  const idsOf = (list: readonly Period[]) => list.map(({ id }) => id);
  const message =
    "Only periods that follow one another day by day are added; see data for the days left out and shared.";
  return fail("not-adjacent", message, {
    periods: idsOf(periods),
    leftOut: idsOf(leftOut),
    shared: idsOf(shared),
  });
}
