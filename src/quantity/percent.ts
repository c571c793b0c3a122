import { roundDecimal } from "./decimal.js";
import { requirePlaces } from "./places.js";
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
 * `null` where the ratio has no value (status `missing` or `zero-denominator`). A ratio of unlike units (attendances over inhabitants) or per 100 is no
 * share and throws `percent-of-unlike-units`; places that are not a whole number from 0 to 12 throw `invalid-places`.
 *
 * @example
 * ```ts
 * import { exactly, participationIntensity, percent, ratio } from "phongtrao";
 *
 * percent(ratio(exactly(15, "model"), exactly(108, "model")), { places: 2 }); // "13.89"
 * percent(ratio(exactly(15, "model"), exactly(108, "model")), { places: 1 }); // "13.9"
 * percent(ratio(exactly(15, "model"), null), { places: 2 }); // null
 *
 * const intensity = participationIntensity({ attendances: exactly(88500, "attendance"), population: exactly(871724, "person") });
 * percent(intensity, { places: 2 }); // throws percent-of-unlike-units
 * ```
 */
export function percent(ratio: Ratio, { places }: PlacesOptions): string | null {
  requirePlaces(places);
  requireShare(ratio);
  return ratio.estimate === null ? null : roundDecimal(ratio.estimate, places, 100);
}
