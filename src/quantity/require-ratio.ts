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
  return fail("invalid-figure", `${preview(given)} is no ratio${helpFor(given)}.`, { found: preview(given) });
}

function helpFor(given: unknown): string {
  if (typeof given !== "object" || given === null) return "";
  // What growth gives holds three things, and each is printed for itself.
  if ("relative" in given) return "; print its `relative`";
  return "estimate" in given ? "; formatFigure prints a figure" : "";
}
