import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";

/**
 * Options as a message shows them that are left out where places are needed.
 *
 * @internal
 */
export const placesExample = "{ places: 1 }";

/**
 * Throws `invalid-places` unless it is a whole number from 0 to 12.
 *
 * @internal
 */
export function requirePlaces(places: number): void {
  if (Number.isInteger(places) && places >= 0 && places <= 12) return;
  fail(
    "invalid-places",
    `\`places\`, the number of decimals to print, is required: a whole number from 0 to 12, not ${preview(places)}.`,
    {
      found: preview(places),
    },
  );
}
