import {
  decimalText,
  type Fraction,
  parseDecimal,
  placesFor,
  roundFraction,
} from "../../internal/fraction.js";
import type { Ratio } from "../../quantity/ratio.js";
import { fractionOfRatio } from "./fraction-of.js";

/** A point value between bounds, as decimal strings of at least 34 significant digits where they need as many; `null` where there is none. */
export interface DecimalBounds {
  /** The point value. */
  readonly estimate: string | null;
  /** The least that it can be, rounded down. */
  readonly lower: string | null;
  /** The most that it can be, rounded up. */
  readonly upper: string | null;
}

/** A point value between bounds, exactly. */
export interface FractionRange {
  readonly estimate: Fraction;
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
}

/**
 * The range of a ratio; `null` where it has no value.
 *
 * @internal
 */
export function rangeOf(ratio: Ratio): FractionRange | null {
  const { estimate, lower, upper } = ratio;
  const point = fractionOfRatio(ratio);
  if (point === null || (lower === estimate && upper === estimate)) return point && exactRange(point);
  return {
    estimate: point,
    lower: lower === null ? null : parseDecimal(lower),
    upper: upper === null ? null : parseDecimal(upper),
  };
}

/**
 * @internal
 */
export function exactRange(value: Fraction): FractionRange {
  return { estimate: value, lower: value, upper: value };
}

/**
 * @internal
 */
export function isExactRange({ estimate, lower, upper }: FractionRange): boolean {
  return lower === estimate && upper === estimate;
}

/**
 * A range in decimal strings: the point value rounded to the nearest, the bounds outward, unless the three are one.
 *
 * @internal
 */
export function printRange(range: FractionRange): DecimalBounds {
  const estimate = print(range.estimate, "nearest");
  if (isExactRange(range)) return Object.freeze({ estimate, lower: estimate, upper: estimate });
  const lower = range.lower && print(range.lower, "down");
  const upper = range.upper && print(range.upper, "up");
  return Object.freeze({ estimate, lower, upper });
}

const significant = 34;

function print(value: Fraction, rounding: "down" | "up" | "nearest"): string {
  const places = placesFor(value, significant);
  return decimalText(roundFraction(value, places, rounding), places);
}
