import { atLeast, between, exactly, type Hedge, moreThan } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, foundUnparsed, inEnglish, outcome } from "../check-rule.js";

const rate = (fields: object) => ({ statedRates: [{ id: "tl", kind: "share", when: "2022", ...fields }] });
const models = (n: number) => exactly(n, "model");
const cases = (n: number) => exactly(n, "case");
const share = (percent: string, hedge?: Hedge) =>
  rate({
    percent,
    numerator: models(375),
    denominator: models(475),
    ...(hedge === undefined ? {} : { hedge }),
  });
const growth = (percent: string, counts: object) => rate({ kind: "growth", percent, ...counts });
const customary = { reading: "customary" } as const;

describe("rates/percent-differs", () => {
  const rule = "rates/percent-differs";

  // 375 of 475 are 78.9 percent.
  it.each<readonly [string, Hedge, string]>([
    ["70", "atLeast", "1 pass"],
    ["60", "atLeast", "1 pass"],
    ["80", "atLeast", "1 fail"],
    ["0", "atLeast", "1 pass"],
    ["0", "moreThan", "1 pass"],
    // 85 to 95, and 65 to 75.
    ["90", "about", "1 fail"],
    ["70", "about", "1 fail"],
  ])("by custom, %s percent with %s are: %#", (percent, hedge, told) => {
    expect(outcome(rule, share(percent, hedge), customary)).toBe(told);
  });

  it("tells the percentage with its hedge, and without one where it has none", () => {
    const operands = { numerator: models(375), denominator: models(475) };
    expect(dataOf(rule, share("70"))).toStrictEqual([
      { found: { percent: "70" }, expected: { percent: "79" }, ...operands },
    ]);
    expect(dataOf(rule, share("80", "atLeast"))).toStrictEqual([
      { found: { percent: "80", hedge: "atLeast" }, expected: { percent: "79" }, ...operands },
    ]);
  });

  it("reads the hedge of a fall as one of its size", () => {
    // From 46 to 38: a fall of 17.4 percent.
    const fall = { before: cases(46), after: cases(38) };
    expect(outcome(rule, growth("-15", { ...fall, hedge: "atLeast" }))).toBe("1 pass");
    expect(outcome(rule, growth("-18", { ...fall, hedge: "atLeast" }))).toBe("1 fail");
    expect(outcome(rule, growth("-18", { ...fall, hedge: "atMost" }))).toBe("1 pass");
  });

  it("leaves open a fall of which only the least is known", () => {
    // At least 8 of 46: a fall of 17.4 percent or more.
    const fall = { after: cases(38), change: moreThan(7, "case") };
    expect(outcome(rule, growth("-20", fall))).toBe("1 possible");
    expect(outcome(rule, growth("-20", { ...fall, hedge: "atMost" }))).toBe("1 possible");
    expect(outcome(rule, growth("-15", fall))).toBe("1 fail");
  });

  it("is not sure of growth from a number that is not exact, even where the middle of it agrees", () => {
    // From 38 to 46 it is 21.1 percent; from 36 or 40 it is not.
    expect(found(rule, growth("21.1", { before: between(36, 40, "case"), after: cases(46) }))).toStrictEqual([
      ["possible", "growth-may-differ", "tl"],
    ]);
  });

  it("takes a change of no percent for a rise, and tells it without a sign", () => {
    const [same] = dataOf(rule, growth("5.0", { before: cases(46), after: cases(46) }));
    expect(same).toMatchObject({ expected: { percent: "0.0" } });
    expect(dataOf(rule, growth("0.0", { before: cases(38), change: cases(8) }))).toStrictEqual([
      {
        found: { percent: "0.0" },
        expected: { percent: "21.1" },
        before: cases(38),
        change: cases(8),
      },
    ]);
  });

  it("holds a fall to nothing against all that there was", () => {
    for (const counts of [
      { before: cases(46), after: cases(0) },
      { before: cases(46), change: cases(46) },
    ]) {
      const [data] = dataOf(rule, growth("-90", counts));
      expect(data).toMatchObject({ expected: { percent: "-100" } });
    }
  });

  it("works points out from rates alone, and growth from whichever is complete", () => {
    const counts = { before: cases(38), after: cases(46) };
    expect(found(rule, rate({ kind: "points", percent: "21.05", ...counts }))).toStrictEqual([
      ["incomplete", "operand-missing", "tl"],
    ]);
    expect(outcome(rule, growth("21.05", { ...counts, percentAfter: "48.2" }))).toBe("1 pass");
    expect(outcome(rule, growth("7.11", { ...counts, percentBefore: "45", percentAfter: "48.2" }))).toBe(
      "1 pass",
    );
    expect(found(rule, growth("7.11", { percentAfter: "48.2", after: cases(46) }))).toStrictEqual([
      ["incomplete", "operand-missing", "tl"],
    ]);
    for (const few of [{}, { change: cases(8) }])
      expect(found(rule, growth("7.11", few))).toStrictEqual([["incomplete", "operand-missing", "tl"]]);
  });

  it("widens a rate below zero away from zero", () => {
    // From 5 (4.5 to 5.5) to -2 (-2.5 to -1.5) it falls by 127 to 156 percent.
    const rates = { percentBefore: "5", percentAfter: "-2" };
    for (const [percent, told] of [
      ["-155", "1 possible"],
      ["-128", "1 possible"],
      ["-157", "1 fail"],
      ["-126", "1 fail"],
    ] as const)
      expect(outcome(rule, growth(percent, rates)), percent).toBe(told);
  });

  it("reads percentages of up to twenty signs", () => {
    const told = (digits: number) =>
      foundUnparsed(rule, share(`78.${"9".repeat(digits)}`)).map(({ message }) => message);
    expect(foundUnparsed(rule, rate({ percent: null })).map(({ message }) => message)).toStrictEqual([
      "unreadable-percent",
    ]);
    expect([told(17), told(18)]).toStrictEqual([["share-differs"], ["unreadable-percent"]]);
  });
});

