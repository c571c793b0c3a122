import { fc, test } from "@fast-check/vitest";
import {
  add,
  boundsOf,
  compare,
  exactly,
  moreThan,
  percent,
  type Ratio,
  ratio,
  scale,
  subtract,
  sum,
  sumOverlapping,
  toFigure,
  totalRatio,
} from "phongtrao";
import { describe, expect } from "vitest";
import { holds, isWithin, nested } from "../arbitraries/figure.js";
import { quantities, truths } from "../arbitraries/quantity.js";

const unit = "model";
const truth = truths(unit);
const quantity = quantities(unit);
const nest = nested(unit);
const count = fc.integer({ min: 0, max: 1_000_000 });

/** Whether lower ≤ n/d ≤ upper, by whole numbers: 34-digit decimals against a fraction. */
function ratioHolds({ lower, upper }: Pick<Ratio, "lower" | "upper">, n: number, d: number): boolean {
  return (
    (lower === null || compareFraction(lower, n, d) <= 0) &&
    (upper === null || compareFraction(upper, n, d) >= 0)
  );
}

function compareFraction(decimal: string, n: number, d: number): number {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const left = digits * BigInt(d);
  const right = BigInt(n) * 10n ** BigInt(fraction.length);
  return left < right ? -1 : left > right ? 1 : 0;
}

