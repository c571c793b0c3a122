import {
  atLeast,
  atMost,
  between,
  exactly,
  formatRatio,
  lessThan,
  growth,
  moreThan,
  percent,
  type Quantity,
  roundRatio,
  subtract,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";

describe("growth", () => {
  it.each([
    ["Hòa Bình 2022", 108, 123, 15, "13.89", "1.1389"],
    ["Bà Rịa - Vũng Tàu 2021", 1532, 1808, 276, "18.02", "1.1802"],
    ["Lâm Đồng 2018", 62, 76, 14, "22.58", "1.2258"],
    ["tăng 8 vụ lên 46", 38, 46, 8, "21.05", "1.2105"],
    ["Hòa Bình 2023, raw", 2382, 1602, -780, "-32.75", "0.6725"],
    ["unchanged", 5, 5, 0, "0.00", "1.0000"],
    ["to nothing", 5, 0, -5, "-100.00", "0.0000"],
  ])("%s: %i to %i", (_, from, to, absolute, relative, factor) => {
    const change = growth(exactly(from, "model"), exactly(to, "model"));
    expect(change.status).toBe("determined");
    expect(change.absolute?.estimate).toBe(absolute);
    expect(percent(change.relative, { places: 2 })).toBe(relative);
    expect(roundRatio(change.factor, { places: 4 })).toBe(factor);
    expect(change.relative.lower).toBe(change.relative.upper);
    expect(change.flags).toStrictEqual([]);
  });

  // The bounds of a difference over its base said 2,400 %: whatever there was, nothing is left.
  it.each([between(5, 120, "model"), moreThan(0, "model"), moreThan(100, "model")])(
    "from %j to nothing is −100 %",
    (from) => {
      const { status, relative, factor } = growth(from, exactly(0, "model"));
      expect([status, relative.estimate, relative.lower, relative.upper]).toStrictEqual([
        "determined",
        "-1",
        "-1",
        "-1",
      ]);
      expect([factor.estimate, factor.lower, factor.upper]).toStrictEqual(["0", "0", "0"]);
    },
  );

  it("from more than nothing is one less than the factor", () => {
    // 3 are three times as many as 1, and less of more; 2 of 1 came to it at most.
    const { relative, factor } = growth(moreThan(0, "model"), exactly(3, "model"));
    expect([factor.estimate, factor.lower, factor.upper]).toStrictEqual(["3", "0", "3"]);
    expect([relative.estimate, relative.lower, relative.upper]).toStrictEqual(["2", "-1", "2"]);
  });

  it("has the 34 digits of a quotient", () => {
    // 5 on 3 are two thirds more.
    const { relative } = growth(exactly(3, "model"), between(3, 7, "model"));
    expect(relative.estimate).toBe("0.6666666666666666666666666666666667");
  });

  it("is as open as the factor", () => {
    // No fewer than 100 of 100 is something; no fewer than none is nothing.
    const open = (to: number) => {
      const { relative, factor } = growth(exactly(100, "model"), atLeast(to, "model"));
      return [relative.status, factor.status, relative.lower, relative.upper];
    };
    expect(open(100)).toStrictEqual(["determined", "determined", "0", null]);
    expect(open(0)).toStrictEqual(["undetermined", "undetermined", "-1", null]);
  });

  it("keeps the parts of its ratios", () => {
    const change = growth(exactly(108, "model"), exactly(123, "model"));
    expect([change.relative.numerator?.estimate, change.relative.denominator?.estimate]).toStrictEqual([
      15, 108,
    ]);
    expect([change.factor.numerator?.estimate, change.factor.denominator?.estimate]).toStrictEqual([
      123, 108,
    ]);
  });

  it("bounds the relative growth by the factor, not by a base that is counted twice", () => {
    const change = growth(between(100, 200, "model"), exactly(300, "model"));
    expect([change.factor.estimate, change.factor.lower, change.factor.upper]).toStrictEqual([
      "2",
      "1.5",
      "3",
    ]);
    expect([change.relative.estimate, change.relative.lower, change.relative.upper]).toStrictEqual([
      "1",
      "0.5",
      "2",
    ]);
    expect([change.absolute?.lower, change.absolute?.upper]).toStrictEqual([100, 200]);
  });

  it("from more than 100 to more than 120 has a point value and no bounds", () => {
    const change = growth(moreThan(100, "model"), moreThan(120, "model"));
    expect(change.status).toBe("undetermined");
    expect(percent(change.relative, { places: 2 })).toBe("20.00");
    expect([change.relative.lower, change.relative.upper]).toStrictEqual(["-1", null]);
    expect([change.absolute?.lower, change.absolute?.upper]).toStrictEqual([null, null]);
  });

  it("to at least 120 has a lower bound", () => {
    const change = growth(exactly(100, "model"), atLeast(120, "model"));
    expect([change.status, change.relative.lower, change.relative.upper]).toStrictEqual([
      "determined",
      "0.2",
      null,
    ]);
  });

  it("to fewer than one is −100 %, whatever the point value says", () => {
    const { relative } = growth(exactly(2, "model"), lessThan(1, "model"));
    expect([relative.estimate, relative.lower, relative.upper]).toStrictEqual(["-0.5", "-1", "-1"]);
  });

  it("from zero has a size and no percentage, neither infinity nor 100", () => {
    const change = growth(exactly(0, "model"), exactly(15, "model"));
    expect(change.status).toBe("zero-base");
    expect(change.absolute?.estimate).toBe(15);
    expect([change.relative.status, change.relative.estimate]).toStrictEqual(["zero-denominator", null]);
    expect([change.factor.status, change.factor.estimate]).toStrictEqual(["zero-denominator", null]);
    expect(percent(change.relative, { places: 2 })).toBeNull();
    expect(growth(exactly(0, "model"), exactly(0, "model")).status).toBe("zero-base");
  });

  it("from what may lie below zero has a size and no percentage", () => {
    // Between 3 and 5 less 2 to 4 is 1, within −1 and 3; 5 less more than 3 is 2 or less.
    const bases = [
      subtract(between(3, 5, "model"), between(2, 4, "model")),
      subtract(exactly(5, "model"), moreThan(3, "model")),
    ];
    for (const base of bases) {
      const change = growth(base, exactly(15, "model"));
      expect([change.status, change.absolute?.estimate]).toStrictEqual(["negative-base", 15 - base.estimate]);
      expect([change.relative.status, change.relative.flags]).toStrictEqual(["missing", ["negativeBase"]]);
      expect(change.relative).toHaveProperty("compared.from", base);
    }
  });

  it("from a point value below zero has none, though the bounds allow a count", () => {
    // More than 4 less 5 is 0 or more, and the numbers in the sentences make −1.
    const base = subtract(moreThan(4, "model"), exactly(5, "model"));
    expect([base.estimate, base.lower]).toStrictEqual([-1, 0]);
    expect(growth(base, exactly(15, "model")).status).toBe("negative-base");
  });

  it("of two exact counts is exact, to the last digit", () => {
    // 15 over 108, to 34 digits.
    const { estimate, lower, upper } = growth(exactly(108, "model"), exactly(123, "model")).relative;
    expect([estimate, lower, upper]).toStrictEqual(Array(3).fill("0.1388888888888888888888888888888889"));
  });

  it("from a count that nothing bounds above falls by all of it at the most", () => {
    const { relative } = growth(atLeast(100, "model"), exactly(120, "model"));
    expect([relative.lower, relative.upper]).toStrictEqual(["-1", "0.2"]);
  });

  it("of what is missing is missing", () => {
    for (const change of [growth(null, exactly(15, "model")), growth(exactly(15, "model"), undefined)]) {
      expect([change.status, change.absolute, change.relative.status, change.factor.status]).toStrictEqual([
        "missing",
        null,
        "missing",
        "missing",
      ]);
    }
    expect(growth(null, exactly(15, "model")).factor.numerator?.estimate).toBe(15);
    expect(growth(exactly(15, "model"), null).factor.denominator?.estimate).toBe(15);
  });

  it("across a series break is refused", () => {
    const change = growth(exactly(2235, "model"), exactly(1602, "model"), { seriesBreak: true });
    expect([change.status, change.absolute, change.relative.estimate, change.factor.estimate]).toStrictEqual([
      "series-break",
      null,
      null,
      null,
    ]);
    expect(change.flags).toStrictEqual(["seriesBreak"]);
    expect(change.relative.flags).toStrictEqual(["seriesBreak"]);
    expect(change.factor.numerator).toBeNull();
  });

  it("across a series break is computed on demand, and flagged wherever it goes", () => {
    const change = growth(exactly(2382, "model"), exactly(1602, "model"), {
      seriesBreak: true,
      acrossBreak: "compute",
    });
    expect([change.status, change.absolute?.estimate]).toStrictEqual(["determined", -780]);
    expect(percent(change.relative, { places: 2 })).toBe("-32.75");
    const { absolute, relative, factor } = change;
    for (const told of [change, absolute, relative, factor])
      expect(told?.flags).toStrictEqual(["seriesBreak"]);
  });

  it("asked to compute across a break that is none does not flag one", () => {
    expect(growth(exactly(1, "model"), exactly(2, "model"), { acrossBreak: "compute" }).flags).toStrictEqual(
      [],
    );
  });

  it("refuses two units", () => {
    // @ts-expect-error models are not model types
    expect(codeOf(() => growth(exactly(47, "modelType"), exactly(2382, "model")))).toBe("unit-mismatch");
    expect(
      // @ts-expect-error even where it is refused for another reason
      codeOf(() => growth(exactly(47, "modelType"), exactly(2382, "model"), { seriesBreak: true })),
    ).toBe("unit-mismatch");
  });
});

describe("a growth of which nothing tells the least", () => {
  const inPercent = (from: Quantity<"model">, to: Quantity<"model">) =>
    formatRatio(growth(from, to).relative, vi, { places: 1, percent: true });

  it("is printed by the most that it can be: no count falls by more than all of it", () => {
    // 450 on 401 at least: 12.2 %, rounded up.
    expect(inPercent(moreThan(400, "model"), exactly(450, "model"))).toBe("không quá 12,3%");
    // 300 on 401 at least: −25.2 %, rounded up.
    expect(inPercent(moreThan(400, "model"), exactly(300, "model"))).toBe("không quá -25,1%");
  });

  it("is printed with its least where a report tells it", () => {
    expect(inPercent(exactly(100, "model"), atMost(50, "model"))).toBe("từ -100,0% đến -50,0%");
    expect(inPercent(exactly(100, "model"), exactly(0, "model"))).toBe("-100,0%");
    // 100 are left or more; the point value of "more than 99" is below that.
    expect(inPercent(exactly(100, "model"), moreThan(99, "model"))).toBe("ít nhất 0,0%");
  });
});
