import {
  about,
  atLeast,
  atMost,
  between,
  boundsOf,
  defineUnit,
  exactly,
  isPhongTraoError,
  lessThan,
  moreThan,
  nearly,
  type Quantity,
  toFigure,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";
import { thrownBy } from "../thrown-by.js";

const open = null;

describe("strict reading of whole units", () => {
  it.each<[string, Quantity, number, number | null]>([
    ["136 tin", exactly(136, "newsItem"), 136, 136],
    ["0 vụ", exactly(0, "case"), 0, 0],
    ["trên 88.500 lượt", moreThan(88500, "attendance"), 88501, open],
    ["hơn 0", moreThan(0, "person"), 1, open],
    ["trên 882 buổi", moreThan(882, "session"), 883, open],
    ["ít nhất 30 mô hình", atLeast(30, "model"), 30, open],
    ["gần 5.000 lượt", nearly(5000, "attendance"), 0, 4999],
    ["gần 1", nearly(1, "person"), 0, 0],
    ["dưới 20 vụ", lessThan(20, "case"), 0, 19],
    ["không quá 20 vụ", atMost(20, "case"), 0, 20],
    ["không quá 0 vụ", atMost(0, "case"), 0, 0],
    ["khoảng 500 người", about(500, "person"), 0, open],
    ["từ 200 đến 250 người", between(200, 250, "person"), 200, 250],
    ["từ 5 đến 5 người", between(5, 5, "person"), 5, 5],
    ["từ 200 đến 250 người trở lên", between(200, 250, "person", { openAbove: true }), 200, open],
  ])("%s", (_, quantity, lower, upper) => {
    expect(boundsOf(quantity)).toStrictEqual({ lower, upper });
    expect(boundsOf(quantity, "strict")).toStrictEqual({ lower, upper });
  });
});

describe("customary reading of whole units", () => {
  it.each<[string, Quantity, number, number | null]>([
    ["trên 88.500: hundreds", moreThan(88500, "attendance"), 88500, 88599],
    ["trên 400: hundreds", moreThan(400, "person"), 400, 499],
    ["trên 882: ones", moreThan(882, "session"), 882, 882],
    ["trên 1.000: a power of ten, hundreds", moreThan(1000, "person"), 1000, 1099],
    ["trên 10: a power of ten, ones", moreThan(10, "person"), 10, 10],
    ["trên 1: never below ones", moreThan(1, "person"), 1, 1],
    ["trên 20: tens", moreThan(20, "person"), 20, 29],
    ["gần 5.000: thousands", nearly(5000, "attendance"), 4000, 4999],
    ["gần 882: ones", nearly(882, "session"), 881, 881],
    ["gần 100: a power of ten, tens", nearly(100, "person"), 90, 99],
    ["gần 1", nearly(1, "person"), 0, 0],
    ["khoảng 500: hundreds", about(500, "person"), 450, 550],
    ["khoảng 1.000: hundreds", about(1000, "person"), 950, 1050],
    ["khoảng 15: ones, and only whole ones", about(15, "person"), 15, 15],
    ["136", exactly(136, "newsItem"), 136, 136],
    ["ít nhất 30", atLeast(30, "model"), 30, open],
    ["dưới 20", lessThan(20, "case"), 0, 19],
    ["không quá 20", atMost(20, "case"), 0, 20],
    ["từ 200 đến 250", between(200, 250, "person"), 200, 250],
    ["hơn 0 is read strictly", moreThan(0, "person"), 1, open],
    ["khoảng 0 is read strictly", about(0, "person"), 0, open],
  ])("%s", (_, quantity, lower, upper) => {
    expect(boundsOf(quantity, "customary")).toStrictEqual({ lower, upper });
    expect(boundsOf(quantity, { reading: "customary" })).toStrictEqual({ lower, upper });
  });
});

describe("units that are not whole read a strict inequality as its closed form", () => {
  it.each<[string, Quantity, "strict" | "customary", number, number | null]>([
    ["trên 2,5 ha", moreThan(2.5, "hectare"), "strict", 2.5, open],
    ["dưới 2,5 ha", lessThan(2.5, "hectare"), "strict", 0, 2.5],
    ["gần 2,5 ha", nearly(2.5, "hectare"), "strict", 0, 2.5],
    ["trên 2,5 ha: tenths", moreThan(2.5, "hectare"), "customary", 2.5, 2.6],
    ["gần 2,5 ha: tenths", nearly(2.5, "hectare"), "customary", 2.4, 2.5],
    ["khoảng 2,5 ha: tenths", about(2.5, "hectare"), "customary", 2.45, 2.55],
    ["khoảng 40 ha: tens", about(40, "hectare"), "customary", 35, 45],
    ["trên 0,1 ha: a power of ten, hundredths", moreThan(0.1, "hectare"), "customary", 0.1, 0.11],
    [
      "khoảng 0,000001 giờ: outwards, no more than six decimals",
      about(0.000002, "hour"),
      "customary",
      0.000001,
      0.000003,
    ],
  ])("%s", (_, quantity, reading, lower, upper) => {
    expect(boundsOf(quantity, reading)).toStrictEqual({ lower, upper });
  });
});

describe("bad input", () => {
  const sound = exactly(1, "session");

  it("names the unit that it does not know", () => {
    expect(codeOf(() => boundsOf({ ...sound, unit: "sesion" }))).toBe("unknown-unit");
    expect(codeOf(() => boundsOf({ ...sound, unit: "__proto__" }))).toBe("unknown-unit");
    expect(codeOf(() => boundsOf({ ...sound, unit: "constructor" }))).toBe("unknown-unit");
  });

  it("knows a unit of the caller's own from the registry that is passed", () => {
    const podcast = defineUnit({ id: "podcast" });
    expect(boundsOf(moreThan(20, podcast), { units: { ...units, podcast } })).toStrictEqual({
      lower: 21,
      upper: null,
    });
    expect(codeOf(() => boundsOf(moreThan(20, podcast)))).toBe("unknown-unit");
  });

  it.each<[string, Partial<Quantity>]>([
    ["NaN", { value: Number.NaN }],
    ["infinity", { value: Number.POSITIVE_INFINITY }],
    ["a negative number", { value: -1 }],
    ["half a session", { value: 0.5 }],
    ["2⁵³", { value: 2 ** 53 }],
    ["a word that is no hedge", { hedge: "roughly" as never }],
    ["an end without a range", { upTo: 5 }],
    ["a range without an end", { hedge: "between" }],
    ["a range that runs backwards", { hedge: "between", upTo: 0 }],
    ["nearly nothing", { hedge: "nearly", value: 0 }],
  ])("refuses %s", (_, wrong) => {
    expect(codeOf(() => boundsOf({ ...sound, ...wrong }))).toBe("invalid-quantity");
  });

  it.each([
    null,
    undefined,
    5,
    "5",
    [],
    {},
    { estimate: 5 },
    { unit: "session", estimate: Number.NaN, lower: 0, upper: null },
  ])("refuses %j, which is not a quantity", (value) => {
    expect(codeOf(() => boundsOf(value as never))).toBe("invalid-figure");
  });

  it("refuses a figure whose bounds are the wrong way round", () => {
    const figure = { unit: "session", estimate: 5, lower: 6, upper: 5, flags: [], assumptions: [] };
    expect(codeOf(() => boundsOf(figure))).toBe("invalid-figure");
  });

  it("says what to do about a bound that cannot be held", () => {
    expect(codeOf(() => boundsOf(moreThan(Number.MAX_SAFE_INTEGER, "person")))).toBe("overflow");
    expect(isPhongTraoError(new Error("other"))).toBe(false);
  });

  it.each(["custom", "Strict", "", 5])("refuses %j, which is no reading", (reading) => {
    const { code, message, data, path } = thrownBy(() =>
      boundsOf(moreThan(400, "person"), { reading: reading as never }),
    );
    expect([code, data, path]).toStrictEqual([
      "invalid-options",
      { found: JSON.stringify(reading) },
      ["reading"],
    ]);
    expect(message).toBe(`A reading is strict or customary; found ${JSON.stringify(reading)}.`);
    expect(codeOf(() => toFigure(moreThan(400, "person"), { reading: reading as never }))).toBe(code);
  });

  it("refuses a word that is no reading", () => {
    expect(codeOf(() => toFigure(moreThan(400, "person"), "custom" as never))).toBe("invalid-options");
    expect(codeOf(() => boundsOf(toFigure(moreThan(400, "person")), "custom" as never))).toBe(
      "invalid-options",
    );
  });
});

describe("the point value of a range is its middle", () => {
  it.each([
    ["person", 105, 118, 111.5],
    ["person", 0, 0, 0],
    ["person", 7, 7, 7],
    ["person", 0, 9_007_199_254_740_991, 4_503_599_627_370_496],
    // 1,999,999,999 apart: the half is kept. One more apart, and the middle is a whole number, half up.
    ["person", 0, 1_999_999_999, 999_999_999.5],
    ["person", 1, 2_000_000_002, 1_000_000_002],
    ["person", 1_500_000_000, 1_500_000_001, 1_500_000_000.5],
    ["hectare", 0.1, 0.4, 0.25],
    ["hectare", 0.000_001, 0.000_002, 0.000_002],
    ["hectare", 2.5, 3, 2.75],
  ])("%s: %d to %d is %d", (of, from, to, middle) => {
    expect(toFigure(between(from, to, of as "person")).estimate).toBe(middle);
  });
});
