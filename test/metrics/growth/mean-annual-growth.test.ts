import {
  atLeast,
  atMost,
  between,
  exactly,
  growth,
  meanAnnualGrowth,
  moreThan,
  nearly,
  percent,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";

const models = (n: number) => exactly(n, "model");
const belowZero = { ...toFigure(models(0)), estimate: -5, lower: -5, upper: -5 };
const valuesOf = ({ estimate, lower, upper }: ReturnType<typeof meanAnnualGrowth>) => [
  estimate,
  lower,
  upper,
];

describe("meanAnnualGrowth", () => {
  it.each([
    ["1.1 × 1.1 = 1.21", 100, 121, 2, "0.1"],
    ["half each year: 800 to 100 in three", 800, 100, 3, "-0.5"],
    ["10,000-fold in four years is tenfold in each", 1, 10_000, 4, "9"],
    ["one year is the growth itself", 108, 135, 1, "0.25"],
    ["half a year squares: 1.1 in half a year", 100, 110, 0.5, "0.21"],
    ["unchanged", 7, 7, 3, "0"],
    ["to nothing", 7, 0, 5, "-1"],
  ])("%s", (_, from, to, years, estimate) => {
    const change = meanAnnualGrowth(models(from), models(to), years);
    expect(valuesOf(change)).toStrictEqual([estimate, estimate, estimate]);
    expect(change.status).toBe("determined");
  });

  it.each([
    // Third root of 123/108 by hand: 1.0443³ = 1.13890
    ["108 to 123 models in three years", 108, 123, 3, "4.43"],
    // Fourth root of 1808/1532: 1.0423⁴ = 1.18024
    ["1,532 to 1,808 in four", 1532, 1808, 4, "4.23"],
    // Square root of 1602/2382: 0.8201² = 0.67256
    ["2,382 to 1,602 in two", 2382, 1602, 2, "-17.99"],
  ])("%s is %s %% a year", (_, from, to, years, text) => {
    expect(percent(meanAnnualGrowth(models(from), models(to), years).estimate, { places: 2 })).toBe(text);
  });

  it("keeps the growth over all years", () => {
    const change = meanAnnualGrowth(models(100), models(121), 2);
    expect(change.total).toStrictEqual(growth(models(100), models(121)));
    expect([change.years, change.flags]).toStrictEqual([2, []]);
    expect(Object.isFrozen(change)).toBe(true);
  });

  it("grows from the least that “trên 0” is, as growth does: from 1 to 4 in two years, and in one", () => {
    const [from, to] = [moreThan(0, "model"), models(4)] as const;
    expect(valuesOf(meanAnnualGrowth(from, to, 2))).toStrictEqual(["1", "-1", "1"]);
    expect(meanAnnualGrowth(from, to, 1).estimate).toBe(growth(from, to).relative.estimate);
  });

  it("has the bounds of its counts", () => {
    const change = meanAnnualGrowth(models(100), between(121, 144, "model"), 2);
    expect([change.lower, change.upper]).toStrictEqual(["0.1", "0.2"]);
    const base = meanAnnualGrowth(between(100, 121, "model"), models(121), 2);
    expect([base.lower, base.upper]).toStrictEqual(["0", "0.1"]);
  });

  it("rounds bounds outward: the square roots of 2 and 3", () => {
    const change = meanAnnualGrowth(models(1), between(2, 3, "model"), 2);
    // √2 = 1.41421356237309504880168872420969807856…, √3 = 1.73205080756887729352744634150587236694…; 34 digits, zeros at the end left out.
    expect(change.lower).toBe("0.414213562373095048801688724209698");
    expect(change.upper).toBe("0.7320508075688772935274463415058724");
  });

  it("to at least 121 has a lower bound only", () => {
    const change = meanAnnualGrowth(models(100), atLeast(121, "model"), 2);
    expect([change.status, ...valuesOf(change)]).toStrictEqual(["determined", "0.1", "0.1", null]);
  });

  it("to at most 121 has an upper bound that is its point value, and no exact one", () => {
    const change = meanAnnualGrowth(models(100), atMost(121, "model"), 2);
    expect([change.status, ...valuesOf(change)]).toStrictEqual(["determined", "0.1", "-1", "0.1"]);
  });

  it("between more than and more than has a point value only", () => {
    const change = meanAnnualGrowth(moreThan(100, "model"), moreThan(121, "model"), 2);
    expect([change.status, ...valuesOf(change)]).toStrictEqual(["undetermined", "0.1", "-1", null]);
  });

  it.each([
    ["zero-base", models(0), models(15)],
    ["zero-base", models(0), models(0)],
    ["zero-base", nearly(1, "model"), models(4)],
    ["negative-base", belowZero, models(15)],
    ["missing", null, models(15)],
    ["missing", models(15), undefined],
  ] as const)("%s", (status, from, to) => {
    const change = meanAnnualGrowth(from, to, 3);
    expect([change.status, ...valuesOf(change)]).toStrictEqual([status, null, null, null]);
  });

  it("across a series break is refused, or computed and flagged", () => {
    expect(valuesOf(meanAnnualGrowth(models(100), models(121), 2, { seriesBreak: true }))).toStrictEqual([
      null,
      null,
      null,
    ]);
    const computed = meanAnnualGrowth(models(100), models(121), 2, {
      seriesBreak: true,
      acrossBreak: "compute",
    });
    expect([computed.estimate, computed.flags]).toStrictEqual(["0.1", ["seriesBreak"]]);
  });

  it("over very short and very long times", () => {
    const fast = meanAnnualGrowth(models(1), models(2), 1 / 366);
    expect(fast.estimate?.length).toBe(111);
    const slow = meanAnnualGrowth(models(1), models(2), 1e300);
    expect(Number(slow.estimate)).toBeCloseTo(0, 12);
  });

  it.each([0, -1, 1 / 367, Number.NaN, Number.POSITIVE_INFINITY, "2", null, undefined])(
    "%s are no years",
    (years) => {
      expect(codeOf(() => meanAnnualGrowth(models(1), models(2), years as number))).toBe("invalid-years");
    },
  );

  it("refuses counts below zero and two units", () => {
    expect(codeOf(() => meanAnnualGrowth(models(1), belowZero, 2))).toBe("negative-end");
    // @ts-expect-error models are not model types
    expect(codeOf(() => meanAnnualGrowth(models(1), exactly(2, "modelType"), 2))).toBe("unit-mismatch");
  });
});
