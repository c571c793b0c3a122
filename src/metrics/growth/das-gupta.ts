import { type Fraction, sumFractions } from "../../internal/fraction.js";

/** The factors of one group, before and after, in one order. */
export interface GroupPair {
  readonly from: readonly Fraction[];
  readonly to: readonly Fraction[];
}

/**
 * What each factor's change makes of the change in a sum of products, exactly: its own change times the product of the others, averaged over all orders in which the factors may
 * change.
 *
 * @internal
 */
export function dasGuptaEffects(groups: readonly GroupPair[], factorCount: number): readonly Fraction[] {
  const perGroup = groups.map(effectsInGroup);
  return Array.from({ length: factorCount }, (_, factor) =>
    sumFractions(perGroup.flatMap((effects) => effects[factor] ?? [])),
  );
}

/** Two values over one denominator, so that products of them are whole numbers. */
interface Change {
  readonly before: bigint;
  readonly after: bigint;
  readonly denominator: bigint;
}

function effectsInGroup({ from, to }: GroupPair): readonly Fraction[] {
  const changes = from.flatMap((before, factor) => {
    const after = to[factor];
    return after === undefined ? [] : [overOneDenominator(before, after)];
  });
  const denominator = changes.reduce(
    (product, change) => product * change.denominator,
    factorial(changes.length),
  );
  return changes.map((change, factor) => {
    const others = changes.filter((_, other) => other !== factor);
    return { numerator: (change.after - change.before) * weightedProducts(others), denominator };
  });
}

function overOneDenominator(a: Fraction, b: Fraction): Change {
  if (a.denominator === b.denominator) {
    return { before: a.numerator, after: b.numerator, denominator: a.denominator };
  }
  return {
    before: a.numerator * b.denominator,
    after: b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The products of all choices of before and after, each weighted by the number of orders that come to it: s! × (m − s)! where s of m factors have changed. */
function weightedProducts(others: readonly Change[]): bigint {
  const bySize = others.reduce(withFactor, [1n]);
  return bySize.reduce(
    (total, products, size) => total + products * factorial(size) * factorial(others.length - size),
    0n,
  );
}

/** The sums of products by how many factors have changed, with one factor more: the coefficients of a product of (before + after × t). */
function withFactor(bySize: readonly bigint[], { before, after }: Change): readonly bigint[] {
  return [...bySize, 0n].map((products, size) => products * before + (bySize[size - 1] ?? 0n) * after);
}

function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}
