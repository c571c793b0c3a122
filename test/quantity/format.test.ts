import {
  about,
  add,
  atLeast,
  atMost,
  between,
  type Countable,
  type Difference,
  exactly,
  formatFigure,
  formatNumber,
  formatQuantity,
  formatRatio,
  growth,
  lessThan,
  moreThan,
  nearly,
  type Quantity,
  type Ratio,
  ratio,
  subtract,
  sumOverlapping,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";
import { thrownBy } from "../thrown-by.js";

describe("formatNumber", () => {
  it.each([
    [0, "0", "0"],
    [4, "4", "4"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [88500, "88.500", "88,500"],
    [871724, "871.724", "871,724"],
    [1234567, "1.234.567", "1,234,567"],
    [-633, "-633", "-633"],
    [-1234, "-1.234", "-1,234"],
    [3.5, "3,5", "3.5"],
    [1234.5, "1.234,5", "1,234.5"],
    [0.000001, "0,000001", "0.000001"],
    [1.5e-7, "0,00000015", "0.00000015"],
    [9007199254740991, "9.007.199.254.740.991", "9,007,199,254,740,991"],
    [1e21, "1.000.000.000.000.000.000.000", "1,000,000,000,000,000,000,000"],
    ["13.89", "13,89", "13.89"],
    ["1532.8900", "1.532,8900", "1,532.8900"],
  ])("%s", (value, vietnamese, english) => {
    expect(formatNumber(value, vi)).toBe(vietnamese);
    expect(formatNumber(value, en)).toBe(english);
  });

  it("puts a zero before whole numbers below ten only where asked", () => {
    expect([4, 10, 0, 100].map((n) => formatNumber(n, vi, { leadingZero: true }))).toStrictEqual([
      "04",
      "10",
      "00",
      "100",
    ]);
    expect(formatNumber(-4, vi, { leadingZero: true })).toBe("-04");
    expect(formatNumber(3.5, vi, { leadingZero: true })).toBe("3,5");
    expect(formatNumber(4, vi, { leadingZero: false })).toBe("4");
  });

  it("prints no mark that the words lack", () => {
    const lacking = (name: "groupMark" | "decimalMark") => ({ ...vi, [name]: undefined });
    expect(() => formatNumber(12345, lacking("groupMark"))).toThrow(
      /the words lack `groupMark` \(found undefined\)/,
    );
    const thrown = thrownBy(() => formatNumber(12345.5, lacking("decimalMark")));
    expect(thrown.message).toMatch(/the words lack `decimalMark`/);
    expect([thrown.code, thrown.data]).toStrictEqual(["unprintable", { found: "undefined" }]);
  });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, "", "abc", "1e5", "1.", null])(
  "formatNumber refuses %s",
  (value) => {
    expect(codeOf(() => formatNumber(value as number, vi))).toBe("invalid-figure");
  },
);

describe("formatQuantity says what was reported", () => {
  it.each<[Quantity, string, string]>([
    [exactly(136, "newsItem"), "136 tin", "136 news items"],
    [exactly(1, "newsItem"), "1 tin", "1 news item"],
    [moreThan(88500, "attendance"), "trên 88.500 lượt", "more than 88,500 attendances"],
    [atLeast(30, "model"), "từ 30 mô hình trở lên", "at least 30 models"],
    [nearly(5000, "attendance"), "gần 5.000 lượt", "nearly 5,000 attendances"],
    [lessThan(20, "case"), "dưới 20 vụ", "less than 20 cases"],
    [atMost(20, "case"), "không quá 20 vụ", "at most 20 cases"],
    [about(500, "person"), "khoảng 500 người", "about 500 people"],
    [between(200, 250, "person"), "từ 200 đến 250 người", "200 to 250 people"],
    [
      between(200, 250, "person", { openAbove: true }),
      "từ 200 đến 250 người trở lên",
      "200 to 250 people or more",
    ],
    [exactly(2.5, "hectare"), "2,5 ha", "2.5 ha"],
  ])("%o", (quantity, vietnamese, english) => {
    expect(formatQuantity(quantity, vi)).toBe(vietnamese);
    expect(formatQuantity(quantity, en)).toBe(english);
  });

  it("with leading zeros and without the noun where asked", () => {
    expect(formatQuantity(exactly(4, "column"), vi, { leadingZero: true })).toBe("04 chuyên mục");
    expect(formatQuantity(between(1, 3, "model"), vi, { leadingZero: true })).toBe("từ 01 đến 03 mô hình");
    expect(formatQuantity(moreThan(300, "image"), vi, { unit: false })).toBe("trên 300");
    expect(formatQuantity(moreThan(300, "image"), vi, { unit: true })).toBe("trên 300 hình ảnh");
  });

  it("names a unit that the words do not know by its id, whatever it is called", () => {
    for (const unit of ["podcast", "constructor", "__proto__"]) {
      expect(formatQuantity({ value: 5, hedge: "exact", unit }, vi)).toBe(`5 ${unit}`);
    }
  });

  it("names a unit of the caller's own as the caller says", () => {
    const words = {
      ...vi,
      units: { ...vi.units, podcast: { one: "tập", other: "tập", label: "tập podcast" } },
    };
    expect(formatQuantity({ value: 5, hedge: "moreThan", unit: "podcast" }, words)).toBe("trên 5 tập");
  });
});

describe("formatFigure puts the hedge back", () => {
  const figure = (estimate: number, lower: number | null, upper: number | null): Difference => ({
    unit: "person",
    estimate,
    lower,
    upper,
    flags: [],
    assumptions: [],
  });

  it.each<[string, Difference, string, string]>([
    ["exact", figure(400, 400, 400), "400 người", "400 people"],
    ["above n only", figure(700, 702, null), "trên 700 người", "more than 700 people"],
    ["at or above n", figure(400, 400, null), "từ 400 người trở lên", "400 people or more"],
    [
      "inside open bounds",
      figure(700, 401, null),
      "khoảng 700 người, ít nhất 401",
      "about 700 people, at least 401",
    ],
    ["nothing known", figure(500, 0, null), "khoảng 500 người", "about 500 people"],
    [
      "nothing known, not even zero",
      figure(500, null, null),
      "khoảng 500 người (không xác định được mức thấp nhất, cao nhất)",
      "about 500 people (no bounds can be given)",
    ],
    ["zero or more", figure(0, 0, null), "từ 0 người trở lên", "0 people or more"],
    // 100 to more than 99.
    ["a difference that is zero or more", figure(-1, 0, null), "từ 0 người trở lên", "0 people or more"],
    ["below n only", figure(20, 0, 19), "dưới 20 người", "less than 20 people"],
    ["at or below n", figure(20, 0, 20), "không quá 20 người", "at most 20 people"],
    ["inside a ceiling", figure(15, 0, 20), "khoảng 15 người, không quá 20", "about 15 people, at most 20"],
    [
      "a ceiling and no floor",
      figure(15, null, 20),
      "khoảng 15 người, không quá 20",
      "about 15 people, at most 20",
    ],
    ["a range and its middle", figure(225, 200, 250), "từ 200 đến 250 người", "200 to 250 people"],
    [
      "a range and another point",
      figure(210, 200, 250),
      "khoảng 210 người (từ 200 đến 250)",
      "about 210 people (200 to 250)",
    ],
    ["a range from its point", figure(200, 200, 250), "từ 200 đến 250 người", "200 to 250 people"],
    ["a range to its point", figure(250, 200, 250), "từ 200 đến 250 người", "200 to 250 people"],
    ["a range that leaves its point out", figure(260, 200, 250), "từ 200 đến 250 người", "200 to 250 people"],
    ["none", figure(0, 0, 0), "0 người", "0 people"],
    ["below zero", figure(-633, -633, -633), "-633 người", "-633 people"],
    ["minus one", figure(-1, -1, -1), "-1 người", "-1 person"],
    ["from zero", figure(0, 0, 5), "từ 0 đến 5 người", "0 to 5 people"],
    // Nobody wrote 2.5.
    ["at most n, and its middle", figure(2.5, 0, 5), "không quá 5 người", "at most 5 people"],
    // "Trên 100" in each of twelve months makes 1,212 or more: 7 more than 1,205, which is 5 more than their 1,200.
    ["a point above zero, and all below", figure(5, null, -7), "không quá -7 người", "at most -7 people"],
    ["a point below zero, and all above", figure(-5, 7, null), "từ 7 người trở lên", "7 people or more"],
    ["a point above zero, and none above", figure(1, null, 0), "không quá 0 người", "at most 0 people"],
    // More than 400 people came once and more than 300 again: about 700, and 401 at least, less 1,000. What is 10 less them is next.
    [
      "a point below zero, above its bound",
      figure(-300, -599, null),
      "khoảng -300 người, ít nhất -599",
      "about -300 people, at least -599",
    ],
    [
      "a point below zero, and its bound above it",
      figure(-690, null, -391),
      "khoảng -690 người, không quá -391",
      "about -690 people, at most -391",
    ],
    // 400, and more than 400.
    ["no point, and all above", figure(0, 1, null), "trên 0 người", "more than 0 people"],
    ["no point, and all below", figure(0, null, -1), "dưới 0 người", "less than 0 people"],
    ["around zero", figure(0, -5, 5), "từ -5 đến 5 người", "-5 to 5 people"],
    ["one", figure(1, 1, 1), "1 người", "1 person"],
    // Read by custom, "gần 5" is 4 and nothing else.
    ["one point away from its only other", figure(5, 4, 4), "4 người", "4 people"],
  ])("%s", (_, value, vietnamese, english) => {
    expect(formatFigure(value, vi)).toBe(vietnamese);
    expect(formatFigure(value, en)).toBe(english);
  });

  it("of what was computed", () => {
    expect(formatFigure(add(moreThan(400, "person"), moreThan(300, "person")), vi)).toBe("trên 700 người");
    expect(formatFigure(sumOverlapping([exactly(28, "person"), exactly(31, "person")], "person"), vi)).toBe(
      "từ 31 đến 59 người",
    );
    expect(formatFigure(subtract(exactly(1602, "model"), exactly(2235, "model")), vi)).toBe("-633 mô hình");
    expect(formatFigure(toFigure(nearly(5000, "attendance"), "customary"), vi)).toBe(
      "từ 4.000 đến 4.999 lượt",
    );
  });

  it("of nothing says that it was not reported", () => {
    expect([formatFigure(null, vi), formatFigure(null, en)]).toStrictEqual([
      "chưa có số liệu",
      "not reported",
    ]);
  });

  it("with leading zeros and without the noun where asked", () => {
    expect(formatFigure(figure(7, 5, null), vi, { leadingZero: true })).toBe("khoảng 07 người, ít nhất 05");
    expect(formatFigure(figure(15, 0, 20), vi, { unit: false })).toBe("khoảng 15, không quá 20");
  });
});

describe("formatRatio", () => {
  const places = 2;
  const model = (n: number) => exactly(n, "model");

  it.each([
    ["exact", ratio(model(15), model(108)), "13,89%", "13.89%"],
    ["at least", ratio(atLeast(15, "model"), model(108)), "ít nhất 13,88%", "at least 13.88%"],
    [
      "a bound that prints like the point value",
      ratio(moreThan(88500, "model"), model(871724)),
      "ít nhất 10,15%",
      "at least 10.15%",
    ],
    // 16 of 100 at least: the bound, not the number in the report's sentence.
    ["above", ratio(moreThan(15, "model"), model(100)), "ít nhất 16,00%", "at least 16.00%"],
    ["at most", ratio(model(15), atLeast(100, "model")), "không quá 15,00%", "at most 15.00%"],
    ["below", ratio(lessThan(15, "model"), model(100)), "không quá 14,00%", "at most 14.00%"],
    [
      "a range",
      ratio(model(10), between(40, 50, "model")),
      "khoảng 22,22% (từ 20,00% đến 25,00%)",
      "about 22.22% (20.00% to 25.00%)",
    ],
    [
      "a range from its point",
      ratio(between(10, 10, "model"), toFigure(nearly(50, "model"), "customary")),
      // 10/49 is 20.408… %.
      "từ 20,40% đến 25,00%",
      "20.40% to 25.00%",
    ],
    [
      "undetermined",
      ratio(moreThan(5, "model"), moreThan(10, "model")),
      "khoảng 50,00% (không xác định được mức thấp nhất, cao nhất)",
      "about 50.00% (no bounds can be given)",
    ],
    [
      "zero denominator",
      ratio(model(5), model(0)),
      "không tính được (mẫu số bằng 0)",
      "not computable (the denominator is 0)",
    ],
    [
      "a denominator of 0 or more, of which nobody knows more",
      ratio(model(5), toFigure(atLeast(0, "model"))),
      "không tính được (mẫu số có thể bằng 0)",
      "not computable (the denominator may be 0)",
    ],
    [
      "missing",
      ratio<"model", "model">(model(5), null),
      "chưa tính được (thiếu số liệu)",
      "not computable (figures are missing)",
    ],
    [
      "another method",
      growth(model(2382), model(1602), { seriesBreak: true }).relative,
      "không so sánh được (cách đếm đã thay đổi)",
      "not comparable (the counting method changed)",
    ],
    ["negative", ratio(subtract(model(1602), model(2382)), model(2382)), "-32,75%", "-32.75%"],
    ["zero", ratio(model(0), model(5)), "0,00%", "0.00%"],
    ["zero or more", ratio(atLeast(0, "model"), model(5)), "từ 0,00% trở lên", "0.00% or more"],
    [
      "around zero, which nothing bounds",
      ratio(subtract(moreThan(5, "model"), moreThan(5, "model")), model(10)),
      "khoảng 0,00% (không xác định được mức thấp nhất, cao nhất)",
      "about 0.00% (no bounds can be given)",
    ],
    [
      "no change, or a rise, or a fall of all at most",
      growth(moreThan(5, "model"), moreThan(5, "model")).relative,
      "khoảng 0,00% (không xác định được mức thấp nhất, cao nhất)",
      "about 0.00% (no bounds can be given)",
    ],
    [
      "a range from zero",
      ratio({ ...toFigure(model(0)), upper: 5 }, model(100)),
      "từ 0,00% đến 5,00%",
      "0.00% to 5.00%",
    ],
  ])("%s", (_, value, vietnamese, english) => {
    expect(formatRatio(value, vi, { places, percent: true })).toBe(vietnamese);
    expect(formatRatio(value, en, { places, percent: true })).toBe(english);
  });

  describe("rounds bounds outward, so that what is printed is true", () => {
    const people = (count: Countable<"person">) => ratio(count, exactly(20410, "person"));

    it.each<[string, Ratio, number, string, string]>([
      ["99.9951… % or more", people(atLeast(20409, "person")), 2, "ít nhất 99,99%", "at least 99.99%"],
      ["146.992… % or more", people(moreThan(30000, "person")), 1, "ít nhất 146,9%", "at least 146.9%"],
      ["61.239… % or less", people(nearly(12500, "person")), 0, "không quá 62%", "at most 62%"],
      ["61.249… % or more", people(moreThan(12500, "person")), 1, "ít nhất 61,2%", "at least 61.2%"],
      ["the same, one place more", people(moreThan(12500, "person")), 2, "ít nhất 61,24%", "at least 61.24%"],
      ["the same, two more", people(moreThan(12500, "person")), 3, "ít nhất 61,249%", "at least 61.249%"],
      [
        "0.0048… % to 99.9951… %",
        people(between(1, 20409, "person")),
        1,
        "khoảng 50,0% (từ 0,0% đến 100,0%)",
        "about 50.0% (0.0% to 100.0%)",
      ],
      // Not all of them, and so not 100 %; nor is one of them none.
      ["99.9951… % exactly", people(exactly(20409, "person")), 2, "dưới 100,00%", "less than 100.00%"],
      ["all of them", people(exactly(20410, "person")), 2, "100,00%", "100.00%"],
      ["100.0048… % exactly", people(exactly(20411, "person")), 2, "trên 100,00%", "more than 100.00%"],
      ["0.0048… % exactly", people(exactly(1, "person")), 2, "trên 0,00%", "more than 0.00%"],
      ["0.0048… % or more", people(moreThan(0, "person")), 1, "trên 0,0%", "more than 0.0%"],
      ["99.9951… % or less", people(nearly(20410, "person")), 1, "dưới 100,0%", "less than 100.0%"],
      ["100.0048… % or more", people(moreThan(20410, "person")), 1, "trên 100,0%", "more than 100.0%"],
      ["100 % or more", people(atLeast(20410, "person")), 1, "ít nhất 100,0%", "at least 100.0%"],
      ["100 % or less", people(atMost(20410, "person")), 1, "không quá 100,0%", "at most 100.0%"],
      // By custom, 20,400 to 20,409 of 20,410: 99.951… % to 99.9951… %.
      [
        "a range that ends below 100 %",
        people(toFigure(nearly(20410, "person"), "customary")),
        2,
        "từ 99,95% đến 100,00%",
        "99.95% to 100.00%",
      ],
      // 20,408 to 20,412 of 20,410.
      ["around 100 %", people(between(20408, 20412, "person")), 1, "100,0%", "100.0%"],
      // 14.0029… % to 14.0470… %: each of them is 14.0 %, as an exact one would be.
      ["one number, whichever it is", people(between(2858, 2867, "person")), 1, "14,0%", "14.0%"],
      [
        "14.0029… % to 14.0519… %",
        people(between(2858, 2868, "person")),
        1,
        "từ 14,0% đến 14,1%",
        "14.0% to 14.1%",
      ],
    ])("%s", (_, value, places, vietnamese, english) => {
      expect(formatRatio(value, vi, { places, percent: true })).toBe(vietnamese);
      expect(formatRatio(value, en, { places, percent: true })).toBe(english);
    });

    it("one number also where the point value is another", () => {
      // "Trên 30" is 31 or more: 30 of 31 at most, 96.77… %.
      const ofAll = ratio(exactly(30, "model"), toFigure(between(31, 31, "model")));
      expect(formatRatio({ ...ofAll, estimate: "1" } as Ratio, vi, { places: 1, percent: true })).toBe(
        "96,8%",
      );
      // Less than one is none, of however many.
      expect(
        formatRatio(ratio(lessThan(1, "model"), atLeast(30, "model")), vi, { places: 1, percent: true }),
      ).toBe("0,0%");
    });

    it("a lower bound that rounds to nothing says nothing beside a point value", () => {
      // About 1 % of 20,410, and one of them surely: 300 attendances at a contest of one and another of 299.
      const people = { ...toFigure(exactly(204, "person")), lower: 1, upper: null };
      expect(formatRatio(ratio(people, exactly(20410, "person")), vi, { places: 1, percent: true })).toBe(
        "khoảng 1,0%",
      );
      expect(formatRatio(ratio(people, exactly(20410, "person")), vi, { places: 3, percent: true })).toBe(
        "khoảng 1,000%, ít nhất 0,004%",
      );
    });

    it("below zero too", () => {
      // -10 to 20 more over 30: -33.3… % to 66.6… %.
      const change = subtract(between(20, 50, "model"), exactly(30, "model"));
      expect(formatRatio(ratio(change, model(30)), vi, { places: 0, percent: true })).toBe(
        "khoảng 17% (từ -34% đến 67%)",
      );
    });
  });

  it("prints what is not a share as the number it is", () => {
    const perSession = ratio(
      toFigure(moreThan(88500, "attendance"), "customary"),
      toFigure(moreThan(882, "session"), "customary"),
    );
    // 88,599/882 is 100.452….
    expect(formatRatio(perSession, vi, { places })).toBe("từ 100,34 đến 100,46");
    expect(formatRatio(ratio(exactly(123, "model"), exactly(151, "commune")), vi, { places })).toBe("0,81");
    // 0.0066….
    expect(formatRatio(ratio(exactly(1, "model"), exactly(151, "commune")), vi, { places: 1 })).toBe(
      "trên 0,0",
    );
    expect(formatRatio(ratio(exactly(1234567, "attendance"), exactly(1, "session")), vi, { places: 0 })).toBe(
      "1.234.567",
    );
  });

  it("prints one number where its bounds are one, whatever the point value", () => {
    // By custom, "gần 882" is 881.
    const share = ratio(toFigure(nearly(882, "person"), "customary"), exactly(1000, "person"));
    expect([share.lower, share.upper]).toStrictEqual(["0.881", "0.881"]);
    expect(formatRatio(share, vi, { places: 1, percent: true })).toBe("88,1%");
    expect(formatFigure(toFigure(nearly(882, "person"), "customary"), vi)).toBe("881 người");
  });

  it("refuses to call it a percentage, and places that there are not", () => {
    const perCommune = ratio(exactly(123, "model"), exactly(151, "commune"));
    expect(codeOf(() => formatRatio(perCommune, vi, { places, percent: true }))).toBe(
      "percent-of-unlike-units",
    );
    expect(codeOf(() => formatRatio(perCommune, vi, { places: -1 }))).toBe("invalid-places");
    expect(codeOf(() => formatRatio(ratio(null, exactly(151, "commune")), vi, { places: -1 }))).toBe(
      "invalid-places",
    );
  });
});
