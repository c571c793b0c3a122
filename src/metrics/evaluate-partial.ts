import { areTexts } from "../internal/are-texts.js";
import { mergeUnique } from "../internal/merge-unique.js";
import { frozenCopy } from "../internal/frozen-copy.js";
import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Register } from "../records/register.js";
import { standardMetrics, type StandardMetrics } from "./book/standard-metrics.js";
import { type PreparedRegister, type RegisterTables, tablesOf } from "./columns/prepare-register.js";
import { countMetricsOf } from "./count-metrics-of.js";
import { definePlan } from "./define-plan.js";
import { evaluateNames, type EvaluateOptions } from "./evaluate.js";
import { namedOutside } from "./evaluate/overlaps-in.js";
import { gather } from "./evaluate/gather.js";
import { toPartial } from "./evaluate/to-partial.js";
import { requireCubeOptions } from "./require-cube-options.js";
import type { MetricBook } from "./metric.js";
import type { PartialCube } from "./partial-cube.js";
import type { Plan, PlanInput } from "./plan.js";

/** What evaluation of a part draws on. */
export interface PartialOptions<Book extends MetricBook = StandardMetrics> extends EvaluateOptions<Book> {
  /** The ids of records of this part that records of other parts name in `mayOverlap`, and of any others; each part has to be told of them. */
  readonly namedElsewhere?: readonly string[] | undefined;
}

/**
 * Evaluates a plan on a part of a register, such as one month or the returns of one province, without making figures yet: {@link mergeCubes} makes them of all parts.
 *
 * The records may be divided in any way. Where a record names one of another part in `mayOverlap`, every part has to be given that id in
 * `namedElsewhere`. Populations, targets, submissions and whatever else figures are held against may be in one part or in all.
 *
 * The result is plain data: it survives JSON, and a worker may send it. It holds counts by group and the ids of some records, and for a custom
 * aggregate the states that it makes. Options of the wrong type throw `invalid-question`; the other errors are those of {@link evaluate}.
 *
 * @param plan - The question, from {@link definePlan}.
 * @param register - The part: a register, or what {@link prepareRegister} made of it.
 * @param options - Those of {@link evaluate}, and `namedElsewhere`: the ids of records that records of other
 *   parts name.
 *
 * @example
 * ```ts
 * import { definePlan, evaluatePartial, mergeCubes, parseRegister } from "phongtrao";
 *
 * const talk = (id: string, when: string, people: number) => ({
 *   id,
 *   kind: "talk",
 *   when,
 *   topics: ["drug-prevention"],
 *   attendance: { value: people, hedge: "moreThan", unit: "person" },
 * });
 * const plan = definePlan({ measures: { attendance: "attendance" }, groupBy: { topic: { by: "topic" } } });
 *
 * const march = evaluatePartial(plan, parseRegister({ activities: [talk("a", "2022-03-18", 400)] }));
 * const may = evaluatePartial(plan, parseRegister({ activities: [talk("b", "2022-05-20", 300)] }));
 *
 * mergeCubes([march, may]).rows.map(({ figures }) => [
 *   figures.attendance?.estimate,
 *   figures.attendance?.lower,
 * ]); // [[700, 702]]
 * ```
 */
export function evaluatePartial<const Input extends PlanInput, Book extends MetricBook = StandardMetrics>(
  plan: Plan<Input>,
  register: Register | PreparedRegister,
  options: PartialOptions<Book> = {},
): PartialCube<Input> {
  requireCubeOptions(options, { ...evaluateNames, namedElsewhere: true });
  const { periodKinds, units, namedElsewhere = [] } = options;
  const metrics: MetricBook = options.metrics ?? standardMetrics;
  const sound = definePlan<PlanInput>(plan, { metrics, periodKinds, units });
  requireWords(namedElsewhere);
  const prepared = tablesOf(register);
  const gathered = gather(sound, prepared, { ...options, metrics });
  const partial = toPartial(gathered, namesOutside(sound, metrics, prepared), namedElsewhere);
  return frozenCopy(partial) as PartialCube<Input>;
}

function requireWords(list: unknown): void {
  if (areTexts(list)) return;
  const found = preview(list);
  fail("invalid-question", `Expected a list of ids; found ${found}.`, { found }, ["namedElsewhere"]);
}

function namesOutside(plan: Plan, metrics: MetricBook, prepared: RegisterTables): readonly string[] {
  const sources = Object.values(plan.measures)
    .flatMap((id) => countMetricsOf(id, metrics))
    .flatMap((metric) => ("source" in metric ? metric.source : []));
  return mergeUnique([...new Set(sources)].flatMap((source) => namedOutside(prepared.table(source))));
}
