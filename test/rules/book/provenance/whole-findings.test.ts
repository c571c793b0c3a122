import { between, exactly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, inEnglish, outcome } from "../check-rule.js";

const talk = (attendance: object, ...quotes: readonly string[]) => ({
  sources: [{ id: "bc", title: "Báo cáo", kind: "report" }],
  activities: [
    {
      id: "hd",
      kind: "talk",
      when: "2022",
      topics: [],
      attendance,
      provenance: quotes.map((quote) => ({ source: "bc", quote })),
    },
  ],
});
const people = (n: number) => exactly(n, "person");

describe("provenance/figure-differs", () => {
  const rule = "provenance/figure-differs";

  it("tells the hedge of the words, and a range with both ends", () => {
    expect(dataOf(rule, talk(people(100), "hơn 100 người"))).toStrictEqual([
      { found: people(100), expected: { value: 100, hedge: "moreThan", unit: "person" } },
    ]);
    const range = between(100, 120, "person");
    expect(dataOf(rule, talk(range, "từ 100 đến 120 người trở lên"))).toStrictEqual([
      {
        found: range,
        expected: { value: 100, hedge: "between", unit: "person", upTo: 120, openAbove: true },
      },
    ]);
  });

  it("finds a number that one of the quotes spells out", () => {
    expect(outcome(rule, talk(people(5), "có 120 người", "năm người"))).toBe("1 pass");
  });

  it("finds either end of a range among other numbers, and nothing else in it", () => {
    const quote = "5 lớp, từ 108 đến 123 người";
    expect(outcome(rule, talk(people(108), quote))).toBe("1 pass");
    expect(outcome(rule, talk(people(123), quote))).toBe("1 pass");
    expect(found(rule, talk(people(115), quote))).toStrictEqual([["fail", "other-number", "hd"]]);
  });

  it("takes no đồng for people", () => {
    expect(found(rule, talk(people(5), "có 5.000.000 người"))).toStrictEqual([
      ["fail", "other-number", "hd"],
    ]);
  });

  it("does not take another number for one that can be read in two ways", () => {
    expect(found(rule, talk(people(7), "8.835 triệu đồng"))).toStrictEqual([["fail", "other-number", "hd"]]);
  });
});

describe("provenance/inferred-as-reported", () => {
  const rule = "provenance/inferred-as-reported";

  it("counts a pair once, however often and in whatever order it stands there", () => {
    const quote = "40 nam, 60 nữ; năm trước 60 nữ, 40 nam";
    expect(found(rule, talk(people(100), quote))).toStrictEqual([["fail", "sum", "hd"]]);
  });

  it("counts several sums, and several differences", () => {
    expect(dataOf(rule, talk(people(100), "40 nam, 60 nữ, 30 già, 70 trẻ"))).toStrictEqual([
      { found: people(100), count: 2 },
    ]);
    expect(dataOf(rule, talk(people(100), "150 người, 50 nam; 130 người, 30 nữ"))).toStrictEqual([
      { found: people(100), count: 2 },
    ]);
  });
});

describe("provenance/quote-not-in-source", () => {
  const rule = "provenance/quote-not-in-source";
  const text = "Hội nghị (lần 2) tuyên truyền pháp luật (sửa đổi) cho 120 người.";
  const quoted = (quote: string) => ({
    sources: [{ id: "bc", title: "Báo cáo", kind: "report", text }],
    activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], provenance: [{ source: "bc", quote }] }],
  });

  it("finds words that the text begins with", () => {
    expect(outcome(rule, quoted("Hội nghị (lần 2)"))).toBe("1 pass");
  });

  it.each([
    "Hội nghị … 120 người",
    "… Hội nghị … 120 người …",
    "Hội nghị (lần 2) […] pháp luật",
    "Hội nghị … pháp luật (sửa đổi) cho",
  ])("takes “%s” for words of which some are left out", (quote) => {
    expect(found(rule, quoted(quote))).toStrictEqual([["possible", "elided", "hd"]]);
  });

  it("takes no parts that stand in another order", () => {
    expect(found(rule, quoted("120 người … Hội nghị"))).toStrictEqual([["fail", "not-there", "hd"]]);
  });
});

it("puts Vietnamese numbers between quotation marks in English, where 1.808 is less than two", () => {
  const quote = "1.808 người, 263 người";
  expect(inEnglish("provenance/figure-differs", talk(people(5), quote))).toStrictEqual([
    "The record says 5 people, but the quote has no such number; as written there, it has “1.808; 263”.",
  ]);
  expect(inEnglish("provenance/figure-differs", talk(people(5), "so với 2021"))).toStrictEqual([
    "The record says 5 people, the quote has, as written there, only “2021”; these may be counts, or days and years.",
  ]);
  expect(inEnglish("provenance/inferred-as-reported", talk(people(2071), quote))).toStrictEqual([
    "The record says 2,071 people; that is not in the quote, but is “1.808” and “263”, as written there, added up; record the numbers that were reported, and let the software compute.",
  ]);
  expect(inEnglish("provenance/inferred-as-reported", talk(people(1545), quote))).toStrictEqual([
    "The record says 1,545 people; that is not in the quote, but is “1.808” less “263”, as written there; record the numbers that were reported, and let the software compute.",
  ]);
});