describe("containment: true values within the operands' bounds give a true result within the result's", () => {
  test.prop([truth])("of a reading", ({ quantity: q, truth: t }) => {
    expect(holds(boundsOf(q), t)).toBe(true);
  });

  test.prop([truth, truth])("of add and subtract", (a, b) => {
    expect(holds(add(a.quantity, b.quantity), a.truth + b.truth)).toBe(true);
    expect(holds(subtract(a.quantity, b.quantity), a.truth - b.truth)).toBe(true);
  });

  test.prop([fc.array(truth, { minLength: 1 })])("of sum", (all) => {
    const total = sum(all.map(({ quantity: q }) => q));
    expect(
      total !== null &&
        holds(
          total,
          all.reduce((t, { truth: n }) => t + n, 0),
        ),
    ).toBe(true);
  });

  test.prop([truth, fc.integer({ min: 0, max: 1000 })])("of scale by whole numbers", (a, factor) => {
    expect(holds(scale(a.quantity, factor), a.truth * factor)).toBe(true);
  });

  test.prop([truth, fc.integer({ min: 1, max: 999_999 })])(
    "of scale by fractions, to the millionth",
    (a, millionths) => {
      const { lower, upper } = scale(a.quantity, millionths / 1_000_000);
      const scaled = BigInt(a.truth) * BigInt(millionths);
      expect(BigInt(Math.round(lower * 1_000_000)) <= scaled).toBe(true);
      expect(upper === null || BigInt(Math.round(upper * 1_000_000)) >= scaled).toBe(true);
    },
  );

  test.prop([truth, fc.double({ min: 0, max: 10, noNaN: true })])(
    "of scale by any number, to a millionth",
    (a, factor) => {
      const { lower, upper } = scale(a.quantity, factor);
      // The product of doubles is itself rounded, by less than a part in 2⁵².
      const slack = a.truth * factor * 2 ** -52;
      expect(lower).toBeLessThanOrEqual(a.truth * factor + slack);
      expect(upper ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(a.truth * factor - slack);
    },
  );

  test.prop([truth, truth])("of ratio, and of a difference over a count", (a, b) => {
    fc.pre(b.truth > 0);
    const plain = ratio(a.quantity, b.quantity);
    if (plain.status === "determined" || plain.status === "undetermined") {
      const isExact = plain.lower === plain.upper && plain.lower === plain.estimate;
      // An exact quotient is the nearest of 34 digits, so it may lie half a unit of the last away from the fraction.
      if (isExact) expect(Number(plain.estimate)).toBeCloseTo(a.truth / b.truth, 9);
      else expect(ratioHolds(plain, a.truth, b.truth)).toBe(true);
    }
  });

  test.prop([truth, truth, truth])("of ratio with a numerator that may be negative", (a, b, c) => {
    fc.pre(c.truth > 0);
    const change = ratio(subtract(a.quantity, b.quantity), c.quantity);
    fc.pre(change.status !== "zero-denominator" && change.lower !== change.upper);
    expect(ratioHolds(change, a.truth - b.truth, c.truth)).toBe(true);
  });

  test.prop([fc.array(truth, { minLength: 1, maxLength: 5 }), fc.nat()])(
    "of sums that may overlap",
    (all, seed) => {
      const counts = all.map(({ truth: n }) => n);
      const least = Math.max(...counts);
      const most = counts.reduce((a, b) => a + b, 0);
      const real = least + (seed % (most - least + 1));
      expect(
        holds(
          sumOverlapping(
            all.map(({ quantity: q }) => q),
            unit,
          ) ?? { lower: 1, upper: 0 },
          real,
        ),
      ).toBe(true);
    },
  );

  test.prop([truth, truth])("of compare: what it says is so", (a, b) => {
    const says = compare(a.quantity, b.quantity);
    if (says === "less") expect(a.truth).toBeLessThan(b.truth);
    if (says === "greater") expect(a.truth).toBeGreaterThan(b.truth);
    if (says === "equal") expect(a.truth).toBe(b.truth);
  });
});

describe("monotonicity: tighter operands never give looser results", () => {
  test.prop([nest, nest])("of add, subtract, sum", (a, b) => {
    expect(isWithin(add(a.tight, b.tight), add(a.loose, b.loose))).toBe(true);
    expect(isWithin(subtract(a.tight, b.tight), subtract(a.loose, b.loose))).toBe(true);
    expect(isWithin(sum([a.tight, b.tight]), sum([a.loose, b.loose]))).toBe(true);
    expect(isWithin(sumOverlapping([a.tight, b.tight], unit), sumOverlapping([a.loose, b.loose], unit))).toBe(
      true,
    );
  });

  test.prop([nest, fc.double({ min: 0, max: 100, noNaN: true })])("of scale", (a, factor) => {
    expect(isWithin(scale(a.tight, factor), scale(a.loose, factor))).toBe(true);
  });

  test.prop([nest, nest])("of ratio", (a, b) => {
    const tight = ratio(a.tight, b.tight);
    const loose = ratio(a.loose, b.loose);
    fc.pre(tight.status !== "zero-denominator");
    const lowers = loose.lower === null || (tight.lower !== null && decimalAtMost(loose.lower, tight.lower));
    const uppers = loose.upper === null || (tight.upper !== null && decimalAtMost(tight.upper, loose.upper));
    expect(lowers && uppers).toBe(true);
  });

  test.prop([nest, nest])("of compare: what is certain stays so", (a, b) => {
    const says = compare(a.loose, b.loose);
    if (says !== "undetermined") expect(compare(a.tight, b.tight)).toBe(says);
  });
});

function decimalAtMost(a: string, b: string): boolean {
  const [, , fraction = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(b) ?? [];
  const scaleOf = 10n ** BigInt(fraction.length);
  const digits = BigInt(b.replace(".", ""));
  const [, , own = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(a) ?? [];
  return BigInt(a.replace(".", "")) * scaleOf <= digits * 10n ** BigInt(own.length);
}

describe("exactness: no hedge in, no hedge out", () => {
  test.prop([count, count, fc.integer({ min: 1, max: 1_000_000 })])("of every operation", (a, b, c) => {
    const [x, y, z] = [exactly(a, unit), exactly(b, unit), exactly(c, unit)];
    for (const [figure, value] of [
      [add(x, y), a + b],
      [subtract(x, y), a - b],
      [scale(x, c), a * c],
      [sum([x, y, z]), a + b + c],
    ] as const) {
      expect([figure.lower, figure.estimate, figure.upper]).toStrictEqual([value, value, value]);
    }
    const { lower, estimate, upper } = ratio(x, z);
    expect([lower, upper]).toStrictEqual([estimate, estimate]);
  });
});

describe("order and grouping do not matter", () => {
  test.prop([quantity, quantity])("add is commutative", (a, b) => {
    expect(add(a, b)).toStrictEqual(add(b, a));
  });

  test.prop([quantity, quantity, quantity])("add is associative", (a, b, c) => {
    expect(add(add(a, b), c)).toStrictEqual(add(a, add(b, c)));
  });

  const hectares = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => exactly(n / 10 ** 6, "hectare"));

  test.prop([hectares, hectares, hectares])(
    "add is associative for amounts, where floats are not",
    (a, b, c) => {
      fc.pre(a.value + b.value + c.value < 10 ** 9);
      expect(add(add(a, b), c)).toStrictEqual(add(a, add(b, c)));
    },
  );

  test.prop([fc.array(quantity, { minLength: 1 })])("sum is the fold of add", (list) => {
    const [first, ...others] = list;
    if (first === undefined) return;
    expect(sum(list)).toStrictEqual(others.reduce((total, next) => add(total, next), toFigure(first)));
  });

  test.prop([fc.array(quantity, { minLength: 2 }), fc.nat()])("a sum of sums is the sum", (list, seed) => {
    const at = 1 + (seed % (list.length - 1));
    const [left, right] = [sum(list.slice(0, at)), sum(list.slice(at))];
    if (left !== null && right !== null) expect(add(left, right)).toStrictEqual(sum(list));
  });

  test.prop([quantity, quantity])("subtract takes away what add adds", (a, b) => {
    expect(subtract(add(a, b), b).estimate).toBe(toFigure(a).estimate);
    expect(isWithin(toFigure(a), subtract(add(a, b), b))).toBe(true);
  });

  test.prop([quantity, quantity])("compare turns round with its operands", (a, b) => {
    const turned = {
      less: "greater",
      greater: "less",
      equal: "equal",
      undetermined: "undetermined",
    } as const;
    expect(compare(b, a)).toBe(turned[compare(a, b)]);
  });
});

describe("ratios", () => {
  const pair = fc.tuple(count, fc.integer({ min: 1, max: 1_000_000 }));

  test.prop([fc.array(pair, { minLength: 1, maxLength: 20 })])(
    "a total of ratios is the ratio of the totals",
    (pairs) => {
      const ratios = pairs.map(([n, d]) => ratio(exactly(n, unit), exactly(d, unit)));
      const n = pairs.reduce((total, [part]) => total + part, 0);
      const d = pairs.reduce((total, [, whole]) => total + whole, 0);
      expect(totalRatio(ratios)).toStrictEqual(ratio(exactly(n, unit), exactly(d, unit)));
    },
  );

  test.prop([pair, fc.integer({ min: 0, max: 6 })])(
    "a percentage is rounded half up from the whole numbers",
    ([n, d], places) => {
      const scaleTo = 10n ** BigInt(places);
      const halfUp = (BigInt(n) * 100n * scaleTo * 2n + BigInt(d)) / (BigInt(d) * 2n);
      const text = percent(ratio(exactly(n, unit), exactly(d, unit)), { places });
      expect(BigInt(String(text).replace(".", ""))).toBe(halfUp);
    },
  );

  test.prop([quantity, quantity])("no ratio is ever NaN or infinite", (a, b) => {
    const { estimate, lower, upper } = ratio(a, b);
    for (const value of [estimate, lower, upper])
      expect(value === null || Number.isFinite(Number(value))).toBe(true);
  });
});

describe("nothing that is passed in changes", () => {
  test.prop([count, count])("operands are left alone, frozen or not", (a, b) => {
    const left = { ...moreThan(a, unit) };
    const right = { ...exactly(b, unit) };
    const before = JSON.stringify([left, right]);
    add(left, right);
    subtract(left, right);
    ratio(left, right);
    sum([left, right]);
    expect(JSON.stringify([left, right])).toBe(before);
  });
});
