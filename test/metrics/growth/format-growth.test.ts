import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  formatGrowth,
  growth,
  lessThan,
  moreThan,
  nearly,
  type Quantity,
  type Ratio,
  rateChange,
  ratio,
  subtract,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";

type Models = Quantity<"model">;
const n = (value: number) => exactly(value, "model");
const untyped = (value: unknown) => value as never;

describe("a growth in words", () => {
  it.each<[string, Models, Models, string, string]>([
    ["a rise", n(108), n(123), "tăng 13,9%", "a rise of 13.9%"],
    ["a fall", n(120), n(108), "giảm 10,0%", "a fall of 10.0%"],
    ["a fall to nothing", n(120), n(0), "giảm 100,0%", "a fall of 100.0%"],
    ["none", n(108), n(108), "không tăng, không giảm", "neither a rise nor a fall"],
    // 121 of 100 at least.
    [
      "a rise that is open above",
      n(100),
      moreThan(120, "model"),
      "tăng ít nhất 21,0%",
      "a rise of at least 21.0%",
    ],
    // Of 301 or more, 100 are left: 66.77 % fewer at least. A fall is of 100 % at most, which says nothing.
    [
      "a fall from more than so many",
      moreThan(300, "model"),
      n(100),
      "giảm ít nhất 66,7%",
      "a fall of at least 66.7%",
    ],
    // 28 to 59 of 100; 50 to 100 of 200 are gone.
    [
      "a rise between two bounds",
      n(100),
      between(128, 159, "model"),
      "tăng khoảng 43,5% (từ 28,0% đến 59,0%)",
      "a rise of about 43.5% (28.0% to 59.0%)",
    ],
    [
      "a fall between two bounds",
      n(200),
      between(100, 150, "model"),
      "giảm khoảng 37,5% (từ 25,0% đến 50,0%)",
      "a fall of about 37.5% (25.0% to 50.0%)",
    ],
    [
      "a rise of at most so much, or none",
      n(100),
      between(100, 110, "model"),
      "tăng không quá 10,0%",
      "a rise of at most 10.0%",
    ],
    [
      "a fall of at most so much, or none",
      n(100),
      between(90, 100, "model"),
      "giảm không quá 10,0%",
      "a fall of at most 10.0%",
    ],
    // More than 99 are 100 or more, though their point value is 99.
    ["a rise or none that is open above", n(100), moreThan(99, "model"), "không giảm", "no fall"],
    ["a fall or none from more", moreThan(99, "model"), n(100), "không tăng", "no rise"],
    // 90 or more of 100 are left.
    [
      "a fall of at most so much, or a rise",
      n(100),
      moreThan(89, "model"),
      "giảm nhiều nhất 10,0%, cũng có thể tăng",
      "a fall of at most 10.0%, or a rise",
    ],
    // From 3 fewer of 108 to 10 more: 2.77… and 9.25… %, outward.
    [
      "open which of the two",
      n(108),
      between(105, 118, "model"),
      "từ giảm 2,8% đến tăng 9,3%",
      "from a fall of 2.8% to a rise of 9.3%",
    ],
    // 120 of 101 or more: 18.81… % at most.
    [
      "a rise of at most so much, or a fall",
      moreThan(100, "model"),
      n(120),
      "tăng nhiều nhất 18,9%, cũng có thể giảm",
      "a rise of at most 18.9%, or a fall",
    ],
    [
      "nothing known",
      moreThan(100, "model"),
      moreThan(120, "model"),
      "chưa rõ tăng hay giảm",
      "a rise or a fall, nobody knows which",
    ],
    // 100 to 105, and nobody wrote 102.5.
    ["a rise or none", n(100), between(100, 105, "model"), "tăng không quá 5,0%", "a rise of at most 5.0%"],
    ["a rise or none, without end", n(100), atLeast(100, "model"), "không giảm", "no fall"],
    ["a fall or none", n(100), atMost(100, "model"), "không tăng", "no rise"],
    ["a fall or none, told as a rise", moreThan(99, "model"), n(100), "không tăng", "no rise"],
    // 1 of 1,000 or more, and 1 of 100,000.
    [
      "a rise that rounds to none",
      n(1000),
      moreThan(1000, "model"),
      "tăng ít nhất 0,1%",
      "a rise of at least 0.1%",
    ],
    [
      "a rise of little or more",
      n(9000),
      moreThan(9000, "model"),
      "tăng trên 0,0%",
      "a rise of more than 0.0%",
    ],
    ["a fall of little", n(100_000), n(99_999), "giảm trên 0,0%", "a fall of more than 0.0%"],
    ["a fall of nearly all", n(100_000), n(1), "giảm dưới 100,0%", "a fall of less than 100.0%"],
    // Whatever there was, nothing is left.
    ["a fall to nothing from a range", between(5, 120, "model"), n(0), "giảm 100,0%", "a fall of 100.0%"],
    ["a fall to nothing from more", moreThan(0, "model"), n(0), "giảm 100,0%", "a fall of 100.0%"],
    [
      "a fall to what is certainly nothing",
      about(100, "model"),
      lessThan(1, "model"),
      "giảm 100,0%",
      "a fall of 100.0%",
    ],
    // That all are gone is the most that a fall can be, and says nothing.
    [
      "a fall of all at most",
      n(108),
      about(100, "model"),
      "chưa rõ tăng hay giảm",
      "a rise or a fall, nobody knows which",
    ],
    // At most 99 of 5.
    [
      "a fall of all at most, or a rise of so much",
      between(5, 120, "model"),
      nearly(100, "model"),
      "tăng nhiều nhất 1.880,0%, cũng có thể giảm",
      "a rise of at most 1,880.0%, or a fall",
    ],
    [
      "a base of zero",
      n(0),
      n(15),
      "không tính được (mẫu số bằng 0)",
      "not computable (the denominator is 0)",
    ],
    [
      // At least 15 in all, of which 15 are new.
      "a base of none or more",
      atLeast(0, "model"),
      n(15),
      "không tính được (mẫu số có thể bằng 0)",
      "not computable (the denominator may be 0)",
    ],
  ])("%s", (_, from, to, vietnamese, english) => {
    const { relative } = growth(from, to);
    expect(formatGrowth(relative, vi, { places: 1 })).toBe(vietnamese);
    expect(formatGrowth(relative, en, { places: 1 })).toBe(english);
  });

  it("from nothing at least to so much at most", () => {
    // 200 to 100 at most: at least half of them are gone; that it is all at most goes without saying.
    const { relative } = growth(n(200), atMost(100, "model"));
    expect(formatGrowth(relative, vi, { places: 0 })).toBe("giảm ít nhất 50%");
  });

  it("from none to so much at most, with its point value only where that lies between and is no middle", () => {
    // From 90 to 100 before: 100 are 5.26… % more than 95, and 11.11… % more than 90.
    const inside = growth(between(90, 100, "model"), n(100)).relative;
    expect(formatGrowth(inside, vi, { places: 1 })).toBe("tăng khoảng 5,3%, không quá 11,2%");
    // By custom, "gần 100" is 90 to 99: 99 are as many or 10 % more, though 1 % less than 100.
    const beyond = growth(toFigure(nearly(100, "model"), "customary"), n(99)).relative;
    expect(formatGrowth(beyond, vi, { places: 1 })).toBe("tăng không quá 10,0%");
    const onBound = growth(n(100), { ...toFigure(n(100)), upper: 105 }).relative;
    expect(formatGrowth(onBound, vi, { places: 1 })).toBe("tăng không quá 5,0%");
  });

  it("is that of a growth as well as of its relative form", () => {
    const models = growth(n(108), n(123));
    expect(formatGrowth(models, vi, { places: 2 })).toBe("tăng 13,89%");
    const refused = growth(n(2235), n(1602), { seriesBreak: true });
    expect(formatGrowth(refused, vi, { places: 1 })).toBe("không so sánh được (cách đếm đã thay đổi)");
  });

  it("that is missing, and what is none", () => {
    expect(formatGrowth(growth(null, n(5)).relative, vi, { places: 1 })).toBe(
      "chưa tính được (thiếu số liệu)",
    );
    expect(codeOf(() => formatGrowth(untyped(n(5)), vi, { places: 1 }))).toBe("invalid-figure");
    expect(codeOf(() => formatGrowth(untyped("0.5"), vi, { places: 1 }))).toBe("invalid-figure");
    const perSession = ratio(exactly(5, "attendance"), exactly(2, "session"));
    expect(codeOf(() => formatGrowth(perSession, vi, { places: 1 }))).toBe("percent-of-unlike-units");
    const { relative } = growth(n(108), n(123));
    expect(codeOf(() => formatGrowth(relative, vi, { places: -1 }))).toBe("invalid-places");
    expect(codeOf(() => formatGrowth(relative, untyped({ ...vi, changes: undefined }), { places: 1 }))).toBe(
      "unprintable",
    );
  });
});

