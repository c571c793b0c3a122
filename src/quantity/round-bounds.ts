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
 * it, or prints like it, is left out, and the bound told alone. Where all that it can be rounds to one number, that is printed as if it were exact.
 *
 * @internal
 */
export function roundBounds(values: PointAndBounds, { places, factor }: Rounding): RoundedBounds {
  const { estimate, lower, upper } = values;
  const nearest = (value: string) => roundDecimal(value, places, factor);
  const n = nearest(estimate);
  const least = lower === null ? null : roundBound(lower, places, factor, "down");
  const most = upper === null ? null : roundBound(upper, places, factor, "up");
  const bounds = { lower: least, upper: most };
  if (least !== null && least === most) return { shape: "exact", n: least, ...bounds };
  const isOneNumber = [lower, upper].every((bound) => bound !== null && nearest(bound) === n);
  if (isOneNumber) return { shape: "exact", n, ...bounds };
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
