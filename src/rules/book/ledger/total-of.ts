import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import type { RuleContext } from "../../rule.js";
import { coverOf } from "./cover-of.js";
import { entriesOf } from "./entries-of.js";
import { overlapIn } from "./overlap-in.js";
import type { Flow } from "./stock-entries.js";
import { sumOf } from "./sum-of.js";

/**
 * What flows of one stock make together; zero of none. Where two of one kind have days in common, the one may count the other in, and the total has bounds.
 *
 * The flows are in order of their last days.
 *
 * @internal
 */
export function totalOf(flows: readonly Flow[], unit: string, context: Pick<RuleContext, "figure">): Figure {
  const all = sumOf(entriesOf(flows), unit, context);
  if (overlapIn(flows) === null) return all;
  const { lower } = coverOf(flows, unit, context);
  return makeFigure(unit, all.estimate, { lower, upper: all.upper }, all.flags, all.assumptions);
}
