import { requireOptions } from "../internal/require-options.js";
import { roundDecimal } from "./decimal.js";
import type { PlacesOptions } from "./percent.js";
import { placesExample, requirePlaces } from "./places.js";
import type { Ratio } from "./ratio.js";
import { requireRatio } from "./require-ratio.js";

/**
 * The point value of a ratio as it stands (a mean, an intensity, a factor), rounded half up (away from zero) to decimal places, as a decimal string.
 *
 * Places that are not a whole number from 0 to 12 throw `invalid-places`.
 *
 * @param ratio - The ratio, of any units.
 * @param options - `places`: how many decimals to keep, a whole number from 0 to 12.
 * @returns `null` where the ratio has no value: it is `missing` or has a `zero-denominator`.
 *
 * @example
 * ```ts
 * import { exactly, ratio, roundRatio } from "phongtrao";
 *
 * roundRatio(ratio(exactly(123, "model"), exactly(151, "commune")), { places: 2 }); // "0.81"
 * roundRatio(ratio(exactly(123, "model"), null), { places: 2 }); // null
 * ```
 */
export function roundRatio(ratio: Ratio, options: PlacesOptions): string | null {
  const { places } = requireOptions(options, { places: true }, placesExample);
  requirePlaces(places);
  const { estimate } = requireRatio(ratio);
  return estimate === null ? null : roundDecimal(estimate, places);
}
