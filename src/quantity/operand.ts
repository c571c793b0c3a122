import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Difference, Operand } from "./figure.js";
import { isWordList } from "./is-word-list.js";
import type { Quantity } from "./quantity.js";

/**
 * Whether an operand is a quantity; it throws `invalid-figure` for what is neither a quantity nor a sound figure.
 *
 * @internal
 */
export function isQuantity<U extends string>(operand: Operand<U>): operand is Quantity<U> {
  const given: unknown = operand;
  if (typeof given !== "object" || given === null) return refuse(given, "neither a quantity nor a figure");
  if ("numerator" in given)
    return refuse(given, "a ratio: ratios are not added or averaged, their parts are (totalRatio)");
  if ("hedge" in given) return true;
  if (!isSoundFigure(operand as Difference))
    return refuse(
      given,
      Array.isArray(given)
        ? "not a figure; sum adds lists"
        : "not a figure: estimate and bounds must be numbers in order, flags and assumptions lists of words",
    );
  return false;
}

function isSoundFigure({ unit, estimate, lower, upper, flags, assumptions }: Difference): boolean {
  return (
    typeof unit === "string" &&
    Number.isFinite(estimate) &&
    (lower === null || Number.isFinite(lower)) &&
    (upper === null || Number.isFinite(upper)) &&
    (lower === null || upper === null || lower <= upper) &&
    isWordList(flags) &&
    isWordList(assumptions)
  );
}

function refuse(given: unknown, what: string): never {
  return fail("invalid-figure", `${preview(given)} is ${what}.`, { found: preview(given) });
}