describe("rates/wrong-base", () => {
  const rule = "rates/wrong-base";

  it("suggests a percentage only where all numbers that may be meant make it", () => {
    // 780 to 800 of 4,600 are 17 percent; of what was before they are 20 or 21.
    const growing = (change: object) => growth("17", { after: cases(4600), change });
    const [open] = foundUnparsed(rule, growing(between(780, 800, "case")));
    expect([open?.message, open?.fix]).toStrictEqual(["over-after", undefined]);
    const [exact] = foundUnparsed(rule, growing(cases(800)));
    expect(exact?.fix).toStrictEqual({ path: ["statedRates", 0, "percent"], value: "21" });
  });

  it("asks of growth alone, and passes over what cannot be worked out", () => {
    expect(outcome(rule, growth("17", { after: cases(46) }))).toBe("1 skip");
    expect(outcome(rule, growth("21.1", { before: cases(38), after: cases(46) }))).toBe("1 pass");
    expect(outcome(rule, share("79"))).toBe("");
  });
});

describe("rates/percent-truncated", () => {
  it("passes over what cannot be worked out", () => {
    expect(outcome("rates/percent-truncated", growth("17", { after: cases(46) }))).toBe("1 skip");
    expect(outcome("rates/percent-truncated", share("79"))).toBe("1 pass");
  });
});

describe("rates/points-called-percent", () => {
  const rule = "rates/points-called-percent";

  it("asks of points, and of growth beside which a rate stands", () => {
    expect(outcome(rule, growth("21.05", { before: cases(38), after: cases(46) }))).toBe("");
    expect(outcome(rule, share("79"))).toBe("");
    for (const one of [{ percentBefore: "45" }, { percentAfter: "48.2" }])
      expect(found(rule, growth("7.1", one))).toStrictEqual([["incomplete", "rate-missing", "tl"]]);
    expect(foundUnparsed(rule, rate({ percent: "50", percentBefore: "45" }))).toStrictEqual([]);
  });

  it("passes over growth from nothing", () => {
    expect(outcome(rule, growth("7.1", { percentBefore: "0", percentAfter: "48.2" }))).toBe("1 skip");
  });
});

describe("rates/over-hundred", () => {
  it("lets a share be more than what is below a hundred", () => {
    const rule = "rates/over-hundred";
    expect(outcome(rule, rate({ percent: "90", hedge: "moreThan" }))).toBe("1 pass");
    expect(outcome(rule, rate({ percent: "100", hedge: "moreThan" }))).toBe("1 fail");
  });
});

describe("rates/unlike-population", () => {
  const rule = "rates/unlike-population";
  const of = (when: string, fields: object) => ({
    ...rate({ percent: "50", place: "17", population: "ds", ...fields }),
    populations: [{ id: "ds", place: "17", when, quantity: exactly(100, "household") }],
  });

  it("tells articles from news items, though both are published", () => {
    const counts = { numerator: exactly(5, "newsItem"), denominator: exactly(10, "article") };
    expect(found(rule, rate({ percent: "50", ...counts }))).toStrictEqual([["fail", "unlike-units", "tl"]]);
  });

  it("passes over a share of which one count is missing", () => {
    expect(outcome(rule, rate({ percent: "50", denominator: models(10) }))).toBe("1 skip");
    expect(outcome(rule, rate({ percent: "50", numerator: models(10) }))).toBe("1 skip");
  });

  it("lets times touch in one day", () => {
    const denominator = exactly(100, "household");
    expect(found(rule, of("2022-12-31", { denominator }))).toStrictEqual([]);
    expect(found(rule, of("2022-01-01", { denominator }))).toStrictEqual([]);
    expect(found(rule, of("2023-01-01", { denominator }))).toStrictEqual([["possible", "other-time", "tl"]]);
    expect(found(rule, of("2022", { denominator: atLeast(101, "household") }))).toStrictEqual([
      ["fail", "other-number", "tl"],
    ]);
  });
});

it("begins no English sentence with a hedge", () => {
  const over = (denominator: object) =>
    inEnglish(
      "rates/unlike-population",
      rate({ percent: "21.1", numerator: moreThan(120, "attendance"), denominator }),
    );
  expect(over(exactly(400, "person"))).toStrictEqual([
    "The record divides more than 120 attendances by 400 people: the same person or body may be counted many times, so the result is an average, not a percentage.",
  ]);
  expect(over(exactly(400, "gift"))).toStrictEqual([
    "The record divides more than 120 attendances by 400 gifts: the numerator is not a part of the denominator.",
  ]);
});
