import { requireOptions } from "../internal/require-options.js";
import { roundDecimal } from "./decimal.js";
import { placesExample, requirePlaces } from "./places.js";
import type { Ratio } from "./ratio.js";
import { requireShare } from "./require-share.js";

/** How many decimal places to keep. */
export interface PlacesOptions {
  /** A whole number from 0 to 12. */
  readonly places: number;
}

/**
 * The point value of a share in percent, rounded half up (away from zero) to decimal places, as a decimal string without the sign "%".
 *
 * A share close to 100 % or 0 % is given as the number that it rounds to, such as "100.0", though it may not be reached; {@link formatRatio} prints
 * that: "dưới 100,0%", "trên 0,0%". So print with `formatRatio`, and take this for charts and tables of numbers.
 *
 * A ratio of unlike units (attendances over inhabitants) or per 100 is not a share and throws
 * `percent-of-unlike-units`; places that are not a whole number from 0 to 12 throw `invalid-places`. A text
 * that is not a number throws `invalid-figure`.
 *
 * @param share - A ratio of like units, or a share as a decimal string, such as those of {@link decompose}.
 * @param options - `places`: how many decimals to keep, a whole number from 0 to 12.
 * @returns `null` where there is no value: for `null`, and a ratio that is `missing` or has a
 *   `zero-denominator`.
 *
 * @example
 * ```ts
 * import { exactly, participationIntensity, percent, ratio } from "phongtrao";
 *
 * percent(ratio(exactly(15, "model"), exactly(108, "model")), { places: 2 }); // "13.89"
 * percent(ratio(exactly(15, "model"), exactly(108, "model")), { places: 1 }); // "13.9"
 * percent(ratio(exactly(15, "model"), null), { places: 2 }); // null
 * percent(ratio(exactly(2070, "model"), exactly(2071, "model")), { places: 1 }); // "100.0"
 * percent("0.4135", { places: 1 }); // "41.4"
 *
 * const intensity = participationIntensity({
 *   attendances: exactly(88500, "attendance"),
 *   population: exactly(871724, "person"),
 * });
 * percent(intensity, { places: 2 }); // throws percent-of-unlike-units
 * ```
 */
export function percent(share: Ratio | string | null, options: PlacesOptions): string | null {
  const { places } = requireOptions(options, { places: true }, placesExample);
  requirePlaces(places);
  if (share === null) return null;
  if (typeof share === "string") return roundDecimal(share, places, 100);
  requireShare(share);
  return share.estimate === null ? null : roundDecimal(share.estimate, places, 100);
}
