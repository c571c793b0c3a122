import { daysBetween } from "../calendar/plain-date.js";
import { matchPeriods } from "../calendar/match-periods.js";
import type { Period } from "../calendar/period.js";
import { periodKinds as standardPeriodKinds } from "../calendar/period-kinds.js";
import { periodProgress } from "../calendar/period-progress.js";
import type { PeriodFlag, RegimeOptions } from "../calendar/regime-options.js";
import { samePeriodLastYear } from "../calendar/same-period-last-year.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import { periodsBetween } from "../calendar/periods-between.js";
import { wholeMonths } from "../calendar/whole-months.js";
import { deepFreeze } from "../internal/deep-freeze.js";
import { fail } from "../internal/failure.js";
import { frozenCopy } from "../internal/frozen-copy.js";
import type { Names } from "../internal/require-names.js";
import type { Difference } from "../quantity/figure.js";
import type { Ratio } from "../quantity/ratio.js";
import type { Register } from "../records/register.js";
import { standardMetrics, type StandardMetrics } from "./book/standard-metrics.js";
import { changesOf } from "./change/changes-of.js";
import { contributionsOf } from "./change/contributions-of.js";
import { cutThrough } from "./change/cut-through.js";
import { otherGround } from "./change/other-ground.js";
import { type PreparedRegister, tablesOf } from "./columns/prepare-register.js";
import type { Basis, Cube, FigureOf, LeftOut, Row, RowCoverage } from "./cube.js";
import { definePlan } from "./define-plan.js";
import { evaluateNames, type EvaluateOptions } from "./evaluate.js";
import { finish } from "./evaluate/finish.js";
import { gather } from "./evaluate/gather.js";
import type { Contributions } from "./growth/contributions.js";
import type { Growth } from "./growth/growth.js";
import type { RateChange } from "./growth/rate-change.js";
import type { MetricBook } from "./metric.js";
import { requireCubeOptions } from "./require-cube-options.js";
import type { Plan, PlanInput } from "./plan.js";

/** Which periods are compared, and what is refused. */
export interface ChangeOptions<Book extends MetricBook = StandardMetrics>
  extends EvaluateOptions<Book>, Pick<RegimeOptions, "acrossRegimes"> {
  /** The period whose figures are told: a period or its id. */
  readonly to: Period | string;
  /** The period that they are held against; the same one of the year before by default. */
  readonly from?: Period | string | undefined;
  /** The day up to which data are complete. Of a period that is still running then, the same days of the year before are compared, as {@link samePeriodLastYear} tells; with a `from` of your own, it is told up to that day, and refused where `from` has more months, or of days that are no whole months more days. */
  readonly upTo?: string | undefined;
  /** `refuse` (the default) throws `partial-period` where a running period is held against a full one; `compute` compares all the same, flagged `partialPeriod`. */
  readonly acrossPartial?: "refuse" | "compute" | undefined;
  /** `refuse` (the default) gives growths across a change of counting method the status `series-break`; `compute` gives the figures, flagged. */
  readonly acrossBreak?: "refuse" | "compute" | undefined;
  /** `refuse` (the default) gives changes of a place whose territory changed in between the status `ground-changed`; `compute` gives the figures, flagged `groundChanged`. */
  readonly acrossGround?: "refuse" | "compute" | undefined;
  /** Contributions of only those groups that have a figure on both sides, and, where the plan says who reports, all their returns; without those whose ground changed in between. The totals are then theirs, and flagged. */
  readonly likeForLike?: boolean | undefined;
}

/** How a measure changed: a count grew, a ratio went from one value to another. */
export type ChangeOf<Value> =
  Exclude<Value, null> extends infer Given
    ? Given extends Difference<infer U>
      ? Growth<U>
      : Given extends Ratio<infer N, infer D>
        ? RateChange<N, D>
        : never
    : never;

/** How the figures of one group changed. */
export interface ChangedRow<Input extends PlanInput = PlanInput, Book extends MetricBook = MetricBook> {
  /** Which group. */
  readonly key: Partial<Row<Input, Book>["key"]>;
  /** By the names of the plan, how its measures changed. */
  readonly changes: {
    readonly [Name in keyof Input["measures"]]: ChangeOf<FigureOf<Book[Input["measures"][Name]], Book>>;
  };
  /** What the two figures of each measure rest on; `null` where the group is not there. */
  readonly basis: {
    readonly [Name in keyof Input["measures"]]: { readonly from: Basis | null; readonly to: Basis | null };
  };
  /** How much of what was expected is there, on both sides. */
  readonly coverage: { readonly from: RowCoverage; readonly to: RowCoverage };
}