describe("the change of a rate in words", () => {
  const share = (part: Quantity<"household">, whole = 100) => ratio(part, exactly(whole, "household"));
  const households = (value: number) => exactly(value, "household");
  const said = (from: Ratio<"household", "household"> | null, to: Ratio<"household", "household"> | null) =>
    formatGrowth(rateChange(from, to), vi, { places: 1 });

  it("is that relative to the rate before", () => {
    expect(said(share(households(20)), share(households(25)))).toBe("tăng 25,0%");
    expect(said(share(households(40)), share(households(30)))).toBe("giảm 25,0%");
    expect(said(share(households(20)), share(households(20)))).toBe("không tăng, không giảm");
    // 30 of 100 at least, from 20: half as much again.
    expect(said(share(households(20)), share(atLeast(30, "household")))).toBe("tăng ít nhất 50,0%");
    expect(said(share(households(20)), share(between(10, 30, "household")))).toBe(
      "từ giảm 50,0% đến tăng 50,0%",
    );
  });

  it("is the reason where there is none", () => {
    const some = share(households(20));
    expect(said(share(households(0)), some)).toBe("không tính được (mẫu số bằng 0)");
    const noneOrMore = share(atLeast(0, "household"));
    expect(said(noneOrMore, some)).toBe("không tính được (mẫu số có thể bằng 0)");
    expect(said(share(between(0, 0, "household")), some)).toBe("không tính được (mẫu số bằng 0)");
    expect(said(null, some)).toBe("chưa tính được (thiếu số liệu)");
    // 5 fewer than none: what it rose by, nobody can say in percent of that.
    const below = ratio(subtract(households(5), households(10)), exactly(100, "household"));
    expect(formatGrowth(rateChange(below, some), vi, { places: 1 })).toBe(
      "không tính được (số gốc nhỏ hơn 0 hoặc có thể nhỏ hơn 0; cần kiểm tra lại số liệu báo cáo)",
    );
    const refused = rateChange(some, some, { seriesBreak: true });
    expect(formatGrowth(refused, vi, { places: 1 })).toBe("không so sánh được (cách đếm đã thay đổi)");
    const intensity = (per: number) => ratio(exactly(per, "attendance"), exactly(1, "person"));
    expect(formatGrowth(rateChange(intensity(2), intensity(3)), vi, { places: 1 })).toBe("tăng 50,0%");
  });
});
