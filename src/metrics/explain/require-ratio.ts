import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Ratio, RatioStatus } from "../../quantity/ratio.js";
import { isWordList } from "../../quantity/is-word-list.js";

const statuses = {
  determined: true,
  undetermined: true,
  "zero-denominator": true,
  missing: true,
} satisfies Record<RatioStatus, true>;

/**
 * Throws `invalid-figure` unless the value of a ratio is one; its parts are not looked at.
 *
 * @internal
 */
export function requireRatio(given: Omit<Ratio, "numerator" | "denominator">): void {
  const { status, per, estimate, lower, upper, flags, assumptions } = given;
  const isSound =
    typeof (status as unknown) === "string" &&
    Object.hasOwn(statuses, status) &&
    Number.isFinite(per) &&
    [estimate, lower, upper].every(isDecimal) &&
    [flags, assumptions].every(isWordList);
  if (isSound) return;
  fail("invalid-figure", `${preview(given)} is not a ratio: its status or its numbers are invalid.`, {
    found: preview(given),
  });
}

function isDecimal(value: unknown): boolean {
  return value === null || (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));
}
