import { fail } from "../internal/failure.js";
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
  return fail("invalid-figure", `${preview(given)} is no ratio.`, { found: preview(given) });
}
