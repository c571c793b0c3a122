import { deepFreeze } from "../internal/deep-freeze.js";
import type { Register } from "../records/register.js";
import { standardMetrics, type StandardMetrics } from "./book/standard-metrics.js";
import { checkPlanInput } from "./check-plan-input.js";
import { isPrepared, type PreparedRegister, prepareRegister } from "./columns/prepare-register.js";
import type { EvaluateOptions } from "./evaluate.js";
import { gather } from "./evaluate/gather.js";
import { toPartial } from "./evaluate/to-partial.js";
import type { MetricBook } from "./metric.js";
import type { PartialCube } from "./partial-cube.js";
import type { Plan, PlanInput } from "./plan.js";

/**
 * Evaluates a plan on a part of a register, such as one month or the returns of one province, without making figures yet: {@link mergeCubes} makes them of all parts.
 *
 * The parts may divide the records as you like; a record that may overlap others need not be in the same part. What other figures are held against (populations, targets, submissions) may be in one
 * part or in all. The result is plain data: it survives JSON, and a worker may send it. It holds counts by group, and the ids of some records; for a custom aggregate, the states that it makes. Errors are
 * those of `evaluate`.
 *
 * @example
 * ```ts
 * import { definePlan, evaluatePartial, mergeCubes, parseRegister } from "phongtrao";
 *
 * const talk = (id: string, when: string, people: number) =>
 *   ({ id, kind: "talk", when, topics: ["drug-prevention"], attendance: { value: people, hedge: "moreThan", unit: "person" } });
 * const plan = definePlan({ measures: { attendance: "attendance" }, groupBy: { topic: { by: "topic" } } });
 *
 * const march = evaluatePartial(plan, parseRegister({ activities: [talk("a", "2022-03-18", 400)] }));
 * const may = evaluatePartial(plan, parseRegister({ activities: [talk("b", "2022-05-20", 300)] }));
 *
 * mergeCubes([march, may]).rows.map(({ figures }) => [figures.attendance?.estimate, figures.attendance?.lower]); // [[700, 702]]
 * ```
 */
export function evaluatePartial<const Input extends PlanInput, Book extends MetricBook = StandardMetrics>(
  plan: Plan<Input>,
  register: Register | PreparedRegister,
  options: EvaluateOptions<Book> = {},
): PartialCube<Input> {
  checkPlanInput(plan);
  const metrics: MetricBook = options.metrics ?? standardMetrics;
  const prepared = isPrepared(register) ? register : prepareRegister(register);
  return deepFreeze(toPartial(gather(plan, prepared, { ...options, metrics }))) as PartialCube<Input>;
}
