import {
  type Assumption,
  atLeast,
  atMost,
  between,
  exactly,
  type FigureFlag,
  formatGrowth,
  formatPoints,
  growth,
  moreThan,
  nearly,
  participationIntensity,
  percent,
  type Quantity,
  rateChange,
  ratio,
  subtract,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";
import { thrownBy } from "../../thrown-by.js";

const models = (n: number) => exactly(n, "model");
const share = (n: number | Quantity<"model">, d: number | Quantity<"model">) =>
  ratio(typeof n === "number" ? models(n) : n, typeof d === "number" ? models(d) : d);
const boundsOf = ({ estimate, lower, upper }: ReturnType<typeof rateChange>["difference"]) => [
  estimate,
  lower,
  upper,
];

describe("rateChange", () => {
  it("from 20 % to 25 % is five points, and a quarter of the rate before", () => {
    const change = rateChange(share(20, 100), share(50, 200));
    expect(boundsOf(change.difference)).toStrictEqual(["0.05", "0.05", "0.05"]);
    expect(boundsOf(change.relative)).toStrictEqual(["0.25", "0.25", "0.25"]);
    expect([change.status, change.relative.status]).toStrictEqual(["determined", "determined"]);
    expect([change.from?.numerator?.estimate, change.to?.denominator?.estimate]).toStrictEqual([20, 200]);
    expect([change, change.difference, change.relative].every(Object.isFrozen)).toBe(true);
  });

  it("Chợ Đồn: from 18/123 to 55/123 is 30.08 points", () => {
    const change = rateChange(share(18, 123), share(55, 123));
    // 37/123 and 37/18
    expect(percent(change.difference.estimate, { places: 2 })).toBe("30.08");
    expect(percent(change.relative.estimate, { places: 2 })).toBe("205.56");
    expect(change.difference.lower).toBe(change.difference.upper);
  });

  it("is calculated from the parts: 2/3 less 1/3 of another denominator is 1/3", () => {
    expect(rateChange(share(1, 3), share(4, 6)).relative.estimate).toBe("1");
    expect(rateChange(share(1, 3), share(1, 3)).difference.estimate).toBe("0");
  });

  it("of exact rates is one number, rounded to the nearest: a third more, and two thirds", () => {
    for (const [from, to, digits] of [
      [share(1, 3), share(2, 3), /^0\.3{34,}$/],
      [share(1, 3), share(1, 1), /^0\.6{33,}7$/],
    ] as const) {
      const { estimate, lower, upper } = rateChange(from, to).difference;
      expect(estimate).toMatch(digits);
      expect([lower, upper]).toStrictEqual([estimate, estimate]);
    }
    // A third to a half is half as much again; a third to a fourth a fourth less.
    expect(boundsOf(rateChange(share(1, 3), share(1, 2)).relative)).toStrictEqual(["0.5", "0.5", "0.5"]);
    expect(boundsOf(rateChange(share(1, 3), share(1, 4)).relative)).toStrictEqual([
      "-0.25",
      "-0.25",
      "-0.25",
    ]);
  });

  it("has bounds: from 40–50 % to 60–80 %", () => {
    const change = rateChange(share(between(40, 50, "model"), 100), share(between(60, 80, "model"), 100));
    // The middles 70 − 45, then 60 − 50 and 80 − 40; of the relative change 60/50 and 80/40
    expect(boundsOf(change.difference)).toStrictEqual(["0.25", "0.1", "0.4"]);
    expect(percent(change.relative.estimate, { places: 2 })).toBe("55.56");
    expect([change.relative.lower, change.relative.upper]).toStrictEqual(["0.2", "1"]);
  });

  it("rounds bounds outward", () => {
    const change = rateChange(share(between(1, 2, "model"), 3), share(between(3, 4, "model"), 7));
    expect(Number(change.difference.lower)).toBeCloseTo(3 / 7 - 2 / 3, 12);
    expect(Number(change.difference.upper)).toBeCloseTo(4 / 7 - 1 / 3, 12);
  });

  it("with one side open has one bound", () => {
    const change = rateChange(share(20, 100), share(atLeast(30, "model"), 100));
    expect(boundsOf(change.difference)).toStrictEqual(["0.1", "0.1", null]);
    expect([
      change.status,
      change.relative.status,
      change.relative.lower,
      change.relative.upper,
    ]).toStrictEqual(["determined", "determined", "0.5", null]);
  });

  it("with both open is undetermined", () => {
    const open = share(moreThan(20, "model"), moreThan(100, "model"));
    const change = rateChange(open, open);
    expect([change.status, ...boundsOf(change.difference)]).toStrictEqual(["undetermined", "0", null, null]);
    expect([change.relative.status, ...boundsOf(change.relative)]).toStrictEqual([
      "undetermined",
      "0",
      "-1",
      null,
    ]);
  });

  it("of what may be anything is undetermined", () => {
    // More than 20 less more than 10 may be above nothing, or below.
    const either = subtract(moreThan(20, "model"), moreThan(10, "model"));
    const { status, difference, relative } = rateChange(share(10, 100), ratio(either, models(100)));
    expect([status, ...boundsOf(difference)]).toStrictEqual(["undetermined", "0", null, null]);
    expect([relative.status, ...boundsOf(relative)]).toStrictEqual(["undetermined", "0", null, null]);
  });

  it("names what is missing", () => {
    for (const change of [
      rateChange(null, share(1, 2)),
      rateChange(share(1, 2), undefined),
      rateChange(share(1, 2), ratio(models(1), null)),
    ]) {
      expect([change.status, ...boundsOf(change.difference)]).toStrictEqual(["missing", null, null, null]);
      expect([change.relative.status, ...boundsOf(change.relative)]).toStrictEqual([
        "missing",
        null,
        null,
        null,
      ]);
    }
    const zero = rateChange(share(1, 2), share(1, 0));
    expect([zero.status, zero.difference.estimate, zero.relative.status]).toStrictEqual([
      "zero-denominator",
      null,
      "missing",
    ]);
  });

  it("from a rate of zero has points and no relative change", () => {
    const change = rateChange(share(0, 100), share(5, 100));
    expect([change.difference.estimate, change.relative.status, change.relative.estimate]).toStrictEqual([
      "0.05",
      "zero-base",
      null,
    ]);
  });

  it("from “trên 0” is relative to the least that this is, as a growth is: from 1 to 50 of 100", () => {
    const change = rateChange(share(moreThan(0, "model"), 100), share(50, 100));
    const counts = growth(moreThan(0, "model"), models(50));
    expect([change.relative.status, ...boundsOf(change.relative)]).toStrictEqual([
      "determined",
      "49",
      "-1",
      "49",
    ]);
    expect([counts.status, ...boundsOf(counts.relative)]).toStrictEqual(["determined", "49", "-1", "49"]);
    expect(formatGrowth(change, vi, { places: 0 })).toBe("tăng nhiều nhất 4.900%, cũng có thể giảm");
    // None at all are left, and of what may have been none nothing is said.
    expect(boundsOf(rateChange(share(moreThan(0, "model"), 100), share(0, 100)).relative)).toStrictEqual([
      "-1",
      "-1",
      "-1",
    ]);
    expect(rateChange(share(atLeast(0, "model"), 100), share(50, 100)).relative.status).toBe("zero-base");
    expect(growth(atLeast(0, "model"), models(50)).status).toBe("zero-base");
  });

  it("from a rate below zero too: a fall of 10 % to a growth of 20 % is 30 points", () => {
    const fall = growth(models(100), models(90)).relative;
    const rise = growth(models(100), models(120)).relative;
    const change = rateChange(fall, rise);
    expect([change.difference.estimate, change.relative.status]).toStrictEqual(["0.3", "negative-base"]);
    // From 20 % to −10 %: by −150 %.
    expect(rateChange(rise, fall).relative.estimate).toBe("-1.5");
  });

  it("from a rate that has no lower bound has no relative change", () => {
    // 5 less more than 3, of 10: at most a tenth.
    const from = ratio(subtract(models(5), moreThan(3, "model")), models(10));
    expect([from.lower, from.upper]).toStrictEqual([null, "0.1"]);
    const { difference, relative } = rateChange(from, share(1, 2));
    expect(boundsOf(difference)).toStrictEqual(["0.3", "0.4", null]);
    expect(relative.status).toBe("negative-base");
  });

  it("refuses what is not a ratio", () => {
    for (const rate of [0.5, "0.5", {}, [], models(1)]) {
      expect(codeOf(() => rateChange(rate as never, share(1, 2)))).toBe("invalid-rate");
      expect(codeOf(() => rateChange(share(1, 2), rate as never))).toBe("invalid-rate");
    }
  });

  it("is as exact as its rates: an end that is the point value is none of two", () => {
    const half = share(1, 2);
    const least = share(atLeast(1, "model"), 2);
    const most = share(atMost(1, "model"), 2);
    expect(boundsOf(rateChange(half, least).difference)).toStrictEqual(["0", "0", null]);
    expect(boundsOf(rateChange(half, most).difference)).toStrictEqual(["0", "-0.5", "0"]);
    expect(boundsOf(rateChange(least, half).difference)).toStrictEqual(["0", null, "0"]);
    expect(boundsOf(rateChange(half, least).relative)).toStrictEqual(["0", "0", null]);
    expect(boundsOf(rateChange(half, most).relative)).toStrictEqual(["0", "-1", "0"]);
    expect([rateChange(half, most).relative.status, rateChange(least, half).status]).toStrictEqual([
      "determined",
      "determined",
    ]);
  });

  it("rests on what both rates rest on, and warns of what either warns of", () => {
    const flagged = (flag: FigureFlag, assumption: Assumption) =>
      ratio({ ...toFigure(models(1)), flags: [flag], assumptions: [assumption] }, models(2));
    const [one, other] = [flagged("inferred", "nothingRemoved"), flagged("incomplete", "nothingAdded")];
    const read = ({ flags, assumptions }: ReturnType<typeof rateChange>) => [flags, assumptions];
    expect(read(rateChange(one, other))).toStrictEqual([
      ["incomplete", "inferred"],
      ["nothingAdded", "nothingRemoved"],
    ]);
    expect(read(rateChange(one, share(1, 2)))).toStrictEqual([["inferred"], ["nothingRemoved"]]);
    expect(read(rateChange(share(1, 2), other))).toStrictEqual([["incomplete"], ["nothingAdded"]]);
    expect(read(rateChange(null, null))).toStrictEqual([[], []]);
  });

  it("passes flags on", () => {
    const across = growth(models(100), models(90), { seriesBreak: true, acrossBreak: "compute" }).relative;
    expect(rateChange(across, share(1, 2)).flags).toStrictEqual(["seriesBreak"]);
  });

  it("across a change of method is refused, and computed on demand, flagged", () => {
    const refused = rateChange(share(20, 100), share(50, 200), { seriesBreak: true });
    expect([refused.status, ...boundsOf(refused.difference), refused.relative.status]).toStrictEqual([
      "series-break",
      null,
      null,
      null,
      "missing",
    ]);
    expect([refused.flags, refused.from?.estimate, refused.to?.estimate]).toStrictEqual([
      ["seriesBreak"],
      "0.2",
      "0.25",
    ]);
    expect(formatPoints(refused, vi, { places: 1 })).toBe("không so sánh được (cách đếm đã thay đổi)");
    const computed = rateChange(share(20, 100), share(50, 200), {
      seriesBreak: true,
      acrossBreak: "compute",
    });
    expect([computed.status, computed.difference.estimate, computed.flags]).toStrictEqual([
      "determined",
      "0.05",
      ["seriesBreak"],
    ]);
    expect(rateChange(share(20, 100), share(50, 200), { acrossBreak: "compute" }).flags).toStrictEqual([]);
  });

  it("refuses unlike rates", () => {
    const other = ratio(exactly(1, "household"), exactly(2, "household"));
    // @ts-expect-error households are not models
    expect(codeOf(() => rateChange(share(1, 2), other))).toBe("unit-mismatch");
    const half = ratio(models(1), exactly(2, "commune"));
    // @ts-expect-error models a commune are no share of models
    expect(codeOf(() => rateChange(share(1, 2), half))).toBe("unit-mismatch");
    const intensity = (per: number) =>
      participationIntensity({
        attendances: exactly(5, "attendance"),
        population: exactly(10, "person"),
        per,
      });
    expect(codeOf(() => rateChange(intensity(100), intensity(1000)))).toBe("unit-mismatch");
    expect(rateChange(intensity(100), intensity(100)).difference.estimate).toBe("0");
  });
});

describe("formatPoints", () => {
  const change = rateChange(share(20, 100), share(50, 200));

  it.each([
    [vi, "5,0 điểm phần trăm"],
    [en, "5.0 percentage points"],
  ])("in a language", (words, text) => {
    expect(formatPoints(change, words, { places: 1 })).toBe(text);
  });

  it("one is one in English", () => {
    expect(formatPoints("0.01", en, { places: 0 })).toBe("1 percentage point");
    expect(formatPoints("-0.01", en, { places: 0 })).toBe("-1 percentage point");
    expect(formatPoints("0.01", en, { places: 1 })).toBe("1.0 percentage points");
    expect(formatPoints("0.01", vi, { places: 0 })).toBe("1 điểm phần trăm");
  });

  it("says what bounds allow", () => {
    const range = rateChange(share(between(40, 50, "model"), 100), share(between(60, 80, "model"), 100));
    expect(formatPoints(range, vi, { places: 0 })).toBe("khoảng 25 điểm phần trăm (từ 10 đến 40)");
    const least = rateChange(share(20, 100), share(atLeast(30, "model"), 100));
    expect(formatPoints(least, vi, { places: 0 })).toBe("ít nhất 10 điểm phần trăm");
    // 200/300 - 1/3 is a third, which 34 digits say a little less of.
    const third = rateChange(share(1, 3), share(between(200, 300, "model"), 300));
    expect(formatPoints(third, vi, { places: 1 })).toBe("khoảng 50,0 điểm phần trăm (từ 33,3 đến 66,7)");
    // 10 of 12 less a third is a half, whatever the digits of 10/12 and of 1/3 add up to.
    const half = rateChange(share(1, 3), share(atLeast(10, "model"), 12));
    expect(formatPoints(half, vi, { places: 1 })).toBe("ít nhất 50,0 điểm phần trăm");
    // From 20 % to 61.249… % or more.
    const more = rateChange(share(20, 100), share(moreThan(12500, "model"), 20410));
    expect(formatPoints(more, vi, { places: 1 })).toBe("ít nhất 41,2 điểm phần trăm");
    const most = rateChange(share(20, 100), share(nearly(12500, "model"), 20410));
    expect(formatPoints(most, en, { places: 0 })).toBe("-20 to 42 percentage points");
    const open = share(moreThan(20, "model"), moreThan(100, "model"));
    expect(formatPoints(rateChange(open, open), vi, { places: 0 })).toBe(
      "khoảng 0 điểm phần trăm (không xác định được mức thấp nhất, cao nhất)",
    );
    expect(formatPoints(rateChange(share(1, 2), share(1, 0)), vi, { places: 0 })).toBe(
      "không tính được (mẫu số bằng 0)",
    );
  });

  it("gives the reason of the first rate that has no value", () => {
    const none = share(1, 0);
    expect(formatPoints(rateChange(null, none), vi, { places: 0 })).toBe("chưa tính được (thiếu số liệu)");
    expect(formatPoints(rateChange(none, null), vi, { places: 0 })).toBe("không tính được (mẫu số bằng 0)");
    expect(formatPoints(rateChange(share(1, 2), null), vi, { places: 0 })).toBe(
      "chưa tính được (thiếu số liệu)",
    );
  });

  it("says of what is a little more or less than nothing that it is no 0", () => {
    expect(formatPoints("0.0001", vi, { places: 1 })).toBe("trên 0,0 điểm phần trăm");
    expect(formatPoints("-0.0001", en, { places: 1 })).toBe("less than 0.0 percentage points");
  });

  it("is of no growth, nor of what is no change at all", () => {
    const refused = (given: unknown) => thrownBy(() => formatPoints(given as string, vi, { places: 1 }));
    const told = "Points are printed of what rateChange gives, or of a decimal string, not of";
    expect(refused(growth(models(5), models(6)))).toMatchObject({
      code: "invalid-figure",
      message: `${told} an object; formatGrowth prints a growth.`,
      data: { found: "an object" },
    });
    for (const [given, found] of [
      [undefined, "undefined"],
      [0.5, "0.5"],
      [{}, "an object"],
      [{ difference: 0.5 }, "an object"],
    ] as const)
      expect(refused(given)).toMatchObject({ code: "invalid-figure", message: `${told} ${found}.` });
  });

  it("is for shares", () => {
    const mean = ratio(models(1), exactly(2, "commune"));
    expect(codeOf(() => formatPoints(rateChange(mean, mean), vi, { places: 0 }))).toBe(
      "percent-of-unlike-units",
    );
    expect(codeOf(() => formatPoints("abc", vi, { places: 0 }))).toBe("invalid-figure");
    expect(codeOf(() => formatPoints("0.5", vi, { places: -1 }))).toBe("invalid-places");
  });
});

describe("percent of a decimal string", () => {
  it.each([
    ["0.4135", 1, "41.4"],
    ["-0.5", 0, "-50"],
    ["1", 2, "100.00"],
  ])("%s to %i places", (text, places, expected) => {
    expect(percent(text, { places })).toBe(expected);
  });

  it("of nothing is nothing, of no number an error", () => {
    expect(percent(null, { places: 1 })).toBeNull();
    for (const text of ["", "abc", "1e5", "NaN", "Infinity", "1,5"]) {
      expect(codeOf(() => percent(text, { places: 1 }))).toBe("invalid-figure");
    }
  });
});

it("a rate whose flags or assumptions are no words is none", () => {
  const odd = [[{}, Object.create(null)], "seriesBreak", null, new Array(1_000).fill("a")];
  for (const given of odd)
    for (const field of ["flags", "assumptions"]) {
      const rate = { ...share(3, 8), [field]: given };
      expect(codeOf(() => rateChange(rate, share(4, 8)))).toBe("invalid-rate");
      expect(codeOf(() => rateChange(share(4, 8), rate))).toBe("invalid-rate");
    }
});
