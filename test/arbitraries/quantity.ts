import fc from "fast-check";
import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  lessThan,
  moreThan,
  nearly,
  type Quantity,
  type UnitId,
} from "phongtrao";

/** A quantity together with one true value that its words allow. */
export interface Truth<U extends UnitId = UnitId> {
  readonly quantity: Quantity<U>;
  readonly truth: number;
}

const most = 1_000_000;
const count = fc.integer({ min: 0, max: most });
const positive = fc.integer({ min: 1, max: most });
const above = fc.integer({ min: 0, max: most });

/** Whole-number quantities of a unit with every hedge, each with a true value drawn from what the word means, not from the library's bounds. */
export function truths<U extends UnitId>(unit: U): fc.Arbitrary<Truth<U>> {
  return fc.oneof(
    count.map((n) => ({ quantity: exactly(n, unit), truth: n })),
    fc.tuple(count, above).map(([n, d]) => ({ quantity: moreThan(n, unit), truth: n + 1 + d })),
    fc.tuple(count, above).map(([n, d]) => ({ quantity: atLeast(n, unit), truth: n + d })),
    fc.tuple(positive, fc.nat()).map(([n, k]) => ({ quantity: nearly(n, unit), truth: k % n })),
    fc.tuple(positive, fc.nat()).map(([n, k]) => ({ quantity: lessThan(n, unit), truth: k % n })),
    fc.tuple(count, fc.nat()).map(([n, k]) => ({ quantity: atMost(n, unit), truth: k % (n + 1) })),
    fc.tuple(count, above).map(([n, truth]) => ({ quantity: about(n, unit), truth })),
    fc
      .tuple(count, count, fc.nat())
      .map(([a, b, k]) => ({ from: Math.min(a, b), to: Math.max(a, b), k }))
      .map(({ from, to, k }) => ({ quantity: between(from, to, unit), truth: from + (k % (to - from + 1)) })),
    fc
      .tuple(count, count, above)
      .map(([a, b, d]) => ({ from: Math.min(a, b), to: Math.max(a, b), d }))
      .map(({ from, to, d }) => ({
        quantity: between(from, to, unit, { openAbove: true }),
        truth: from + d,
      })),
  );
}

/** Whole-number quantities of a unit with every hedge. */
export const quantities = <U extends UnitId>(unit: U): fc.Arbitrary<Quantity<U>> =>
  truths(unit).map(({ quantity }) => quantity);
