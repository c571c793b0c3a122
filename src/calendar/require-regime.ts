import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Regime } from "./regime.js";

/**
 * The value, if it has the shape of a regime; anything else, the id of one included, throws `invalid-regime`.
 *
 * @internal
 */
export function requireRegime(regime: Regime): Regime {
  const given: unknown = regime;
  if (
    typeof given === "object" &&
    given !== null &&
    typeof regime.id === "string" &&
    typeof regime.prefix === "string"
  ) {
    return regime;
  }
  const found = preview(given);
  const message = `${found} is not a regime; pass calendarRegime, reportingRegime or one from defineRegime.`;
  return fail("invalid-regime", message, { found });
}