/** How the figures of a plan changed from one period to another. Frozen plain data. */
export interface Change<Input extends PlanInput = PlanInput, Book extends MetricBook = MetricBook> {
  /** The period before. */
  readonly from: Period;
  /** The period that is told. */
  readonly to: Period;
  /** What to warn of for all of it. */
  readonly flags: readonly (PeriodFlag | "partialPeriod" | "unequalPeriods")[];
  /** The groups that are there on either side, in the order of their keys. */
  readonly rows: readonly ChangedRow<Input, Book>[];
  /** The totals, from the grand total on. */
  readonly totals: readonly ChangedRow<Input, Book>[];
  /** By measure, what each group did to the change of the total, which is refused where its growth is; `null` for ratios, for what does not add up over groups, and where groups overlap, as topics do, or a total of all beside its parts. Keys are the words of the group, joined by " · ", and "–" where it has none; a word that holds such a mark is quoted. */
  readonly contributions: { readonly [Name in keyof Input["measures"]]: Contributions | null };
  /** The records that lie only partly within one of the periods, and are in no figure of it. */
  readonly leftOut: { readonly from: readonly LeftOut[]; readonly to: readonly LeftOut[] };
}

/**
 * Evaluates a plan on two periods and holds the figures against each other: growth of counts, change of ratios, and what each group contributed.
 *
 * A period that is still running on `upTo` is compared with the same days of the year before, see {@link samePeriodLastYear}. A group that is there
 * in only one of the two periods has the status `missing`; it is not taken for zero, unless the plan fills gaps so. Among the contributions, groups
 * that cannot be compared are `unmatched`.
 *
 * Refused, unless asked for:
 *
 * - `partial-period`, an error: a period that is still running, against one of more days;
 * - `regime-mismatch`, an error: periods of two regimes;
 * - `series-break`, a status: stocks counted by different methods, and ratios over them;
 * - `ground-changed`, a status: a place whose territory changed in between, or that did not exist in one of the periods.
 *
 * Flagged:
 *
 * - `unequalPeriods`: one period is shorter by more than a tenth, as a quarter is against a year;
 * - `differentCoverage`: the plan says who reports, and not both totals are complete; all records report a count in one period and only some, or
 *   clearly fewer of them, in the other; a record of a count lies only partly within one of the periods; or the movements, places, holders or fields
 *   of a stock are not the same on both sides. Where the two sides of a stock have none in common, it has the status `different-coverage` instead.
 *
 * Errors, beside those of {@link evaluate}:
 *
 * - `invalid-change`: the plan filters or groups by periods, or `upTo` is before the period;
 * - `invalid-period`, `invalid-date`: an invalid period or day;
 * - `longer-than-year`: a period of more than a year, without `from`;
 * - `invalid-question`: options of the wrong type.
 *
 * @param plan - The question, from {@link definePlan}.
 * @param register - A register, such as {@link parseRegister} gives, or what {@link prepareRegister} made of
 *   it.
 * @param options - `to`: the period to report on; `from`: the one it is compared with, by default the same period a year earlier; `upTo`: the last
 * day for which data are complete; what is not to be refused; and the options of {@link evaluate}.
 *
 * @example
 * ```ts
 * import { definePlan, evaluateChange, parseRegister, percent } from "phongtrao";
 *
 * const talk = (id: string, when: string, place: string, people: number) => ({
 *   id,
 *   kind: "talk",
 *   when,
 *   place,
 *   topics: [],
 *   attendance: { value: people, hedge: "exact", unit: "person" },
 * });
 * const register = parseRegister({
 *   activities: [
 *     talk("a", "2021-03-18", "x", 400),
 *     talk("b", "2022-05-20", "x", 450),
 *     talk("c", "2022-06-01", "x", 30),
 *   ],
 * });
 * const plan = definePlan({ measures: { attendance: "attendance" }, groupBy: { kind: { by: "kind" } } });
 *
 * const { from, totals, contributions } = evaluateChange(plan, register, { to: "2022" });
 * from.id; // "2021"
 * const growth = totals[0]?.changes.attendance;
 * growth?.absolute?.estimate; // 80
 * growth && percent(growth.relative, { places: 1 }); // "20.0"
 * contributions.attendance?.parts.map(({ key, absolute }) => [key, absolute.estimate]); // [["talk", 80]]
 *
 * evaluateChange(plan, register, { to: "2022", from: "2021", upTo: "2022-06-30" }); // throws partial-period
 * ```
 */
