import { fail } from "../internal/failure.js";
import { helpByPart } from "../internal/help-by-part.js";
import { preview } from "../internal/preview.js";
import type { Ratio } from "./ratio.js";

/**
 * The value, if it has the form of a ratio; anything else throws `invalid-figure`.
 *
 * @internal
 */
export function requireRatio(value: Ratio): Ratio {
  const given: unknown = value;
  if (typeof given === "object" && given !== null && "estimate" in given && Number.isFinite(value.per))
    return value;
  const message = `${preview(given)} is not a ratio${helpByPart(given, helps)}.`;
  return fail("invalid-figure", message, { found: preview(given) });
}

const helps = {
  difference: "; formatPoints prints a change of rates",
  // What growth gives holds three things, and each is a value for itself.
  relative: "; take its `relative`",
  estimate: "; formatFigure prints a figure",
  suppressed: ", it is hidden (isSuppressed)",
};
