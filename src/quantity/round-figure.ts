import { requireOptions } from "../internal/require-options.js";
import { roundDecimal, type Rounding } from "./decimal.js";
import type { Countable, Difference, Figure, Operand } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import type { PlacesOptions } from "./percent.js";
import { placesExample, requirePlaces } from "./places.js";
import { refuseByPart } from "./refuse-by-part.js";
import { strictFigure } from "./strict-figure.js";

/**
 * A figure with no more decimals than asked for, which still holds what is true: the point value is rounded half up (away from zero), a lower bound down and an
 * upper bound up.
 *
 * For counts that were divided or scaled, such as those of {@link restate} and {@link scale}, whose decimals no report prints. An exact count that
 * has more decimals becomes a range. Flags, assumptions and lineage stay. Places that are not a whole number from 0 to 12 throw `invalid-places`, a
 * value that is neither a quantity nor a figure `invalid-figure`.
 *
 * @param count - A quantity, which is read strictly, or a figure.
 * @param options - `places`: how many decimals to keep, a whole number from 0 to 12.
 *
 * @example
 * ```ts
 * import { exactly, formatFigure, roundFigure, scale } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const third = scale(exactly(100, "model"), 1 / 3);
 * formatFigure(third, vi); // "từ 33,333333 đến 33,333334 mô hình"
 * formatFigure(roundFigure(third, { places: 0 }), vi); // "từ 33 đến 34 mô hình"
 * formatFigure(roundFigure(exactly(12, "model"), { places: 0 }), vi); // "12 mô hình"
 * ```
 */
export function roundFigure<U extends string>(count: Countable<U>, options: PlacesOptions): Figure<U>;
export function roundFigure<U extends string>(count: Operand<U>, options: PlacesOptions): Difference<U>;
export function roundFigure<U extends string>(count: Operand<U>, options: PlacesOptions): Difference<U> {
  const { places } = requireOptions(options, { places: true }, placesExample);
  requirePlaces(places);
  refuseByPart(count, helps);
  const { unit, estimate, lower, upper, flags, assumptions, lineage } = strictFigure(count);
  const bounds = {
    lower: lower === null ? null : rounded(lower, places, "down"),
    upper: upper === null ? null : rounded(upper, places, "up"),
  };
  return makeFigure(unit, rounded(estimate, places, "nearest"), bounds, flags, assumptions, lineage);
}

const helps = {
  numerator: "roundRatio rounds a ratio",
  absolute: "round its `absolute`, or its `relative` with roundRatio",
};

function rounded(value: number, places: number, rounding: Rounding): number {
  return Number(roundDecimal(String(value), places, 1, rounding));
}
