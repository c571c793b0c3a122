import { mergeUnique } from "../../internal/merge-unique.js";
import { add } from "../../quantity/add.js";
import { addAll } from "../../quantity/add-all.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { subtract } from "../../quantity/subtract.js";
import { carryForward } from "../ledger/carry-forward.js";
import { netCorrection } from "../ledger/net-correction.js";
import { stockUnchanged } from "../ledger/stock-unchanged.js";
import type { StockFlow } from "../metric.js";
import type { StockChange } from "./stock-changes.js";

/**
 * What a stock is on a later day than that for which it was stated, by what came and went since; where nothing surely did, it is assumed to stand. What came or went perhaps is
 * in the bounds only.
 *
 * @internal
 */
export function carriedStock(stock: Figure, changes: readonly StockChange[]): Figure {
  const sure = totalsOf(changes.filter(({ isAll }) => isAll));
  const perhaps = totalsOf(changes.filter(({ isAll }) => !isAll));
  const figure = withinReach(sure === null ? stockUnchanged(stock) : carriedBy(stock, sure), perhaps);
  return changes.some(({ change }) => change.figure === null) ? flagFigure(figure, "incomplete") : figure;
}

type Totals = Readonly<Record<StockFlow, Figure | null>>;

/** `null` where no change tells a number. */
function totalsOf(changes: readonly StockChange[]): Totals | null {
  const told = changes.flatMap(({ change: { flow, figure } }) => (figure === null ? [] : [{ flow, figure }]));
  if (told.length === 0) return null;
  const totalOf = (flow: StockFlow) => addAll(told.flatMap((one) => (one.flow === flow ? [one.figure] : [])));
  return {
    added: totalOf("added"),
    removed: totalOf("removed"),
    correctedUp: totalOf("correctedUp"),
    correctedDown: totalOf("correctedDown"),
  };
}

function carriedBy(stock: Figure, { added, removed, correctedUp, correctedDown }: Totals): Difference {
  const correction = netCorrection(correctedUp, correctedDown);
  return carryForward<string>(stock, { added, removed, correction }, false);
}

/** From what is left if all went that may have gone, to what there is if all came that may have come. What comes out below zero is flagged so and stays there. */
function withinReach(stock: Difference, perhaps: Totals | null): Figure {
  const { unit, estimate, flags, assumptions } = stock;
  const { upper } = total(stock, [perhaps?.added, perhaps?.correctedUp], add);
  const least = total(stock, [perhaps?.removed, perhaps?.correctedDown], subtract).lower;
  const floor = Math.min(0, stock.lower ?? 0);
  const lower = Math.min(Math.max(floor, least ?? floor), upper ?? Number.POSITIVE_INFINITY);
  const warnings = perhaps === null ? flags : mergeUnique(flags, ["assumed"]);
  return makeFigure(unit, estimate, { lower, upper }, warnings, assumptions);
}

function total(
  stock: Difference,
  figures: readonly (Figure | null | undefined)[],
  step: (sum: Difference, next: Figure) => Difference,
): Difference {
  return figures.reduce<Difference>((sum, next) => (next == null ? sum : step(sum, next)), stock);
}
