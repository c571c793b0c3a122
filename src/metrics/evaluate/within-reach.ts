import { mergeUnique } from "../../internal/merge-unique.js";
import { add } from "../../quantity/add.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { subtract } from "../../quantity/subtract.js";
import { flowTotals } from "./flow-totals.js";
import type { StatedFlow } from "./stock-changes.js";

/**
 * A stock with what perhaps came to it or went from it in its bounds: from what is left if all went that may have gone, to what there is if all came that may have come. What
 * is below zero already stays there.
 *
 * @internal
 */
export function withinReach(stock: Figure, perhaps: readonly StatedFlow[]): Figure {
  if (perhaps.length === 0) return stock;
  const { unit, estimate, flags, assumptions, lower: least } = stock;
  const totals = flowTotals(perhaps);
  const { upper } = total(stock, [totals?.added, totals?.correctedUp], add);
  const { lower } = total(stock, [totals?.removed, totals?.correctedDown], subtract);
  const floor = Math.min(0, least);
  const bounds = { lower: Math.max(floor, lower ?? floor), upper };
  const figure = makeFigure(unit, estimate, bounds, mergeUnique(flags, ["assumed"]), assumptions);
  return perhaps.some((flow) => flow.figure === null) ? flagFigure(figure, "incomplete") : figure;
}

function total(
  stock: Difference,
  figures: readonly (Figure | null | undefined)[],
  step: (sum: Difference, next: Figure) => Difference,
): Difference {
  return figures.reduce<Difference>((sum, next) => (next == null ? sum : step(sum, next)), stock);
}
