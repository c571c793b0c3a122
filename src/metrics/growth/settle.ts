import { type Fraction, roundFraction } from "../../internal/fraction.js";

/**
 * Parts rounded to decimal places so that they sum to a total in the same units: what rounding leaves over goes to the part that is largest in size, the first of those.
 *
 * @internal
 */
export function settle(parts: readonly Fraction[], total: bigint, places: number): readonly bigint[] {
  const rounded = parts.map((part) => roundFraction(part, places));
  const rest = total - rounded.reduce((sum, part) => sum + part, 0n);
  const sizes = rounded.map((part) => (part < 0n ? -part : part));
  const largest = sizes.reduce((best, size, at) => (size > (sizes[best] ?? 0n) ? at : best), 0);
  return rounded.map((part, at) => (at === largest ? part + rest : part));
}
