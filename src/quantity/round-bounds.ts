import { compareDecimals, roundBound, roundDecimal } from "./decimal.js";
import { hedgeShape } from "./hedge-shape.js";
import type { QuantityWords } from "./quantity-words.js";

/** A point value between bounds, as decimal strings; a bound that there is nothing to say of is `null`. */
interface PointAndBounds {
  readonly estimate: string;
  readonly lower: string | null;
  readonly upper: string | null;
}

/** To how many decimals to round, after multiplying. */
interface Rounding {
  readonly places: number;
  readonly factor: number;
  /** What is not printed of a value beside it, as decimal strings: "100 %" of what falls short of it. */
  readonly limits?: readonly string[] | undefined;
}

/** What is printed of a point value and its bounds: a template and the numbers that fill it. */
interface RoundedBounds {
  readonly shape: keyof QuantityWords["figures"];
  readonly n: string;
  readonly lower: string | null;
  readonly upper: string | null;
}

/**
 * A point value and its bounds, rounded so that what is printed stays true: the point value half up, the bounds outward. A point value that lies on a bound or beyond
 * it, or prints like it, is left out, and the bound told alone. Where all that it can be rounds to one number, that is printed as if it were exact. What is told and
 * would print like a limit that it only comes near is above or below that limit.
 *
 * @internal
 */
export function roundBounds(values: PointAndBounds, rounding: Rounding): RoundedBounds {
  const rounded = roundOutward(values, rounding);
  const { limits = [], places, factor } = rounding;
  const near = (text: string | null) => limits.find((one) => roundDecimal(one, places, factor) === text);
  // "At least 0.0 %" says nothing.
  if (rounded.shape === "aroundOrMore" && near(rounded.lower) === "0") return { ...rounded, shape: "around" };
  const limit = near(rounded.n);
  return limit === undefined ? rounded : { ...rounded, shape: besideLimit(rounded.shape, values, limit) };
}

function besideLimit(
  shape: RoundedBounds["shape"],
  { lower, upper }: PointAndBounds,
  limit: string,
): RoundedBounds["shape"] {
  if (isLess(limit, lower)) return "above";
  if ((shape === "exact" || shape === "orLess") && isLess(upper, limit)) return "below";
  return shape;
}

function roundOutward(
  { estimate, lower, upper }: PointAndBounds,
  { places, factor }: Rounding,
): RoundedBounds {
  const nearest = (value: string) => roundDecimal(value, places, factor);
  const n = nearest(estimate);
  const least = lower === null ? null : roundBound(lower, places, factor, "down");
  const most = upper === null ? null : roundBound(upper, places, factor, "up");
  const bounds = { lower: least, upper: most };
  if (lower !== null && upper !== null && nearest(lower) === nearest(upper))
    return { shape: "exact", n: nearest(lower), ...bounds };
  const isAboveLeast = isLess(lower, estimate) && isLess(least, n);
  const isBelowMost = isLess(estimate, upper) && isLess(n, most);
  const shape = hedgeShape(
    least === null ? null : isAboveLeast ? -1 : 0,
    most === null ? null : isBelowMost ? 1 : 0,
    false,
  );
  if (shape === "orMore") return { shape: "atLeast", n: least ?? n, ...bounds };
  return { shape, n: shape === "orLess" || shape === "range" ? (most ?? n) : n, ...bounds };
}

function isLess(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && compareDecimals(a, b) < 0;
}
