import { findPeriodKind } from "../calendar/find-period-kind.js";
import { parsePeriod } from "../calendar/parse-period.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import { periodKinds as standardPeriodKinds } from "../calendar/period-kinds.js";
import { deepFreeze } from "../internal/deep-freeze.js";
import { fail, type Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { standardMetrics } from "./book/standard-metrics.js";
import { type SourceName, sources } from "./columns/sources.js";
import { countMetricsOf } from "./count-metrics-of.js";
import type { MetricBook } from "./metric.js";
import type { Grouping, Plan, PlanInput } from "./plan.js";

/** What a plan may draw on beside what phongtrao knows. */
export interface PlanOptions<Book extends MetricBook = MetricBook> {
  /** The metrics that measures name; defaults to phongtrao's own. */
  readonly metrics?: Book | undefined;
  /** The kinds of period that groupings and filters name; defaults to phongtrao's own. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * Turns a question into a plan: frozen plain data that survives JSON and can be evaluated on any register.
 *
 * What cannot be answered is refused here and not when figures are wanted: a metric that there is not, `unknown-metric`; a word that the records of a metric do not
 * have, `unknown-word`; a kind of period whose periods overlap, `no-tiling`; one that there is not, `unknown-period-kind`; a filter on a period that there is not,
 * `invalid-period`; a plan without measures, `invalid-plan`.
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
 * definePlan({ measures: { sessions: "sessions" }, groupBy: { movement: { by: "movement" } } }); // throws unknown-word
 * ```
 */
export function definePlan<const Input extends PlanInput>(
  input: Input,
  options: PlanOptions = {},
): Plan<Input> {
  const { metrics = standardMetrics, periodKinds = standardPeriodKinds } = options;
  const { measures, groupBy = {}, filter = {}, reading = "strict", totals = "grand" } = input;
  const read = sourcesOf(measures, metrics);
  for (const [name, grouping] of Object.entries(groupBy))
    checkGrouping(grouping, read, periodKinds, ["groupBy", name]);
  for (const word of Object.keys(filter.words ?? {})) checkWord(word, read, ["filter", "words", word]);
  if (filter.period !== undefined) parsePeriod(filter.period, periodKinds);
  const copy: unknown = JSON.parse(JSON.stringify({ measures, groupBy, filter, reading, totals }));
  return deepFreeze(copy as Plan<Input>);
}

/** The lists that the metrics of a plan read. */
function sourcesOf(measures: Readonly<Record<string, string>>, metrics: MetricBook): readonly SourceName[] {
  const names = Object.entries(measures);
  if (names.length === 0) fail("invalid-plan", "A plan needs at least one measure.", {}, ["measures"]);
  const counts = names.flatMap(([name, id]) => countMetricsOf(id, metrics, ["measures", name]));
  return counts.map(({ source }) => source);
}

function checkGrouping(
  grouping: Grouping,
  read: readonly SourceName[],
  kinds: readonly PeriodKind[],
  path: Path,
): void {
  if (grouping.by === "place") return;
  if (grouping.by !== "period") {
    checkWord(grouping.by, read, path);
    return;
  }
  const kind = "kind" in grouping ? grouping.kind : undefined;
  if (findPeriodKind(kind, kinds).containing === null) refuseKind(String(kind), path);
}

function refuseKind(kind: string, path: Path): never {
  const message = `Periods of the kind ${kind} overlap or leave gaps, so records cannot be grouped by them; filter by the one you mean.`;
  return fail("no-tiling", message, { kind }, path);
}

function checkWord(word: string, read: readonly SourceName[], path: Path): void {
  for (const name of read) {
    const { words, wordLists } = sources[name];
    const known = [...Object.keys(words), ...Object.keys(wordLists)];
    if (known.includes(word)) continue;
    const message = `The records of ${name} have no ${preview(word)}; they have ${known.join(", ")}. Ask for it in a plan of its own.`;
    fail("unknown-word", message, { source: name, found: preview(word), known }, path);
  }
}
