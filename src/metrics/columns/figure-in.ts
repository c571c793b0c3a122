import type { Figure, FigureFlag } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { CountColumn } from "./count-column.js";

/**
 * The count of a column in a row that has one, in a unit that it counts as.
 *
 * @internal
 */
export function figureIn(
  { estimates, lowers, uppers, customary, scale }: CountColumn,
  row: number,
  unit: string,
): Figure {
  const upper = uppers[row] ?? 0;
  const bounds = {
    lower: (lowers[row] ?? 0) / scale,
    upper: upper === Number.POSITIVE_INFINITY ? null : upper / scale,
  };
  return makeFigure(unit, (estimates[row] ?? 0) / scale, bounds, customary[row] === 1 ? customaryOnly : []);
}

const customaryOnly: readonly FigureFlag[] = ["customaryReading"];