export function evaluateChange<const Input extends PlanInput, Book extends MetricBook = StandardMetrics>(
  plan: Plan<Input>,
  register: Register | PreparedRegister,
  options: ChangeOptions<Book>,
): Change<Input, Book> {
  requireCubeOptions(options, optionNames);
  const metrics: MetricBook = options.metrics ?? standardMetrics;
  const { periodKinds, units, acrossBreak, acrossGround, likeForLike } = options;
  const given = definePlan<PlanInput>(plan, { metrics, periodKinds, units });
  requireOwnPeriods(given);
  const compared = comparedPeriods(options);
  // Of a period that is told up to a day, the days are a span, which is of no regime.
  const { flags } = matchPeriods(compared.from, compared.asked, {
    periodKinds,
    acrossRegimes: options.acrossRegimes,
  });
  const prepared = tablesOf(register);
  const read = (period: Period) => {
    const { filter, ...rest } = given;
    const narrowed = definePlan(
      { ...rest, filter: { ...filter, period: period.id } },
      { metrics, periodKinds, units },
    );
    return gather(narrowed, prepared, { ...options, metrics });
  };
  const { from, to } = compared;
  const [earlier, later] = [read(from), read(to)];
  const before: Cube = finish(earlier, { ...options, metrics, beside: to });
  const after: Cube = finish(later, { ...options, metrics, beside: from });
  const sides = [
    { period: from, gathered: earlier },
    { period: to, gathered: later },
  ] as const;
  const how = {
    acrossBreak,
    acrossGround,
    isAsked: given.reporting !== null,
    groundOf: otherGround(given, metrics, ...sides, options.gazetteer),
    isCutThrough: cutThrough(given, metrics, sides),
  };
  return deepFreeze({
    from: frozenCopy(from),
    to: frozenCopy(to),
    flags: [...lengthFlags(compared), ...flags],
    rows: changesOf(before.rows, after.rows, how),
    totals: changesOf(before.totals, after.totals, how),
    contributions: contributionsOf(before, after, metrics, likeForLike === true, how),
    leftOut: { from: before.leftOut, to: after.leftOut },
  }) as unknown as Change<Input, Book>;
}

const optionNames: Names<ChangeOptions<MetricBook>> = {
  to: true,
  from: true,
  upTo: true,
  acrossPartial: true,
  acrossBreak: true,
  acrossGround: true,
  acrossRegimes: true,
  likeForLike: "flag",
  ...evaluateNames,
};

function requireOwnPeriods({ filter, groupBy }: Plan): void {
  const grouped = Object.entries(groupBy).find(([, grouping]) => "kind" in grouping);
  if (filter.period === undefined && grouped === undefined) return;
  const message =
    "A change is from one period to another, which the options say; leave periods out of the filter and the groupings of the plan.";
  fail("invalid-change", message, {}, grouped === undefined ? ["filter", "period"] : ["groupBy", grouped[0]]);
}

/** The days of a month or a quarter differ from those of another by less than a tenth, those of a month from those of a quarter by more. */
function lengthFlags({ from, to, isPartial }: Compared): readonly ("partialPeriod" | "unequalPeriods")[] {
  if (isPartial) return ["partialPeriod"];
  const [shorter = 0, longer = 0] = [from, to]
    .map(({ firstDay, lastDay }) => daysBetween(firstDay, lastDay) + 1)
    .sort((a, b) => a - b);
  return shorter < 0.9 * longer ? ["unequalPeriods"] : [];
}

interface Compared {
  readonly from: Period;
  readonly to: Period;
  /** The period that is told, whole. */
  readonly asked: Period;
  readonly isPartial: boolean;
}

function comparedPeriods(options: ChangeOptions<MetricBook>): Compared {
  const { upTo, acrossPartial = "refuse", periodKinds = standardPeriodKinds } = options;
  const read = (period: Period | string) =>
    typeof period === "string" ? parsePeriod(period, periodKinds) : period;
  const to = read(options.to);
  const isRunning = upTo !== undefined && periodProgress(to, upTo).status !== "complete";
  if (isRunning && upTo < to.firstDay) {
    const message = `${to.id} begins on ${to.firstDay}, so nothing of it is there on ${upTo}.`;
    fail("invalid-change", message, { period: to.id, upTo }, ["upTo"]);
  }
  const known = isRunning ? parsePeriod(`${to.firstDay}/${upTo}`, periodKinds) : to;
  if (options.from === undefined) {
    const earlier = samePeriodLastYear(to, isRunning ? { upTo, periodKinds } : { periodKinds });
    return { from: earlier, to: known, asked: to, isPartial: false };
  }
  const from = read(options.from);
  const isPartial = isRunning && isLonger(from, known, periodKinds);
  if (!isPartial) return { from, to: known, asked: to, isPartial };
  if (acrossPartial === "compute") return { from, to, asked: to, isPartial };
  const message = `${to.id} is known up to ${upTo} only, and ${from.id} is full; leave out from to compare the same days of the year before, or ask for acrossPartial: "compute".`;
  return fail("partial-period", message, { from: from.id, to: to.id, upTo }, ["from"]);
}

/** Months are as long as others, however many days they have. */
function isLonger(from: Period, known: Period, kinds: readonly PeriodKind[]): boolean {
  const [one, other] = [monthsIn(from, kinds), monthsIn(known, kinds)];
  if (one !== null && other !== null) return one > other;
  return daysBetween(from.firstDay, from.lastDay) > daysBetween(known.firstDay, known.lastDay);
}

function monthsIn({ firstDay, lastDay }: Period, kinds: readonly PeriodKind[]): number | null {
  const months = wholeMonths({ firstDay, lastDay }, kinds);
  return months && periodsBetween(months.kind.id, firstDay, lastDay, kinds).length;
}
