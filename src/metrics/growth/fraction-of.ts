import { divideFractions, type Fraction, multiplyFractions, parseDecimal } from "../../internal/fraction.js";
import { fractionOfNumber } from "../../quantity/fraction-of-number.js";
import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";

/** What is read of a ratio, which may have come from JSON and lack a part in spite of its value. */
interface Quotient extends Pick<Ratio, "estimate" | "per"> {
  readonly numerator: Pick<Difference, "estimate"> | null;
  readonly denominator: Pick<Difference, "estimate"> | null;
}

/**
 * The point value of a ratio, from its parts where it keeps them, so that nothing is rounded; `null` where it has none.
 *
 * @internal
 */
export function fractionOfRatio({ estimate, numerator, denominator, per }: Quotient): Fraction | null {
  if (typeof estimate !== "string") return null;
  const parts = [numerator?.estimate, per, denominator?.estimate].filter(Number.isFinite);
  const [n, times, d] = parts.map((part) => fractionOfNumber(Number(part)));
  if (n === undefined || times === undefined || d === undefined || d.numerator === 0n)
    return parseDecimal(estimate);
  return divideFractions(multiplyFractions(n, times), d);
}
