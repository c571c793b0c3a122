import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  moreThan,
  nearly,
  percent,
  ratio,
  roundRatio,
  subtract,
  toFigure,
  totalRatio,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";

const values = ({ estimate, lower, upper }: ReturnType<typeof ratio>) => [estimate, lower, upper];

describe("ratio", () => {
  it("keeps numerator and denominator, and is frozen plain data", () => {
    const rate = ratio(exactly(3, "model"), exactly(8, "model"));
    expect(rate).toStrictEqual({
      numerator: toFigure(exactly(3, "model")),
      denominator: toFigure(exactly(8, "model")),
      per: 1,
      status: "determined",
      estimate: "0.375",
      lower: "0.375",
      upper: "0.375",
      flags: [],
      assumptions: [],
    });
    expect(Object.isFrozen(rate)).toBe(true);
    expect(JSON.parse(JSON.stringify(rate))).toStrictEqual(rate);
  });

  it("88500/882 has a point value and no bounds: undetermined", () => {
    const perSession = ratio(moreThan(88500, "attendance"), moreThan(882, "session"));
    expect(perSession.status).toBe("undetermined");
    expect(perSession.estimate).toBe("100.3401360544217687074829931972789");
    expect([perSession.lower, perSession.upper]).toStrictEqual(["0", null]);
  });

  it("88500/882 by the customary reading: 88500/882 to 88599/882", () => {
    const perSession = ratio(
      toFigure(moreThan(88500, "attendance"), "customary"),
      toFigure(moreThan(882, "session"), "customary"),
    );
    expect(perSession.status).toBe("determined");
    expect(perSession.lower).toMatch(/^100\.3401360544/);
    expect(perSession.upper).toMatch(/^100\.4523809523/);
    expect(perSession.flags).toStrictEqual(["customaryReading"]);
  });

  it.each([
    ["exact over exact", exactly(1, "model"), exactly(4, "model"), ["0.25", "0.25", "0.25"], "determined"],
    [
      "over between",
      exactly(10, "model"),
      between(4, 8, "model"),
      ["1.666666666666666666666666666666667", "1.25", "2.5"],
      "determined",
    ],
    ["over at least", exactly(10, "model"), atLeast(4, "model"), ["2.5", "0", "2.5"], "determined"],
    ["over about", exactly(10, "model"), about(4, "model"), ["2.5", "0", null], "undetermined"],
    ["over at most", exactly(10, "model"), atMost(4, "model"), ["2.5", "2.5", null], "determined"],
    ["at least over exact", atLeast(10, "model"), exactly(4, "model"), ["2.5", "2.5", null], "determined"],
    ["nearly over exact", nearly(10, "model"), exactly(4, "model"), ["2.5", "0", "2.25"], "determined"],
    ["zero over about", exactly(0, "model"), about(4, "model"), ["0", "0", "0"], "determined"],
  ] as const)("%s", (_, numerator, denominator, expected, status) => {
    const result = ratio(numerator, denominator);
    expect(values(result)).toStrictEqual(expected);
    expect(result.status).toBe(status);
  });

  it("bounds a negative numerator by the other end of the denominator", () => {
    const loss = subtract(exactly(5, "model"), exactly(15, "model"));
    expect(values(ratio(loss, between(4, 8, "model")))).toStrictEqual([
      "-1.666666666666666666666666666666667",
      "-2.5",
      "-1.25",
    ]);
    expect(values(ratio(loss, atLeast(4, "model")))).toStrictEqual(["-2.5", "-2.5", "0"]);
    expect(values(ratio(loss, atMost(4, "model")))).toStrictEqual(["-2.5", null, "-2.5"]);
  });

  it("leaves open what the numerator leaves open", () => {
    const open = subtract(moreThan(5, "model"), moreThan(3, "model"));
    expect(values(ratio(open, exactly(4, "model")))).toStrictEqual(["0.5", null, null]);
    expect(ratio(open, exactly(4, "model")).status).toBe("undetermined");
    const below = subtract(exactly(5, "model"), moreThan(3, "model"));
    expect(values(ratio(below, exactly(4, "model")))).toStrictEqual(["0.5", null, "0.25"]);
    expect(ratio(below, exactly(4, "model")).status).toBe("determined");
  });

  it("rounds a bound outwards and an exact quotient to the nearest", () => {
    expect(values(ratio(exactly(2, "model"), exactly(3, "model")))).toStrictEqual([
      "0.6666666666666666666666666666666667",
      "0.6666666666666666666666666666666667",
      "0.6666666666666666666666666666666667",
    ]);
    expect(values(ratio(between(2, 2, "model"), between(3, 7, "model")))).toStrictEqual([
      "0.4",
      "0.2857142857142857142857142857142857",
      "0.6666666666666666666666666666666667",
    ]);
  });

  it("tells a zero denominator from a missing one", () => {
    const none = ratio(exactly(5, "model"), exactly(0, "model"));
    expect([none.status, ...values(none)]).toStrictEqual(["zero-denominator", null, null, null]);
    expect(ratio(exactly(0, "model"), exactly(0, "model")).status).toBe("zero-denominator");
    for (const nothing of [atLeast(0, "model"), about(0, "model")])
      expect(values(ratio(exactly(3, "model"), nothing)), nothing.hedge).toStrictEqual([null, null, null]);
    // More than none is one at least.
    expect(values(ratio(exactly(3, "model"), moreThan(0, "model")))).toStrictEqual(["3", "0", "3"]);
    for (const part of [null, undefined]) {
      expect(ratio(exactly(5, "model"), part).status).toBe("missing");
      expect(ratio(part, exactly(5, "model")).status).toBe("missing");
    }
    expect(ratio(null, exactly(0, "model")).status).toBe("missing");
  });

  it("refuses a denominator that may be below zero", () => {
    const difference = subtract(exactly(5, "model"), exactly(7, "model"));
    expect(codeOf(() => ratio(exactly(5, "model"), difference as never))).toBe("negative-denominator");
    const open = subtract(moreThan(5, "model"), moreThan(3, "model"));
    expect(codeOf(() => ratio(exactly(5, "model"), open as never))).toBe("negative-denominator");
  });
});

