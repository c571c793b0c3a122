import { dueDate } from "../calendar/due-date.js";
import { findPeriodKind } from "../calendar/find-period-kind.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import { periodKinds as standardPeriodKinds } from "../calendar/period-kinds.js";
import { atPath } from "../internal/at-path.js";
import { deepFreeze } from "../internal/deep-freeze.js";
import { fail, type Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { UnitRegistry } from "../quantity/unit.js";
import { standardMetrics } from "./book/standard-metrics.js";
import { type SourceName, sources } from "./columns/sources.js";
import { checkPlanInput } from "./check-plan-input.js";
import { countMetricsOf, metricOf, requireRates } from "./count-metrics-of.js";
import { requireMetric } from "./define-metric.js";
import { isRatioMetric, isStockMetric, type Metric, type MetricBook } from "./metric.js";
import type { Grouping, Plan, PlanInput, PlanReporting } from "./plan.js";
import { requireCubeOptions } from "./require-cube-options.js";
import type { BookOf, KindOf, SoundPlan } from "./sound-plan.js";

/** What a plan may draw on beside what phongtrao knows. */
export interface PlanOptions<Book extends MetricBook = MetricBook, Kind extends string = string> {
  /** The metrics that measures name; defaults to phongtrao's own. */
  readonly metrics?: Book | undefined;
  /** The kinds of period that groupings and filters name; defaults to phongtrao's own. */
  readonly periodKinds?: readonly (PeriodKind & { readonly id: Kind })[] | undefined;
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
}

/**
 * Turns a question into a plan: frozen plain data that survives JSON and can be evaluated on any register.
 *
 * A plan that is written out does not compile where it names a metric that the book does not have, a word that no records have, an unknown kind of
 * period or an unknown field; nor does a place without its level, or a plan without measures. Words that are any text to the compiler, as in a {@link
 * PlanInput} from a file, are checked here alone.
 *
 * A question that cannot be answered is refused here, with the path to what is wrong, rather than when it is evaluated:
 *
 * - `invalid-plan`: a value that does not have the shape of a plan, has no measures, or has a field that plans do not have;
 * - `unknown-metric`: a metric that the book does not have; `invalid-metric`: one that cannot be evaluated, such as a ratio of ratios;
 * - `unknown-word`: a word that the records of a metric do not have;
 * - `rate-of-occurrences`: a rate of what occurs, such as attendances;
 * - `unknown-period-kind`: an unknown kind of period; `no-tiling`: a kind whose periods overlap or leave days out;
 * - `invalid-period`: a filter on a period that does not exist;
 * - `invalid-date`, `invalid-due-rule`: an invalid day `asOf`, or an invalid rule for due dates.
 *
 * @param input - The `measures`, by names of yours; how to group and filter; by default one group, read
 *   strictly; a grand total stands beside several.
 * @param options - `metrics`, `periodKinds` and `units` with yours among them; by default those of phongtrao.
 *
 * @example
 * ```ts
 * import { definePlan } from "phongtrao";
 *
 * const plan = definePlan({
 *   measures: { sessions: "sessions", perSession: "attendancePerSession" },
 *   groupBy: { topic: { by: "topic" }, quarter: { by: "period", kind: "calendar-quarter" } },
 *   filter: { period: "2022" },
 * });
 * plan.totals; // "grand"
 *
 * // @ts-expect-error it is misspelt
 * definePlan({ measures: { sessions: "sesions" } }); // throws unknown-metric
 * // Some records have movements, so this compiles; those of sessions have none.
 * definePlan({ measures: { sessions: "sessions" }, groupBy: { movement: { by: "movement" } } }); // throws unknown-word
 * ```
 */
export function definePlan<
  const Input extends PlanInput,
  Book extends MetricBook = BookOf<Input>,
  Kind extends string = KindOf<Input>,
>(input: SoundPlan<Input, Book, Kind>, options: PlanOptions<Book, Kind> = {}): Plan<Input> {
  checkPlanInput(input);
  const asked = input as PlanInput;
  requireCubeOptions(options, { metrics: true, periodKinds: true, units: true });
  const { metrics = standardMetrics, periodKinds = standardPeriodKinds } = options;
  const {
    measures,
    groupBy = {},
    filter = {},
    reading = "strict",
    totals = "grand",
    reporting = null,
    gaps: { flows = "none", stocks = "none" } = {},
  } = asked;
  for (const [name, id] of Object.entries(measures)) {
    const path = ["measures", name];
    requireMetric(metricOf(id, metrics, path), options.units);
    for (const part of countMetricsOf(id, metrics, path)) requireMetric(part, options.units);
    requireRates(id, metrics, options.units, path);
  }
  const read = readersOf(measures, metrics);
  for (const [name, grouping] of Object.entries(groupBy))
    checkGrouping(grouping, read, periodKinds, ["groupBy", name]);
  for (const word of Object.keys(filter.words ?? {})) checkWord(word, read, ["filter", "words", word]);
  const { period } = filter;
  if (period !== undefined) atPath(["filter", "period"], () => parsePeriod(period, periodKinds));
  if (reporting !== null) checkReporting(reporting, asked, periodKinds);
  const plan = { measures, groupBy, filter, reading, totals, reporting, gaps: { flows, stocks } };
  return deepFreeze(JSON.parse(JSON.stringify(plan)) as Plan<Input>);
}

/** A list that the metrics of a plan read, and the words that it need not have. */
interface Reader {
  readonly source: SourceName;
  readonly spared: readonly string[];
}

function readersOf(measures: Readonly<Record<string, string>>, metrics: MetricBook): readonly Reader[] {
  return Object.values(measures).flatMap((id) => {
    const metric = metricOf(id, metrics);
    const spared = isRatioMetric(metric) ? metric.outOfAll : [];
    return countMetricsOf(id, metrics).flatMap((count, at) => readerOf(count, at === 0 ? [] : spared));
  });
}

/** What other figures are held against is there for all groups, whether its records have their words or not. */
function readerOf(metric: Metric, spared: readonly string[] = []): readonly Reader[] {
  if (!("source" in metric)) return [];
  return isStockMetric(metric) && metric.isBase === true ? [] : [{ source: metric.source, spared }];
}

function checkGrouping(
  grouping: Grouping,
  read: readonly Reader[],
  kinds: readonly PeriodKind[],
  path: Path,
): void {
  if (grouping.by === "place") return;
  if (grouping.by !== "period") {
    checkWord(grouping.by, read, path);
    return;
  }
  const kind = "kind" in grouping ? grouping.kind : undefined;
  const { containing } = atPath([...path, "kind"], () => findPeriodKind(kind, kinds));
  if (containing === null) refuseKind(String(kind), [...path, "kind"]);
}

function checkReporting({ every, due }: PlanReporting, input: PlanInput, kinds: readonly PeriodKind[]): void {
  if (every !== undefined) checkEvery(every, input, kinds, ["reporting", "every"]);
  // A rule that cannot be used for one period can be used for none.
  if (due !== undefined) atPath(["reporting", "due"], () => dueDate(parsePeriod("2022"), due));
}

/** Periods that overlap or leave gaps make up no others: returns on such are returns on the very period that is filtered by. */
function checkEvery(
  every: string,
  { filter = {}, groupBy = {} }: PlanInput,
  kinds: readonly PeriodKind[],
  path: Path,
): void {
  const { containing } = atPath(path, () => findPeriodKind(every, kinds));
  if (containing !== null) return;
  const isGrouped = Object.values(groupBy).some(({ by }) => by === "period");
  const { period } = filter;
  if (period === undefined ? !isGrouped : parsePeriod(period, kinds).kind === every) return;
  const message = `Periods of the kind ${every} overlap or leave gaps, so they make up no others to report on; filter by the one you mean.`;
  fail("no-tiling", message, { kind: every }, path);
}

function refuseKind(kind: string, path: Path): never {
  const message = `Periods of the kind ${kind} overlap or leave gaps, so records cannot be grouped by them; filter by the one you mean.`;
  return fail("no-tiling", message, { kind }, path);
}

function checkWord(word: string, read: readonly Reader[], path: Path): void {
  for (const { source: name, spared } of read) {
    if (spared.includes(word)) continue;
    const { words, wordLists } = sources[name];
    const known = [...Object.keys(words), ...Object.keys(wordLists)];
    if (known.includes(word)) continue;
    const message = `The records of ${name} have no ${preview(word)}; they have ${known.join(", ")}, beside "period" (with a kind) and "place" (with a level). Ask for it in a plan of its own.`;
    fail("unknown-word", message, { source: name, found: preview(word), known }, path);
  }
}
