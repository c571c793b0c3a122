import {
  about,
  add,
  atLeast,
  atMost,
  between,
  compare,
  defineUnit,
  distinctPeople,
  type Difference,
  exactly,
  lessThan,
  moreThan,
  nearly,
  ratio,
  scale,
  subtract,
  sum,
  sumOverlapping,
  toFigure,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";

const numbers = ({ estimate, lower, upper }: Difference) => [estimate, lower, upper];

describe("toFigure", () => {
  it("takes the number of the sentence as estimate, the hedge as bounds", () => {
    expect(toFigure(moreThan(88500, "attendance"))).toStrictEqual({
      unit: "attendance",
      estimate: 88500,
      lower: 88501,
      upper: null,
      flags: [],
      assumptions: [],
    });
  });

  it("takes the middle of a range", () => {
    expect(toFigure(between(200, 250, "person")).estimate).toBe(225);
    expect(toFigure(between(2, 5, "person")).estimate).toBe(3.5);
    expect(toFigure(between(2, 5, "person", { openAbove: true })).estimate).toBe(3.5);
  });

  it("says that a customary reading was used, where it made a difference", () => {
    expect(toFigure(moreThan(400, "person"), "customary").flags).toStrictEqual(["customaryReading"]);
    expect(toFigure(nearly(400, "person"), "customary").flags).toStrictEqual(["customaryReading"]);
    expect(toFigure(about(400, "person"), "customary").flags).toStrictEqual(["customaryReading"]);
    expect(toFigure(exactly(400, "person"), "customary").flags).toStrictEqual([]);
    expect(toFigure(atLeast(400, "person"), "customary").flags).toStrictEqual([]);
    expect(toFigure(moreThan(0, "person"), "customary").flags).toStrictEqual([]);
    expect(toFigure(moreThan(400, "person")).flags).toStrictEqual([]);
  });

  it("gives a figure back as it is, and freezes what it makes", () => {
    const figure = toFigure(exactly(5, "session"));
    expect(toFigure(figure, "customary")).toBe(figure);
    expect(
      Object.isFrozen(figure) && Object.isFrozen(figure.flags) && Object.isFrozen(figure.assumptions),
    ).toBe(true);
  });
});

describe("add", () => {
  it("adds hơn 400 and hơn 300 to 700, [702, ∞)", () => {
    expect(numbers(add(moreThan(400, "person"), moreThan(300, "person")))).toStrictEqual([700, 702, null]);
  });

  it("adds bounds of both sides", () => {
    expect(numbers(add(between(10, 20, "model"), atMost(5, "model")))).toStrictEqual([20, 10, 25]);
    expect(numbers(add(lessThan(20, "model"), exactly(5, "model")))).toStrictEqual([25, 5, 24]);
  });

  it("keeps flags and assumptions of both, each once", () => {
    const one = {
      ...toFigure(exactly(1, "model")),
      flags: ["inferred"],
      assumptions: ["nothingRemoved"],
    } as const;
    const two = {
      ...toFigure(exactly(2, "model")),
      flags: ["customaryReading", "inferred"],
      assumptions: [],
    } as const;
    const total = add(one, two);
    expect(total.flags).toStrictEqual(["customaryReading", "inferred"]);
    expect(total.assumptions).toStrictEqual(["nothingRemoved"]);
  });

  it("is exact for amounts, where floats are not", () => {
    expect(add(exactly(0.1, "hectare"), exactly(0.2, "hectare")).estimate).toBe(0.3);
    expect(add(exactly(1403.1, "hectare"), exactly(1756.2, "hectare")).estimate).toBe(3159.3);
    expect(add(exactly(999_999_999.999999, "hectare"), exactly(0.000001, "hectare")).estimate).toBe(
      1_000_000_000,
    );
  });

  it("refuses two units, and says which", () => {
    // @ts-expect-error sessions are not attendances
    expect(codeOf(() => add(exactly(1, "session"), exactly(1, "attendance")))).toBe("unit-mismatch");
  });

  it("refuses a sum that it cannot hold", () => {
    const most = exactly(Number.MAX_SAFE_INTEGER, "view");
    expect(codeOf(() => add(most, exactly(1, "view")))).toBe("overflow");
    expect(add(exactly(Number.MAX_SAFE_INTEGER - 1, "view"), exactly(1, "view")).estimate).toBe(
      Number.MAX_SAFE_INTEGER,
    );
    const amount = { ...toFigure(exactly(0.5, "hour")), estimate: 9_007_199_254_740_990 };
    expect(codeOf(() => add(amount, exactly(0.3, "hour")))).toBe("overflow");
  });

  it("refuses ratios, which do not add", () => {
    const rate = ratio(exactly(1, "model"), exactly(2, "model"));
    expect(codeOf(() => add(rate as never, rate as never))).toBe("invalid-figure");
  });
});

describe("subtract", () => {
  it("123 − 15 = 108", () => {
    expect(numbers(subtract(exactly(123, "model"), exactly(15, "model")))).toStrictEqual([108, 108, 108]);
  });

  it("sets each bound against the other's opposite", () => {
    expect(numbers(subtract(between(10, 20, "model"), between(1, 5, "model")))).toStrictEqual([12, 5, 19]);
    expect(numbers(subtract(exactly(500, "person"), moreThan(300, "person")))).toStrictEqual([
      200,
      null,
      199,
    ]);
    expect(numbers(subtract(moreThan(500, "person"), exactly(300, "person")))).toStrictEqual([
      200,
      201,
      null,
    ]);
    expect(numbers(subtract(moreThan(500, "person"), moreThan(300, "person")))).toStrictEqual([
      200,
      null,
      null,
    ]);
  });

  it("goes below zero where the counts do, and never to minus zero", () => {
    expect(numbers(subtract(exactly(1602, "model"), exactly(2235, "model")))).toStrictEqual([
      -633, -633, -633,
    ]);
    expect(Object.is(subtract(exactly(5, "model"), exactly(0, "model")).estimate, 5)).toBe(true);
    expect(Object.is(subtract(exactly(0, "model"), exactly(0, "model")).estimate, 0)).toBe(true);
  });

  it("refuses two units", () => {
    // @ts-expect-error sessions are not attendances
    expect(codeOf(() => subtract(exactly(1, "session"), exactly(1, "attendance")))).toBe("unit-mismatch");
  });
});

describe("scale", () => {
  it("75 % of 475 is 356.25", () => {
    expect(numbers(scale(exactly(475, "model"), 0.75))).toStrictEqual([356.25, 356.25, 356.25]);
  });

  it("multiplies bounds", () => {
    expect(numbers(scale(moreThan(20, "session"), 3))).toStrictEqual([60, 63, null]);
    expect(numbers(scale(between(10, 20, "session"), 0.1))).toStrictEqual([1.5, 1, 2]);
    expect(numbers(scale(moreThan(20, "session"), 0))).toStrictEqual([0, 0, 0]);
    expect(numbers(scale(exactly(3, "session"), 0.1))).toStrictEqual([0.3, 0.3, 0.3]);
    expect(numbers(scale(subtract(exactly(1, "session"), exactly(4, "session")), 0.5))).toStrictEqual([
      -1.5, -1.5, -1.5,
    ]);
  });

  it("rounds outwards where six decimals do not hold the result", () => {
    expect(numbers(scale(exactly(1, "hectare"), 1 / 3))).toStrictEqual([0.333333, 0.333333, 0.333334]);
    expect(numbers(scale(exactly(2, "hectare"), 1 / 3))).toStrictEqual([0.666667, 0.666666, 0.666667]);
    expect(numbers(scale(exactly(10_000_000_000, "millionDong"), 1 / 3))).toStrictEqual([
      3333333333, 3333333333, 3333333334,
    ]);
    // Half a million dong above a thousand million of them: the point value is the whole number above.
    expect(numbers(scale(exactly(2_000_000_001, "millionDong"), 0.5))).toStrictEqual([
      1_000_000_001, 1_000_000_000, 1_000_000_001,
    ]);
    const debt = subtract(exactly(0, "hectare"), exactly(1, "hectare"));
    expect(numbers(scale(debt, 1 / 3))).toStrictEqual([-0.333333, -0.333334, -0.333333]);
    expect(numbers(scale(exactly(1, "hectare"), 5e-324))).toStrictEqual([0, 0, 0.000001]);
    expect(numbers(scale(exactly(5, "hectare"), 1e-7))).toStrictEqual([0.000001, 0, 0.000001]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "2", null])("refuses the factor %s", (factor) => {
    expect(codeOf(() => scale(exactly(1, "session"), factor as number))).toBe("invalid-factor");
  });

  it("refuses a result that it cannot hold", () => {
    expect(codeOf(() => scale(exactly(2 ** 52, "view"), 3))).toBe("overflow");
    expect(codeOf(() => scale(exactly(2, "view"), 1e308))).toBe("overflow");
  });
});

describe("compare", () => {
  it.each([
    [exactly(108, "model"), exactly(123, "model"), "less"],
    [exactly(123, "model"), exactly(108, "model"), "greater"],
    [exactly(123, "model"), exactly(123, "model"), "equal"],
    [moreThan(400, "model"), exactly(400, "model"), "greater"],
    [exactly(400, "model"), moreThan(400, "model"), "less"],
    [atLeast(400, "model"), exactly(400, "model"), "undetermined"],
    [moreThan(400, "model"), moreThan(300, "model"), "undetermined"],
    [lessThan(20, "model"), exactly(20, "model"), "less"],
    [atMost(20, "model"), exactly(20, "model"), "undetermined"],
    [between(1, 5, "model"), between(5, 9, "model"), "undetermined"],
    [between(1, 4, "model"), between(5, 9, "model"), "less"],
    [between(5, 5, "model"), exactly(5, "model"), "equal"],
    [about(5, "model"), about(5, "model"), "undetermined"],
  ] as const)("%o and %o: %s", (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  it("knows nothing of differences without bounds", () => {
    const open = subtract(moreThan(5, "model"), moreThan(3, "model"));
    expect(compare(open, open)).toBe("undetermined");
  });

  it("refuses two units", () => {
    // @ts-expect-error sessions are not attendances
    expect(codeOf(() => compare(exactly(1, "session"), exactly(1, "attendance")))).toBe("unit-mismatch");
  });
});

describe("sum", () => {
  it("adds counts of one unit", () => {
    expect(numbers(sum([exactly(3, "model"), exactly(45, "model"), exactly(4, "model")]))).toStrictEqual([
      52, 52, 52,
    ]);
  });

  it("136 + 172 + 51 + 21 = 380 media items, when the caller names that unit", () => {
    const items = [
      exactly(136, "newsItem"),
      exactly(172, "article"),
      exactly(51, "reportage"),
      exactly(21, "broadcast"),
    ] as const;
    const total = sum(items, "mediaItem");
    expect([total.unit, ...numbers(total)]).toStrictEqual(["mediaItem", 380, 380, 380]);
    // @ts-expect-error four units have no sum until one is named
    expect(codeOf(() => sum(items))).toBe("unit-mismatch");
  });

  it("counts people at several events as attendances", () => {
    const total = sum([moreThan(400, "person"), moreThan(88500, "attendance")], "attendance");
    expect([total.unit, ...numbers(total)]).toStrictEqual(["attendance", 88900, 88902, null]);
  });

  it("does not count attendances as people", () => {
    // @ts-expect-error attendances are not people
    expect(codeOf(() => sum([exactly(5, "attendance")], "person"))).toBe("unit-mismatch");
  });

  it("says which one has the wrong unit", () => {
    try {
      // @ts-expect-error a session is no media item
      sum([exactly(1, "newsItem"), exactly(2, "session")], "mediaItem");
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "unit-mismatch",
        path: [1],
        data: { found: "session", expected: "mediaItem" },
      });
    }
  });

  it("of nothing is not zero but not reported", () => {
    expect(sum([])).toBeNull();
    expect(sum([], "session")).toBeNull();
    expect(sumOverlapping([], "session")).toBeNull();
  });

  it("counts a unit of the caller's own as what it says it is", () => {
    const podcast = defineUnit({ id: "podcast", countableAs: ["mediaItem"] });
    const total = sum([exactly(5, podcast), exactly(2, "article")], "mediaItem", {
      units: { ...units, podcast },
    });
    expect(total.estimate).toBe(7);
  });

  it.each([null, undefined, "ab", 5, {}])("refuses %j, which is not a list", (list) => {
    expect(codeOf(() => sum(list as never))).toBe("invalid-figure");
  });

  it("refuses a list with a hole in it, rather than to call it zero", () => {
    expect(codeOf(() => sum([exactly(1, "model"), null as never]))).toBe("invalid-figure");
  });

  it("takes long lists", { timeout: 30_000 }, () => {
    const list = Array.from({ length: 150_000 }, () => exactly(1, "person"));
    expect(sum(list)?.estimate).toBe(150_000);
    expect(sumOverlapping(list, "person")?.lower).toBe(1);
    expect(distinctPeople(list)?.upper).toBe(150_000);
  });
});

describe("sumOverlapping", () => {
  it("28 and 31 people who may be the same are 31 to 59", () => {
    const total = sumOverlapping([exactly(28, "person"), exactly(31, "person")], "person");
    expect(numbers(total)).toStrictEqual([59, 31, 59]);
    expect(total.flags).toStrictEqual(["possibleOverlap"]);
  });

  it("hơn 400 and trên 300 that may overlap: about 700, at least 401", () => {
    const total = sumOverlapping([moreThan(400, "person"), moreThan(300, "person")], "attendance");
    expect([total.unit, ...numbers(total)]).toStrictEqual(["attendance", 700, 401, null]);
  });

  it("is the sum at most, where one was inferred to be below zero: 30 and 1 less than nothing are 29", () => {
    const below = { estimate: -1, lower: -1, upper: -1, flags: ["inferred", "negative"] } as const;
    const less = { ...toFigure(exactly(0, "model")), ...below };
    const total = sumOverlapping([exactly(30, "model"), less], "model");
    expect(numbers(total)).toStrictEqual([29, 29, 29]);
    expect(total.flags).toStrictEqual(["inferred", "negative", "possibleOverlap"]);
  });

  it("of one is that one", () => {
    const one = sumOverlapping([exactly(28, "person")], "person");
    expect([...numbers(one), one.flags]).toStrictEqual([28, 28, 28, []]);
  });
});