describe("percent", () => {
  it.each([
    [15, 108, 2, "13.89"],
    [15, 108, 1, "13.9"],
    [15, 123, 2, "12.20"],
    [276, 1532, 2, "18.02"],
    [55, 123, 2, "44.72"],
    [18, 123, 2, "14.63"],
    [114, 116, 2, "98.28"],
    [56538, 84735, 2, "66.72"],
    [118_000, 166_000, 2, "71.08"],
    [8, 38, 2, "21.05"],
    [8, 46, 1, "17.4"],
    [80, 89, 2, "89.89"],
    [3, 52, 2, "5.77"],
    [6, 21, 2, "28.57"],
    [14, 62, 2, "22.58"],
    [1808, 2071, 2, "87.30"],
    [1376, 1376, 2, "100.00"],
    [0, 5, 2, "0.00"],
    [1, 8, 0, "13"],
    [1, 1000, 0, "0"],
    [5, 1000, 0, "1"],
    [5, 1000, 2, "0.50"],
  ])("%i of %i with %i places is %s", (part, whole, places, expected) => {
    expect(percent(ratio(exactly(part, "model"), exactly(whole, "model")), { places })).toBe(expected);
  });

  it("rounds half away from zero below zero too, and never prints minus zero", () => {
    const loss = subtract(exactly(0, "model"), exactly(1, "model"));
    expect(percent(ratio(loss, exactly(8, "model")), { places: 0 })).toBe("-13");
    expect(percent(ratio(loss, exactly(1000, "model")), { places: 0 })).toBe("0");
  });

  it("has no value where the ratio has none", () => {
    expect(percent(ratio(exactly(5, "model"), null), { places: 2 })).toBeNull();
    expect(percent(ratio(exactly(5, "model"), exactly(0, "model")), { places: 2 })).toBeNull();
  });

  it("is of like things only", () => {
    expect(codeOf(() => percent(ratio(exactly(5, "attendance"), exactly(5, "session")), { places: 2 }))).toBe(
      "percent-of-unlike-units",
    );
    expect(codeOf(() => percent(ratio(exactly(5, "attendance"), exactly(5, "person")), { places: 2 }))).toBe(
      "percent-of-unlike-units",
    );
    expect(percent(ratio(exactly(5, "person"), exactly(10, "inhabitant")), { places: 0 })).toBe("50");
  });

  it.each([-1, 0.5, 13, Number.NaN, "2", undefined])("refuses %s places", (places) => {
    const rate = ratio(exactly(1, "model"), exactly(2, "model"));
    expect(codeOf(() => percent(rate, { places: places as number }))).toBe("invalid-places");
    expect(codeOf(() => roundRatio(rate, { places: places as number }))).toBe("invalid-places");
  });

  it("takes from 0 to 12 places", () => {
    const rate = ratio(exactly(1, "model"), exactly(3, "model"));
    expect(percent(rate, { places: 12 })).toBe("33.333333333333");
    expect(percent(rate, { places: 0 })).toBe("33");
  });
});

describe("roundRatio", () => {
  it("123 models over 151 communes are 0.81 a commune", () => {
    expect(roundRatio(ratio(exactly(123, "model"), exactly(151, "commune")), { places: 2 })).toBe("0.81");
  });

  it("has no value where the ratio has none", () => {
    expect(roundRatio(ratio(null, exactly(151, "commune")), { places: 2 })).toBeNull();
  });
});

describe("totalRatio", () => {
  const half = ratio(exactly(1, "household"), exactly(2, "household"));
  const most = ratio(exactly(90, "household"), exactly(100, "household"));

  it("is the ratio of the totals, which is neither the sum nor the average of the ratios", () => {
    const total = totalRatio([half, most]);
    expect(total?.numerator?.estimate).toBe(91);
    expect(total?.denominator?.estimate).toBe(102);
    expect(total?.estimate?.slice(0, 8)).toBe("0.892156");
    expect(Number(total?.estimate)).not.toBe(0.5 + 0.9);
    expect(Number(total?.estimate)).not.toBe((0.5 + 0.9) / 2);
  });

  it("of one is that one, of none is not reported", () => {
    expect(totalRatio([half])).toBe(half);
    expect(totalRatio([])).toBeNull();
  });

  it("is missing a part when one of them is", () => {
    expect(totalRatio([half, ratio<"household", "household">(exactly(1, "household"), null)])?.status).toBe(
      "missing",
    );
    expect(totalRatio([half, ratio<"household", "household">(null, exactly(1, "household"))])?.status).toBe(
      "missing",
    );
  });

  it("refuses ratios per different numbers, and of different units", () => {
    expect(codeOf(() => totalRatio([half, { ...most, per: 100 }]))).toBe("unit-mismatch");
    const other = ratio(exactly(1, "person"), exactly(2, "person"));
    // @ts-expect-error households are not people
    expect(codeOf(() => totalRatio([half, other]))).toBe("unit-mismatch");
  });

  it("keeps what it is per", () => {
    const per100 = { ...half, per: 100 };
    expect(totalRatio([per100, per100])?.estimate).toBe("50");
  });
});
