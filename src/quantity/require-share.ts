import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { areAlike } from "./alike.js";
import type { Ratio } from "./ratio.js";
import { requireRatio } from "./require-ratio.js";

/**
 * Throws `percent-of-unlike-units` for a ratio that is not a share of like things.
 *
 * @internal
 */
export function requireShare(ratio: Ratio): void {
  const { numerator, denominator, per } = requireRatio(ratio);
  const n = numerator?.unit;
  const d = denominator?.unit;
  const isShare = per === 1 && (n === undefined || d === undefined || areAlike(n, d));
  if (isShare) return;
  fail(
    "percent-of-unlike-units",
    `${told(n)} per ${preview(per)} ${told(d)} is not a share; print the ratio itself.`,
    {
      numerator: n ?? null,
      denominator: d ?? null,
      per,
    },
  );
}

/** What came from elsewhere may have anything for a unit. */
function told(unit: unknown): string {
  if (unit === undefined) return "nothing";
  return typeof unit === "string" ? unit : preview(unit);
}
