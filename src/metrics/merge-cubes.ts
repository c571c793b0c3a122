import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { standardMetrics, type StandardMetrics } from "./book/standard-metrics.js";
import { checkPartial } from "./check-partial.js";
import type { Cube } from "./cube.js";
import { definePlan, type PlanOptions } from "./define-plan.js";
import type { EvaluateOptions } from "./evaluate.js";
import { finish } from "./evaluate/finish.js";
import { fromPartials } from "./evaluate/from-partials.js";
import { withSideMetrics } from "./evaluate/side-metrics.js";
import type { MetricBook } from "./metric.js";
import type { PartialCube } from "./partial-cube.js";
import type { Plan, PlanInput } from "./plan.js";
import { requireCubeOptions } from "./require-cube-options.js";

/**
 * The cube of parts that were evaluated apart: the same, whatever the parts, as `evaluate` gives for the whole register.
 *
 * All must be parts of one plan: parts of different plans, an empty list and a value that is not a part throw `invalid-partial`. A part whose records
 * name in `mayOverlap` a record that may stand in another part, which was not given that id, throws `overlap-across-parts` with the ids to give.
 * Options of the wrong type throw `invalid-question`; a total of 2⁵³ or more, `overflow`; a code that stands for two territories in different parts,
 * `ground-changed`.
 *
 * @param parts - What {@link evaluatePartial} gave for each part, in any order.
 * @param options - Those of {@link evaluate}, as for the parts.
 *
 * @example
 * ```ts
 * import { definePlan, evaluate, evaluatePartial, mergeCubes, parseRegister } from "phongtrao";
 *
 * const plan = definePlan({ measures: { sessions: "sessions" } });
 * const register = parseRegister({});
 *
 * mergeCubes([evaluatePartial(plan, register)]).rows[0]?.figures; // { sessions: null }
 * mergeCubes([]); // throws invalid-partial
 * ```
 */
export function mergeCubes<const Input extends PlanInput, Book extends MetricBook = StandardMetrics>(
  parts: readonly PartialCube<Input>[],
  options: Omit<EvaluateOptions<Book>, "lineage"> = {},
): Cube<Input, Book> {
  requireCubeOptions(options, { gazetteer: true, metrics: true, periodKinds: true, units: true });
  const { periodKinds, units } = options;
  const metrics: MetricBook = options.metrics ?? standardMetrics;
  const plan = commonPlan(parts, { metrics, periodKinds, units });
  requireKnownNames(parts);
  const gathered = fromPartials(plan, parts, withSideMetrics(plan, metrics));
  return finish(gathered, { ...options, metrics }) as unknown as Cube<Input, Book>;
}

/** The plan of all parts, each of which is looked at on the way. */
function commonPlan(parts: unknown, options: PlanOptions & { readonly metrics: MetricBook }): Plan {
  if (!Array.isArray(parts) || parts.length === 0) refuse(parts, "a list of one part or more", []);
  const list = parts as readonly unknown[];
  const plans = list.map((part, index) => {
    const isPart = typeof part === "object" && part !== null && "plan" in part && "cells" in part;
    if (!isPart) return refuse(part, "a part that evaluatePartial made", [index]);
    return definePlan(part.plan as PlanInput, options);
  });
  const [first] = plans as [Plan];
  const text = JSON.stringify(first);
  const other = plans.findIndex((plan) => JSON.stringify(plan) !== text);
  if (other !== -1) refuse(plans[other], "a part of the same plan as the first", [other, "plan"]);
  const metrics = withSideMetrics(first, options.metrics);
  list.forEach((part, index) => {
    checkPartial(part, metrics, [index]);
  });
  return first;
}

/** A record that others name counts once at least together with them, which its own part has to know. */
function requireKnownNames(parts: readonly PartialCube[]): void {
  parts.forEach(({ names }, at) => {
    const others = parts.filter((_, other) => other !== at);
    const untold = names.filter((id) => others.some(({ namedElsewhere }) => !namedElsewhere.includes(id)));
    if (untold.length === 0) return;
    const message = `Part ${at} names records that may stand in other parts: ${untold.join(", ")}. Evaluate the other parts with namedElsewhere: [${untold.map((id) => JSON.stringify(id)).join(", ")}].`;
    fail("overlap-across-parts", message, { ids: untold }, [at]);
  });
}

function refuse(found: unknown, expected: string, path: readonly (string | number)[]): never {
  const message = `Cubes are merged from parts of one plan: expected ${expected}, found ${preview(found)}.`;
  return fail("invalid-partial", message, { found: preview(found), expected }, path);
}
