import { mergeUnique } from "../../internal/merge-unique.js";
import { add } from "../../quantity/add.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { subtract } from "../../quantity/subtract.js";

/** What was added to a stock, and taken away, in the period in which it was stated; `null` where nothing was reported. */
interface FlowsOfPeriod {
  readonly in: readonly (Figure | null)[];
  readonly out: readonly (Figure | null)[];
}

/**
 * What a stock that was stated within a period may be at its end: what came in and went out in the period came before it was stated or after, so that it is within bounds. With
 * none of that, it is what it is.
 *
 * @internal
 */
export function heldUntilEnd(stock: Figure, flows: FlowsOfPeriod): Figure {
  if ([...flows.in, ...flows.out].every((flow) => flow === null)) return stock;
  const [most, least] = [totalOf(flows.in), totalOf(flows.out)];
  const upper = most === null ? stock.upper : add(stock, most).upper;
  const lower = least === null ? stock.lower : Math.max(0, subtract<string>(stock, least).lower ?? 0);
  return makeFigure(
    stock.unit,
    stock.estimate,
    { lower, upper },
    mergeUnique(stock.flags, ["assumed"]),
    stock.assumptions,
    stock.lineage,
  );
}

function totalOf(figures: readonly (Figure | null)[]): Difference | null {
  return figures.reduce<Difference | null>(
    (total, figure) => (figure === null || total === null ? (total ?? figure) : add<string>(total, figure)),
    null,
  );
}
