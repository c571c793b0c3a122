import type { PeriodKind } from "../calendar/period-kind.js";
import type { Gazetteer } from "../geography/gazetteer.js";
import type { Names } from "../internal/require-names.js";
import type { UnitRegistry } from "../quantity/unit.js";
import type { Register } from "../records/register.js";
import { standardMetrics, type StandardMetrics } from "./book/standard-metrics.js";
import { type PreparedRegister, tablesOf } from "./columns/prepare-register.js";
import type { Cube } from "./cube.js";
import { definePlan } from "./define-plan.js";
import { finish } from "./evaluate/finish.js";
import { gather } from "./evaluate/gather.js";
import { requireCubeOptions } from "./require-cube-options.js";
import type { MetricBook } from "./metric.js";
import type { Plan, PlanInput } from "./plan.js";

/** What evaluation draws on. */
export interface EvaluateOptions<Book extends MetricBook = StandardMetrics> {
  /** The administrative units; needed where a plan groups by places, filters by one or counts units. Without them, no coverage is known. */
  readonly gazetteer?: Gazetteer | undefined;
  /** The metrics that the plan names; defaults to phongtrao's own. */
  readonly metrics?: Book | undefined;
  /** The kinds of period that the plan and the records name; defaults to phongtrao's own. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
  /** Whether figures know the records that they rest on, for `explain`; they do not unless asked, which costs nothing. */
  readonly lineage?: boolean | undefined;
}

/**
 * Evaluates a plan on a register: rows with their figures, and totals that are computed from the records, never by adding rows.
 *
 * - A record with several topics is in the row of each and once in the total; records that may overlap count once at least, together at most.
 * - A group has `null` for a count, not zero, where none of its records reports it.
 * - A figure is flagged `incomplete` where some records of the group do not report the count or report it in a unit that cannot be counted as the
 *   metric's, and where the plan says who reports and returns are missing. It is then the figure of the records that do report; `basis` says how many
 *   there are of each.
 * - A filter takes the records of activities that lie wholly within its period and its place. One that lies only partly within the period, or that
 *   may lie outside the place, is in no row; `leftOut` names it.
 * - A record that lies in no single period of a grouping is in the row whose key is `null`.
 *
 * Errors, beside those of {@link definePlan} where the options do not go with the plan:
 *
 * - `no-gazetteer`: the plan groups or filters by places, or counts units, and there is no gazetteer;
 * - `ground-changed`: a code that the plan groups or filters by stands for two territories, as 25 does before and after 1 July 2025. They have no row
 *   and no total in common: narrow the period, or `restate` the figures;
 * - `unknown-admin-unit`: no unit ever had the code of the filter, or one of the codes `asked` to report;
 * - `overflow`: a total of 2⁵³ or more;
 * - `invalid-plan`, `invalid-question`: not a plan, or options of the wrong type;
 * - `invalid-register`: the register lacks a list that the plan reads.
 *
 * @param plan - The question, from {@link definePlan}.
 * @param register - A register, such as {@link parseRegister} gives, or what {@link prepareRegister} made of
 *   it.
 * @param options - The `gazetteer`, where the plan has places; `metrics`, `periodKinds` and `units` with
 *   yours among them; `lineage` for {@link explain}.
 *
 * @example
 * ```ts
 * import { definePlan, evaluate, parseRegister } from "phongtrao";
 *
 * const talk = (id: string, when: string, topics: string[], people: number) =>
 *   ({ id, kind: "talk", when, topics, attendance: { value: people, hedge: "moreThan", unit: "person" } });
 * const register = parseRegister({
 *   activities: [
 *     talk("a", "2022-03-18", ["drug-prevention", "school-violence"], 400),
 *     talk("b", "2022-05-20", ["drug-prevention"], 300),
 *   ],
 * });
 * const plan = definePlan({ measures: { attendance: "attendance" }, groupBy: { topic: { by: "topic" } } });
 *
 * const { rows, totals } = evaluate(plan, register);
 * rows.map(({ key, figures }) => [key.topic, figures.attendance?.lower]); // [["drug-prevention", 702], ["school-violence", 401]]
 * totals[0]?.figures.attendance?.lower; // 702
 * ```
 */
export function evaluate<const Input extends PlanInput, Book extends MetricBook = StandardMetrics>(
  plan: Plan<Input>,
  register: Register | PreparedRegister,
  options: EvaluateOptions<Book> = {},
): Cube<Input, Book> {
  requireCubeOptions(options, evaluateNames);
  const { periodKinds, units } = options;
  const metrics: MetricBook = options.metrics ?? standardMetrics;
  const sound = definePlan<PlanInput>(plan, { metrics, periodKinds, units });
  const prepared = tablesOf(register);
  const gathered = gather(sound, prepared, { ...options, metrics });
  return finish(gathered, { ...options, metrics }) as unknown as Cube<Input, Book>;
}

/**
 * The names of the options of {@link evaluate}.
 *
 * @internal
 */
export const evaluateNames = {
  gazetteer: true,
  metrics: true,
  periodKinds: true,
  units: true,
  lineage: "flag",
} as const satisfies Names<EvaluateOptions>;
