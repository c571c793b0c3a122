import type { PeriodParts } from "../calendar/period.js";
import type { StandardMetrics } from "./book/standard-metrics.js";
import type { RecordWord } from "./columns/record-word.js";
import type { KnownWord } from "./known-word.js";
import type { MetricBook } from "./metric.js";
import type { PlanFilter, PlanInput, PlanReporting } from "./plan.js";
import type { CheckedGroupings } from "./sound-groupings.js";

/**
 * What a plan may be, as far as the compiler knows its words: metrics are those of the book, words those of records, kinds of period are known, a place has its level, and
 * a plan that is written out has no other field. A word that is any text to the compiler, as in a plan from a file, will do: whether it is known is found out at run time.
 *
 * It is what {@link definePlan} takes. A function of yours that hands on a plan takes `SoundPlan<Input>` too.
 *
 * @example
 * ```ts
 * import { definePlan, evaluate, parseRegister, type PlanInput, type SoundPlan } from "phongtrao";
 *
 * function rowsOf<const Input extends PlanInput>(input: SoundPlan<Input>) {
 *   return evaluate(definePlan(input), parseRegister({})).rows;
 * }
 *
 * rowsOf({ measures: { held: "sessions" } })[0]?.figures.held; // null
 * ```
 */
export type SoundPlan<
  Input extends PlanInput,
  Book extends MetricBook = BookOf<Input>,
  Kind extends string = KindOf<Input>,
> =
  // The condition never holds: the compiler reads literal types off its branch, and faults off the other.
  [Input] extends [never] ? Input : CheckedPlan<Input, NoInfer<Book>, NoInfer<Kind>>;

/** The metrics that a plan may name where no book is passed: phongtrao's own, or any where nothing is known of the plan. */
export type BookOf<Input extends PlanInput> = PlanInput extends Input ? MetricBook : StandardMetrics;

/** The kinds of period that a plan may name where none are passed: phongtrao's own, or any where nothing is known of the plan. */
export type KindOf<Input extends PlanInput> = PlanInput extends Input
  ? string
  : ListedKind[keyof PeriodParts];

/** Written so, the compiler lists the kinds in its errors instead of naming their type. */
type ListedKind = { readonly [Id in keyof PeriodParts]: Id };

interface CheckedPlan<Input extends PlanInput, Book extends MetricBook, Kind extends string> extends Pick<
  PlanInput,
  "reading" | "totals" | "gaps"
> {
  readonly measures: CheckedMeasures<Input["measures"], keyof Book & string>;
  readonly groupBy?: CheckedGroupings<Exclude<Input["groupBy"], undefined>, Kind> | undefined;
  readonly filter?: CheckedFilter<Exclude<Input["filter"], undefined>> | undefined;
  readonly reporting?:
    CheckedReporting<Exclude<Input["reporting"], null | undefined>, Kind> | null | undefined;
}

type CheckedMeasures<Measures, Id extends string> = [keyof Measures] extends [never]
  ? { readonly error: "a plan needs at least one measure" }
  : { readonly [Name in keyof Measures]: KnownWord<Measures[Name], Id> };

interface CheckedFilter<Filter extends PlanFilter> extends Omit<PlanFilter, "words"> {
  readonly words?: CheckedWords<Exclude<Filter["words"], undefined>> | undefined;
}

type CheckedWords<Words> = string extends keyof Words
  ? Words
  : { readonly [Word in RecordWord]?: readonly string[] | undefined };

interface CheckedReporting<Reporting extends PlanReporting, Kind extends string> extends Omit<
  PlanReporting,
  "every"
> {
  readonly every?: KnownWord<Exclude<Reporting["every"], undefined>, Kind> | undefined;
}
