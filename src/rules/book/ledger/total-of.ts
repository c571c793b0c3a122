import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import type { RuleContext } from "../../rule.js";
import { coverOf } from "./cover-of.js";
import { overlapIn } from "./overlap-in.js";
import { type Flow, sumOf } from "./stock-entries.js";

/**
 * What flows of one stock make together; zero of none. Where two of one kind have days in common, the one may count the other in, and the total has bounds.
 *
 * The flows are in order of their last days.
 *
 * @internal
 */
export function totalOf(flows: readonly Flow[], unit: string, context: Pick<RuleContext, "figure">): Figure {
  const all = sumOf(
    flows.map(({ entry }) => entry),
    unit,
    context,
  );
  if (overlapIn(flows) === null) return all;
  const { lower } = coverOf(flows, unit, context);
  return makeFigure(unit, all.estimate, { lower, upper: all.upper }, all.flags, all.assumptions);
}
