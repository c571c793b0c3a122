import {
  about,
  add,
  atLeast,
  atMost,
  between,
  exactly,
  formatChange,
  growth,
  lessThan,
  moreThan,
  nearly,
  type Quantity,
  subtract,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

type Models = Quantity<"model">;
const untyped = (value: unknown) => value as never;
const n = (value: number) => exactly(value, "model");

describe("a change in words", () => {
  it.each<[string, Models, Models, string, string]>([
    ["a rise", n(108), n(123), "tăng 15 mô hình", "a rise of 15 models"],
    ["a rise of one", n(108), n(109), "tăng 1 mô hình", "a rise of 1 model"],
    ["a fall", n(108), n(100), "giảm 8 mô hình", "a fall of 8 models"],
    ["none", n(108), n(108), "không tăng, không giảm", "neither a rise nor a fall"],
    [
      "a rise that is open above",
      n(108),
      moreThan(300, "model"),
      "tăng trên 192 mô hình",
      "a rise of more than 192 models",
    ],
    [
      "a fall that is open below",
      moreThan(300, "model"),
      n(100),
      "giảm trên 200 mô hình",
      "a fall of more than 200 models",
    ],
    [
      "a fall of at least so many",
      atLeast(300, "model"),
      n(100),
      "giảm ít nhất 200 mô hình",
      "a fall of at least 200 models",
    ],
    // Never "tăng từ 28 đến 59", which would be read as 28 before and 59 after.
    [
      "a rise between two bounds",
      n(100),
      between(128, 159, "model"),
      "tăng ít nhất 28, nhiều nhất 59 mô hình",
      "a rise of 28 to 59 models",
    ],
    // At least 8 fewer and at most 108 fewer, since there may be none.
    [
      "a fall to less than a hundred",
      n(108),
      lessThan(101, "model"),
      "giảm ít nhất 8, nhiều nhất 108 mô hình",
      "a fall of 8 to 108 models",
    ],
    [
      "a fall or none",
      n(108),
      atMost(108, "model"),
      "giảm không quá 108 mô hình",
      "a fall of at most 108 models",
    ],
    [
      "a rise or none",
      n(108),
      between(108, 110, "model"),
      "tăng không quá 2 mô hình",
      "a rise of at most 2 models",
    ],
    ["a rise or none, without end", n(108), atLeast(108, "model"), "không giảm", "no fall"],
    // The 100 are among those of "trên 99".
    ["a fall or none, told as a rise", moreThan(99, "model"), n(100), "không tăng", "no rise"],
    [
      "either, between two bounds",
      n(108),
      between(105, 118, "model"),
      "từ giảm 3 đến tăng 10 mô hình",
      "from a fall of 3 to a rise of 10 models",
    ],
    [
      "either, with no more than so large a fall",
      n(108),
      atLeast(105, "model"),
      "giảm nhiều nhất 3 mô hình, cũng có thể tăng",
      "a fall of at most 3 models, or a rise",
    ],
    [
      "either, with no more than so large a rise",
      atLeast(105, "model"),
      n(108),
      "tăng nhiều nhất 3 mô hình, cũng có thể giảm",
      "a rise of at most 3 models, or a fall",
    ],
    [
      "either, and nobody knows",
      moreThan(100, "model"),
      moreThan(120, "model"),
      "chưa rõ tăng hay giảm",
      "a rise or a fall, nobody knows which",
    ],
  ])("%s", (_, from, to, inVietnamese, inEnglish) => {
    const change = subtract(to, from);
    expect([formatChange(change, vi), formatChange(change, en)]).toStrictEqual([inVietnamese, inEnglish]);
  });

  it("is of what was none before: all of it", () => {
    expect(formatChange(subtract(nearly(600, "model"), n(0)), vi)).toBe("tăng dưới 600 mô hình");
    expect(formatChange(subtract(about(600, "model"), n(0)), vi)).toBe("tăng khoảng 600 mô hình");
    expect(formatChange(subtract(atMost(5, "model"), n(0)), vi)).toBe("tăng không quá 5 mô hình");
  });

  it("is told by its bounds where the numbers of the sentences say the contrary", () => {
    // Twelve times "trên 100" is 1,212 or more, and not 1,200.
    const months = Array.from({ length: 12 }, () => toFigure(moreThan(100, "model")));
    const year = months.reduce((a, b) => add(a, b));
    const [fall, rise] = [subtract(n(1205), year), subtract(year, n(1205))];
    expect([formatChange(fall, vi), formatChange(rise, vi)]).toStrictEqual([
      "giảm ít nhất 7 mô hình",
      "tăng ít nhất 7 mô hình",
    ]);
    expect(formatChange(fall, en)).toBe("a fall of at least 7 models");
    // Read by custom, "gần 100" is 90 to 99, and so none less than before and 9 more.
    const since = subtract(exactly(99, "model"), toFigure(nearly(100, "model"), "customary"));
    expect(formatChange(since, vi)).toBe("tăng không quá 9 mô hình");
  });

  it("is not reported where there is none", () => {
    expect([formatChange(null, vi), formatChange(null, en)]).toStrictEqual([
      "chưa có số liệu",
      "not reported",
    ]);
  });

  it("is that of a growth, or the reason why there is none", () => {
    expect(formatChange(growth(n(108), n(123)), vi)).toBe("tăng 15 mô hình");
    expect(formatChange(growth(n(0), n(15)), vi, { unit: false })).toBe("tăng 15");
    const [from, to] = [n(2235), n(1602)] as const;
    const recounted = growth(from, to, { seriesBreak: true });
    expect([formatChange(recounted, vi), formatChange(recounted, en)]).toStrictEqual([
      "không so sánh được (cách đếm đã thay đổi)",
      "not comparable (the counting method changed)",
    ]);
    const allTheSame = growth(from, to, { seriesBreak: true, acrossBreak: "compute" });
    expect(formatChange(allTheSame, vi)).toBe("giảm 633 mô hình");
    expect(formatChange(growth(null, to), vi)).toBe("chưa tính được (thiếu số liệu)");
    const hollow = { ...growth(from, null), relative: untyped(undefined) };
    expect(thrownBy(() => formatChange(untyped(hollow), vi))).toMatchObject({ code: "invalid-figure" });
  });

  it("is printed as reports print counts, and in other units", () => {
    const change = subtract(n(104), n(108));
    expect(formatChange(change, vi, { leadingZero: true })).toBe("giảm 04 mô hình");
    expect(formatChange(change, vi, { unit: false })).toBe("giảm 4");
    const hours = subtract(exactly(1000.5, "hour"), exactly(2000, "hour"));
    expect(formatChange(hours, vi)).toBe("giảm 999,5 giờ");
  });

  it("refuses a quantity and what is none, and words that lack a part", () => {
    expect(() => formatChange(untyped(n(5)), vi)).toThrow(/formatQuantity prints a quantity/);
    expect(thrownBy(() => formatChange(untyped("5"), vi))).toMatchObject({ code: "invalid-figure" });
    const { relative } = growth(n(108), n(123));
    expect(() => formatChange(untyped(relative), vi)).toThrow(/formatRatio prints a ratio/);
    expect(() => formatChange(untyped(growth(null, n(1)).relative), vi)).toThrow(/formatRatio/);
    const words = { ...vi, changes: untyped(undefined) };
    expect(thrownBy(() => formatChange(toFigure(n(5)), words))).toMatchObject({ code: "unprintable" });
  });
});
