import { type Difference, type Figure, toFigure, type UnitId } from "phongtrao";
import fc from "fast-check";
import { truths } from "./quantity.js";

/** A figure with looser bounds than another, which lies within it; and a truth within both. */
export interface Nested<U extends UnitId> {
  readonly tight: Figure<U>;
  readonly loose: Figure<U>;
}

/** Two figures of which one is known more tightly than the other. */
export function nested<U extends UnitId>(unit: U): fc.Arbitrary<Nested<U>> {
  return fc
    .tuple(truths(unit), fc.integer({ min: 0, max: 1000 }), fc.option(fc.integer({ min: 0, max: 1000 })))
    .map(([{ quantity }, below, above]) => {
      const tight = toFigure(quantity);
      const lower = Math.max(0, tight.lower - below);
      const upper = above === null || tight.upper === null ? null : tight.upper + above;
      return { tight, loose: { ...tight, lower, upper } };
    });
}

/** Whether a value lies in a figure's bounds. */
export function holds({ lower, upper }: Pick<Difference, "lower" | "upper">, value: number): boolean {
  return (lower === null || lower <= value) && (upper === null || value <= upper);
}

/** Whether the bounds of one figure lie within those of another. */
export function isWithin(inner: Difference, outer: Difference): boolean {
  const lower = outer.lower === null || (inner.lower !== null && outer.lower <= inner.lower);
  const upper = outer.upper === null || (inner.upper !== null && inner.upper <= outer.upper);
  return lower && upper;
}
