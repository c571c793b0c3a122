import { fc, test } from "@fast-check/vitest";
import {
  add,
  contributions,
  type Countable,
  type Difference,
  exactly,
  type Part,
  type Ratio,
} from "phongtrao";
import { describe, expect } from "vitest";
import { holds } from "../../arbitraries/figure.js";
import { truths } from "../../arbitraries/quantity.js";

const count = fc.integer({ min: 0, max: 1_000_000 });
const pairs = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 12 });
const hedged = fc.array(fc.tuple(truths("model"), truths("model")), { minLength: 1, maxLength: 8 });

const partsOf = (values: readonly Countable<"model">[]): readonly Part<"model">[] =>
  values.map((value, at) => ({ key: `part ${at}`, value }));
const exactParts = (values: readonly number[]) => partsOf(values.map((n) => exactly(n, "model")));
const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Whether a ratio's bounds hold n/d, where d is not zero. */
function ratioHolds({ lower, upper }: Ratio, n: number, d: number): boolean {
  return (
    (lower === null || Number(lower) <= n / d + 1e-9) && (upper === null || n / d <= Number(upper) + 1e-9)
  );
}

describe("contributions", () => {
  test.prop([pairs])("sum exactly to the change of the total", (all) => {
    const [before, after] = [all.map(([a]) => a), all.map(([, b]) => b)];
    const { total, parts } = contributions(exactParts(before), exactParts(after));
    const estimates = parts.map(({ absolute }) => absolute.estimate);
    expect(sumOf(estimates)).toBe(sumOf(after) - sumOf(before));
    expect(total.absolute?.estimate).toBe(sumOf(estimates));
  });

  test.prop([pairs])("the parts of ratios sum to those of the total", (all) => {
    const { total, parts } = contributions(
      exactParts(all.map(([a]) => a)),
      exactParts(all.map(([, b]) => b)),
    );
    fc.pre(total.status === "determined" && total.absolute.estimate !== 0);
    const growths = parts.map(({ contribution }) => contribution.numerator?.estimate ?? Number.NaN);
    expect(sumOf(growths)).toBe(total.relative.numerator.estimate);
    for (const { share } of parts)
      expect(share.denominator?.estimate).toBe(Math.abs(total.absolute.estimate));
    const shares = parts.map(({ share }) => share.numerator?.estimate ?? Number.NaN);
    expect(sumOf(shares)).toBe(Math.abs(total.absolute.estimate));
  });

  test.prop([hedged])("the bounds of the parts sum to those of the total", (all) => {
    const { total, parts } = contributions(
      partsOf(all.map(([{ quantity }]) => quantity)),
      partsOf(all.map(([, { quantity }]) => quantity)),
    );
    const [first, ...others] = parts.map(({ absolute }) => absolute);
    const sum = others.reduce<Difference<"model"> | undefined>(
      (a, b) => (a === undefined ? b : add<"model">(a, b)),
      first,
    );
    expect(sum).toStrictEqual(total.absolute);
  });

  test.prop([hedged])("the bounds hold the truth", (all) => {
    const [before, after] = [all.map(([a]) => a), all.map(([, b]) => b)];
    const { parts } = contributions(
      partsOf(before.map(({ quantity }) => quantity)),
      partsOf(after.map(({ quantity }) => quantity)),
    );
    const base = sumOf(before.map(({ truth }) => truth));
    const change = sumOf(after.map(({ truth }) => truth)) - base;
    for (const [at, { absolute, contribution, share }] of parts.entries()) {
      const own = (after[at]?.truth ?? Number.NaN) - (before[at]?.truth ?? Number.NaN);
      expect(holds(absolute, own)).toBe(true);
      if (base > 0 && contribution.estimate !== null) expect(ratioHolds(contribution, own, base)).toBe(true);
      if (change !== 0 && share.estimate !== null) expect(ratioHolds(share, own, change)).toBe(true);
    }
  });

  test.prop([pairs])("exchanging the sides turns every change and keeps every share", (all) => {
    const [before, after] = [exactParts(all.map(([a]) => a)), exactParts(all.map(([, b]) => b))];
    const there = contributions(before, after);
    const back = contributions(after, before);
    const valuesOf = (result: typeof there) => result.parts.map(({ share }) => share.estimate);
    expect(valuesOf(back)).toStrictEqual(valuesOf(there));
    expect(back.parts.map(({ absolute }) => absolute.estimate)).toStrictEqual(
      there.parts.map(({ absolute }) => 0 - absolute.estimate),
    );
  });

  test.prop([pairs, fc.nat()])("the order of the second list does not matter", (all, seed) => {
    const [before, after] = [exactParts(all.map(([a]) => a)), exactParts(all.map(([, b]) => b))];
    const at = seed % after.length;
    const turned = [...after.slice(at), ...after.slice(0, at)];
    expect(contributions(before, turned)).toStrictEqual(contributions(before, after));
  });
});
