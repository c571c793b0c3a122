import {
  atLeast,
  between,
  contributions,
  type Countable,
  exactly,
  formatRatio,
  growth,
  moreThan,
  type Part,
  percent,
  type Ratio,
  sum,
  toFigure,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";

type Values = Readonly<Record<string, number | Countable<"model"> | null>>;
const parts = (values: Values): readonly Part<"model">[] =>
  Object.entries(values).map(([key, value]) => ({
    key,
    value: typeof value === "number" ? exactly(value, "model") : value,
  }));
const changes = (result: ReturnType<typeof contributions>) =>
  Object.fromEntries(result.parts.map(({ key, absolute }) => [key, absolute.estimate]));
const percents = (result: ReturnType<typeof contributions>, of: "contribution" | "share", places = 2) =>
  Object.fromEntries(result.parts.map((part) => [part.key, percent(part[of], { places })]));
const boundsOf = ({ estimate, lower, upper }: Ratio) => [estimate, lower, upper];

describe("contributions", () => {
  it("108 to 123 models in three districts", () => {
    const result = contributions(parts({ a: 50, b: 40, c: 18 }), parts({ a: 60, b: 42, c: 21 }));
    expect([result.total.absolute?.estimate, percent(result.total.relative, { places: 2 })]).toStrictEqual([
      15,
      "13.89",
    ]);
    expect(changes(result)).toStrictEqual({ a: 10, b: 2, c: 3 });
    // 10/108, 2/108, 3/108
    expect(percents(result, "contribution")).toStrictEqual({ a: "9.26", b: "1.85", c: "2.78" });
    // 10/15, 2/15, 3/15
    expect(percents(result, "share")).toStrictEqual({ a: "66.67", b: "13.33", c: "20.00" });
    expect(result.unmatched).toStrictEqual([]);
    expect(result.total).toStrictEqual(growth(exactly(108, "model"), exactly(123, "model")));
  });

  it("keep the parts of their ratios", () => {
    const { parts: list } = contributions(parts({ a: 50, b: 58 }), parts({ a: 60, b: 63 }));
    expect(list[0]?.contribution.numerator?.estimate).toBe(10);
    expect(list[0]?.contribution.denominator?.estimate).toBe(108);
    expect(list[0]?.share.denominator?.estimate).toBe(15);
  });

  it("of one part against the others lie below 0 and above 100 %", () => {
    const result = contributions(parts({ a: 50, b: 50 }), parts({ a: 70, b: 40 }));
    expect(percents(result, "contribution")).toStrictEqual({ a: "20.00", b: "-10.00" });
    expect(percents(result, "share")).toStrictEqual({ a: "200.00", b: "-100.00" });
  });

  it("to a fall: both are turned, so that parts that fell have a share above 0", () => {
    const result = contributions(parts({ a: 2000, b: 382 }), parts({ a: 1200, b: 402 }));
    expect(result.total.absolute?.estimate).toBe(-780);
    expect(percents(result, "contribution")).toStrictEqual({ a: "-33.59", b: "0.84" });
    expect(percents(result, "share")).toStrictEqual({ a: "102.56", b: "-2.56" });
    const [a, b] = result.parts;
    expect([a?.share.numerator?.estimate, a?.share.denominator?.estimate]).toStrictEqual([800, 780]);
    expect([b?.share.numerator?.estimate, b?.absolute.estimate]).toStrictEqual([-20, 20]);
  });

  it("to no change at all have no share, neither infinite nor 0", () => {
    const result = contributions(parts({ a: 50, b: 50 }), parts({ a: 60, b: 40 }));
    expect(result.parts.map(({ share }) => [share.status, share.estimate])).toStrictEqual([
      ["zero-denominator", null],
      ["zero-denominator", null],
    ]);
    expect(percents(result, "contribution")).toStrictEqual({ a: "10.00", b: "-10.00" });
  });

  it("from zero have shares and no percentage", () => {
    const result = contributions(parts({ a: 0, b: 0 }), parts({ a: 3, b: 1 }));
    expect(result.total.status).toBe("zero-base");
    expect(result.parts.map(({ contribution }) => contribution.status)).toStrictEqual([
      "zero-denominator",
      "zero-denominator",
    ]);
    expect(percents(result, "share", 0)).toStrictEqual({ a: "75", b: "25" });
  });

  it("are listed in the order of the first list, whatever that of the second", () => {
    const result = contributions(parts({ c: 1, a: 2, b: 3 }), parts({ b: 4, a: 4, c: 4 }));
    expect(result.parts.map(({ key }) => key)).toStrictEqual(["c", "a", "b"]);
  });

  it("are frozen", () => {
    const result = contributions(parts({ a: 1 }), parts({ a: 2 }));
    expect([result, result.parts, result.parts[0], result.unmatched].every(Object.isFrozen)).toBe(true);
  });
});

describe("of hedged parts", () => {
  it("have bounds: 100 to 120 before, 130 after", () => {
    const result = contributions(parts({ a: between(100, 120, "model"), b: 80 }), parts({ a: 130, b: 90 }));
    const [a, b] = result.parts;
    expect([a?.absolute.lower, a?.absolute.upper]).toStrictEqual([10, 30]);
    // The total rose by 20 to 40: b's 10 are at least 10/40 of it, at most 10/20.
    expect([b?.share.lower, b?.share.upper]).toStrictEqual(["0.25", "0.5"]);
    expect(result.total.absolute?.lower).toBe(20);
  });

  it("of a total that may have risen or fallen have a point value and no bounds", () => {
    const result = contributions(parts({ a: moreThan(100, "model"), b: 50 }), parts({ a: 120, b: 70 }));
    const [, b] = result.parts;
    // Point values: 20 of 40.
    expect(b?.share.status).toBe("undetermined");
    expect(boundsOf(b?.share ?? result.total.relative)).toStrictEqual(["0.5", null, null]);
    expect(b?.share.denominator).toBeNull();
    expect(b && formatRatio(b.share, vi, { places: 1, percent: true })).toBe(
      "khoảng 50,0% (không xác định được mức thấp nhất, cao nhất)",
    );
  });

  it("of a total that probably fell are turned too", () => {
    const result = contributions(parts({ a: 100, b: 50 }), parts({ a: atLeast(80, "model"), b: 45 }));
    expect(percents(result, "share")).toStrictEqual({ a: "80.00", b: "20.00" });
    expect(result.parts.map(({ share }) => share.status)).toStrictEqual(["undetermined", "undetermined"]);
    expect(result.parts.map(({ share }) => share.numerator?.estimate)).toStrictEqual([20, 5]);
  });

  it("of a total that may not have changed at all have bounds, but for that case", () => {
    // The total rose by 0 to 20.
    const result = contributions(parts({ a: between(100, 120, "model"), b: 50 }), parts({ a: 120, b: 50 }));
    const [a, b] = result.parts;
    expect([a && boundsOf(a.share), a?.share.status]).toStrictEqual([["1", "0", null], "undetermined"]);
    expect([b && boundsOf(b.share), b?.share.status]).toStrictEqual([["0", "0", "0"], "determined"]);
  });

  it("have a point value that is rounded to the nearest: two of three", () => {
    const before = parts({ a: 10, b: 10 });
    const [a] = contributions(before, parts({ a: 12, b: atLeast(11, "model") })).parts;
    // b may have risen without end: 2 of 3, or next to nothing of it.
    expect(a?.share.estimate).toBe(`0.${"6".repeat(33)}7`);
    const [fell] = contributions(before, parts({ a: 8, b: atLeast(9, "model") })).parts;
    expect([fell?.share.status, fell?.share.estimate]).toStrictEqual([
      "undetermined",
      `0.${"6".repeat(33)}7`,
    ]);
  });

  it("of a total whose point value did not change have none", () => {
    const result = contributions(parts({ a: between(90, 110, "model") }), parts({ a: 100 }));
    expect(result.parts[0]?.share.status).toBe("zero-denominator");
  });
});

describe("parts that were not reported on both sides", () => {
  const before = parts({ a: 50, b: 40, gone: 18, silent: 5 });
  const after = parts({ a: 60, b: 42, silent: null, new: 7 });

  it("make the total unknown, and are named", () => {
    const result = contributions(before, after);
    expect(result.total.status).toBe("missing");
    expect(result.total.absolute).toBeNull();
    expect(result.unmatched).toStrictEqual(["gone", "silent", "new"]);
    expect(changes(result)).toStrictEqual({ a: 10, b: 2 });
    expect(result.parts.map(({ contribution, share }) => [contribution.status, share.status])).toStrictEqual([
      ["missing", "missing"],
      ["missing", "missing"],
    ]);
  });

  it("are left out like for like, and the total says so", () => {
    const result = contributions(before, after, { likeForLike: true });
    expect([result.total.status, result.total.absolute?.estimate]).toStrictEqual(["determined", 12]);
    expect(result.total.flags).toStrictEqual(["likeForLike"]);
    expect(result.parts[0]?.contribution.flags).toStrictEqual(["likeForLike"]);
    expect(result.parts[0]?.share.flags).toStrictEqual(["likeForLike"]);
    expect(result.unmatched).toStrictEqual(["gone", "silent", "new"]);
    // 10/90 and 2/90
    expect(percents(result, "contribution")).toStrictEqual({ a: "11.11", b: "2.22" });
  });

  it("leave no flag where there are none", () => {
    const result = contributions(parts({ a: 1 }), parts({ a: 2 }), { likeForLike: true });
    expect(result.total.flags).toStrictEqual([]);
  });

  it("may be all of them", () => {
    for (const likeForLike of [false, true]) {
      const result = contributions(parts({ a: 1 }), parts({ b: 1 }), { likeForLike });
      expect([result.total.status, result.parts, result.unmatched]).toStrictEqual([
        "missing",
        [],
        ["a", "b"],
      ]);
    }
    expect(contributions([], []).total.status).toBe("missing");
  });

  it("on one side only leave the other side's total known", () => {
    const result = contributions(parts({ a: 1, b: 2 }), parts({ a: 1, b: null }));
    expect(result.total.factor.denominator?.estimate).toBe(3);
    expect(result.total.factor.numerator).toBeNull();
  });
});

describe("bad input", () => {
  const codeFor = (from: unknown, to: unknown) =>
    codeOf(() => contributions(from as readonly Part[], to as readonly Part[]));
  const good = parts({ a: 1 });

  it("two units", () => {
    const types = [{ key: "a", value: exactly(1, "modelType") }];
    expect(codeFor(good, types)).toBe("unit-mismatch");
    expect(codeFor([...good, { key: "b", value: exactly(1, "modelType") }], good)).toBe("unit-mismatch");
    // Also where the total is missing for another reason.
    expect(codeFor([...good, { key: "b", value: null }], types)).toBe("unit-mismatch");
  });

  it("a part twice", () => {
    expect(codeFor([...good, ...good], good)).toBe("duplicate-key");
    expect(codeFor(good, [...good, ...good])).toBe("duplicate-key");
  });

  it.each([null, undefined, {}, "a", 5, [null], ["a"], [{ value: null }], [{ key: 5, value: null }]])(
    "%j is not a list of parts",
    (list) => {
      expect(codeFor(list, good)).toBe("invalid-parts");
      expect(codeFor(good, list)).toBe("invalid-parts");
    },
  );

  it.each([Number.NaN, 5, "abc", true, {}, [], { unit: "model", estimate: Number.NaN, lower: 0, upper: 0 }])(
    "%j is not a count",
    (value) => {
      expect(codeFor([{ key: "a", value }], good)).toBe("invalid-figure");
    },
  );

  it("sums of 2⁵³ or more overflow", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(codeFor(parts({ a: most, b: 1 }), parts({ a: 1, b: 1 }))).toBe("overflow");
  });

  it("keys that mean something to JavaScript are keys", () => {
    const hostile = parts(JSON.parse('{"__proto__":1,"constructor":2,"toString":3}') as Values);
    expect(contributions(hostile, hostile).parts.map(({ key }) => key)).toStrictEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
  });
});

it("the total is that of the parts, flags and all", () => {
  const figure = { ...toFigure(exactly(5, "model")), flags: ["inferred" as const] };
  const { total } = contributions(parts({ a: figure, b: 1 }), parts({ a: 7, b: 1 }));
  expect(total.flags).toStrictEqual(["inferred"]);
  expect(total.absolute?.estimate).toBe(sum([exactly(7, "model"), exactly(1, "model")]).estimate - 6);
});
