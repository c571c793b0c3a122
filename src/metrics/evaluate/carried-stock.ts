import type { Difference, Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { carryForward } from "../ledger/carry-forward.js";
import { netCorrection } from "../ledger/net-correction.js";
import { stockUnchanged } from "../ledger/stock-unchanged.js";
import { type FlowTotals, flowTotals } from "./flow-totals.js";
import type { StatedFlow } from "./stock-changes.js";

/**
 * What a stock is on a later day than that for which it was stated, by what surely came and went since; where nothing did, it is assumed to stand.
 *
 * @internal
 */
export function carriedStock(stock: Figure, flows: readonly StatedFlow[]): Figure {
  const totals = flowTotals(flows);
  const figure = totals === null ? stockUnchanged(stock) : bounded(carriedBy(stock, totals));
  return flows.some((flow) => flow.figure === null) ? flagFigure(figure, "incomplete") : figure;
}

function carriedBy(stock: Figure, { added, removed, correctedUp, correctedDown }: FlowTotals): Difference {
  const correction = netCorrection(correctedUp, correctedDown);
  return carryForward<string>(stock, { added, removed, correction }, false);
}

/** Only what comes out below zero, and is flagged so, may have no lower bound: its upper one is as good, since something told is wrong. */
function bounded({ unit, estimate, lower, upper, flags, assumptions }: Difference): Figure {
  return makeFigure(unit, estimate, { lower: lower ?? upper ?? 0, upper }, flags, assumptions);
}
