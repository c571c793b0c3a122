import {
  atLeast,
  atMost,
  between,
  decompose,
  exactly,
  type FactorValue,
  percent,
  type RateGroup,
  ratio,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";

type Factors = Readonly<Record<string, FactorValue>>;
const single = (factors: Factors): readonly RateGroup[] => [{ group: "all", factors }];
/** Columns of a table as groups. */
const table = (columns: Readonly<Record<string, readonly number[]>>): readonly RateGroup[] =>
  (Object.values(columns)[0] ?? []).map((_, row) => ({
    group: `row ${row}`,
    factors: Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, column[row] ?? Number.NaN]),
    ),
  }));

/** A decimal string to as many decimals as a document prints. */
const printed = (value: string | null | undefined, places: number) => Number(value).toFixed(places);
const effectsOf = (from: readonly RateGroup[], to: readonly RateGroup[], places: number) => {
  const { effects } = decompose(from, to);
  return Object.fromEntries(
    Object.entries(effects ?? {}).map(([name, effect]) => [name, printed(effect, places)]),
  );
};

describe("Das Gupta (1993), Standardization and Decomposition of Rates, as reprinted in the README of DasGuptR", () => {
  it("example 2.1, two factors: earnings and the proportion of earners", () => {
    const change = decompose(
      single({ earnings: 10930, proportion: 0.717892 }),
      single({ earnings: 16591, proportion: 0.825974 }),
    );
    expect(printed(change.from, 2)).toBe("7846.56");
    expect(printed(change.to, 2)).toBe("13703.73");
    expect(printed(change.change, 3)).toBe("5857.175");
    expect(printed(change.effects?.["earnings"], 3)).toBe("4369.913");
    expect(printed(change.effects?.["proportion"], 3)).toBe("1487.262");
    expect(percent(change.shares?.["earnings"] ?? null, { places: 2 })).toBe("74.61");
    expect(percent(change.shares?.["proportion"] ?? null, { places: 2 })).toBe("25.39");
  });

  it("example 2.3, three factors", () => {
    const from = single({ birthsw1549: 51.78746, propw1549: 0.45919, propw: 0.52638 });
    const to = single({ birthsw1549: 84.90502, propw1549: 0.75756, propw: 0.51065 });
    expect(effectsOf(from, to, 7)).toStrictEqual({
      birthsw1549: "10.4340333",
      propw: "-0.6670084",
      propw1549: "10.5608476",
    });
    const { from: before, to: after, change } = decompose(from, to);
    expect([printed(before, 5), printed(after, 5), printed(change, 7)]).toStrictEqual([
      "12.51747",
      "32.84534",
      "20.3278726",
    ]);
  });

  it("example 2.5, four factors", () => {
    const from = single({ a: 25.3, b: 0.214, c: 0.279, d: 0.949 });
    const to = single({ a: 32.7, b: 0.29, c: 0.473, d: 0.986 });
    expect(effectsOf(from, to, 7)).toStrictEqual({
      a: "0.6889411",
      b: "0.8125381",
      c: "1.3829055",
      d: "0.1047547",
    });
    expect(printed(decompose(from, to).change, 7)).toBe("2.9891394");
  });

  it("example 2.7, five factors", () => {
    const from = single({ a: 0.58, b: 0.76, c: 0.84, d: 0.66, e: 16.573 });
    const to = single({ a: 0.72, b: 0.97, c: 0.97, d: 0.56, e: 16.158 });
    expect(effectsOf(from, to, 7)).toStrictEqual({
      a: "1.0909785",
      b: "1.2298438",
      c: "0.7278399",
      d: "-0.8398707",
      e: "-0.1290187",
    });
    expect(printed(decompose(from, to).change, 7)).toBe("2.0797729");
  });

  it("example 4.5, three factors of seven age groups", () => {
    const from = table({
      bm: [393, 407, 369, 274, 184, 90, 16],
      mw: [0.122, 0.622, 0.903, 0.93, 0.916, 0.873, 0.8],
      wp: [0.043, 0.041, 0.036, 0.032, 0.026, 0.02, 0.018],
    });
    const to = table({
      bm: [488, 452, 338, 156, 63, 22, 3],
      mw: [0.082, 0.527, 0.866, 0.941, 0.942, 0.923, 0.876],
      wp: [0.058, 0.038, 0.032, 0.03, 0.026, 0.023, 0.019],
    });
    expect(effectsOf(from, to, 6)).toStrictEqual({ bm: "-7.285632", mw: "-2.720633", wp: "-1.565181" });
    const { from: before, to: after, change } = decompose(from, to);
    expect([printed(before, 5), printed(after, 5), printed(change, 6)]).toStrictEqual([
      "38.77463",
      "27.20318",
      "-11.571446",
    ]);
  });

  it("example 5.1, rate and age structure of thirteen age groups, after Kitagawa", () => {
    const percentages = (list: readonly number[]) => list.map((size) => size / 100);
    const from = table({
      size: percentages([12.9, 10.9, 9.5, 8.0, 7.8, 8.4, 8.6, 7.8, 7.0, 5.9, 4.7, 3.6, 4.9]),
      rate: [1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8],
    });
    const to = table({
      size: percentages([10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6.0, 6.3, 5.9, 5.1, 4.0, 5.5]),
      rate: [2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56.0, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2],
    });
    expect(effectsOf(from, to, 4)).toStrictEqual({ rate: "1.7403", size: "1.2269" });
    const { from: before, to: after, change, shares } = decompose(from, to);
    expect([printed(before, 4), printed(after, 4), printed(change, 4)]).toStrictEqual([
      "44.7268",
      "47.6940",
      "2.9672",
    ]);
    expect(percent(shares?.["size"] ?? null, { places: 2 })).toBe("41.35");
    expect(percent(shares?.["rate"] ?? null, { places: 2 })).toBe("58.65");
  });
});

describe("by hand", () => {
  it("mix and rate of two groups", () => {
    // rate: (0.4 + 0.6) / 2 × 0 + (0.6 + 0.4) / 2 × 0.1; share: 0.2 × 0.9 − 0.2 × 0.55
    const change = decompose(
      table({ share: [0.4, 0.6], rate: [0.9, 0.5] }),
      table({ share: [0.6, 0.4], rate: [0.9, 0.6] }),
    );
    expect(change).toStrictEqual({
      status: "determined",
      from: "0.66",
      to: "0.78",
      change: "0.12",
      effects: { rate: "0.05", share: "0.07" },
      shares: {
        rate: "0.4166666666666666666666666666666667",
        share: "0.5833333333333333333333333333333333",
      },
      unmatched: [],
      missing: [],
      flags: [],
      assumptions: [],
    });
    expect(Object.isFrozen(change) && Object.isFrozen(change.effects) && Object.isFrozen(change.shares)).toBe(
      true,
    );
  });

  it("decimal strings and ratios are taken exactly: 1/3 × 3 is 1", () => {
    const third = ratio(exactly(1, "model"), exactly(3, "model"));
    const change = decompose(single({ a: third, b: "3" }), single({ a: "1", b: 2 }));
    expect([change.status, change.from, change.to, change.change]).toStrictEqual([
      "determined",
      "1",
      "2",
      "1",
    ]);
    // a: (1 − 1/3) × (3 + 2) / 2 = 5/3; b: (2 − 3) × (1/3 + 1) / 2 = −2/3
    expect(printed(change.effects?.["a"], 6)).toBe("1.666667");
    expect(printed(change.effects?.["b"], 6)).toBe("-0.666667");
  });

  it("what rounding leaves over goes to the largest effect, the first of equals", () => {
    // Three factors from 1 to 2 have 7/3 each of the change 7.
    const { effects, shares } = decompose(single({ c: 1, b: 1, a: 1 }), single({ a: 2, b: 2, c: 2 }));
    const digits = Object.values(effects ?? {}).map((effect) => BigInt(effect.replace(".", "")));
    expect(new Set(Object.values(effects ?? {}).map((effect) => effect.length)).size).toBe(1);
    expect(String(digits.reduce((a, b) => a + b, 0n))).toMatch(/^70+$/);
    expect(shares?.["a"]).toBe("0.3333333333333333333333333333333334");
    expect([shares?.["b"], shares?.["c"]]).toStrictEqual([
      "0.3333333333333333333333333333333333",
      "0.3333333333333333333333333333333333",
    ]);
  });

  it("without a change there is nothing to share", () => {
    const same = single({ a: 0.5, b: 0.4 });
    const still = decompose(same, same);
    expect([still.status, still.change, still.effects, still.shares]).toStrictEqual([
      "determined",
      "0",
      { a: "0", b: "0" },
      null,
    ]);
    // Two changes that balance.
    const balanced = decompose(single({ a: 1, b: 4 }), single({ a: 4, b: 1 }));
    expect([balanced.change, balanced.effects, balanced.shares]).toStrictEqual([
      "0",
      { a: "7.5", b: "-7.5" },
      null,
    ]);
  });

  it("rates of zero have no change", () => {
    const nothing = decompose(single({ a: 0, b: 2 }), single({ a: 0, b: 3 }));
    expect([nothing.from, nothing.to, nothing.change, nothing.effects, nothing.shares]).toStrictEqual([
      "0",
      "0",
      "0",
      { a: "0", b: "0" },
      null,
    ]);
  });

  it("zeros and numbers below zero are numbers", () => {
    const change = decompose(single({ a: 0, b: -2 }), single({ a: 3, b: 2 }));
    expect([change.from, change.to, change.effects]).toStrictEqual(["0", "6", { a: "0", b: "6" }]);
  });

  it("a decimal string may have 400 characters, more than the digits of any double", () => {
    const long = `0.${"3".repeat(398)}`;
    expect(decompose(single({ a: long, b: 1 }), single({ a: long, b: 1 })).from).toMatch(/^0\.3{34,}$/);
  });

  it("places are those of the largest: an effect of hundreds beside a rate of thousands", () => {
    // 3000 × 1/3 = 1000, 3000 × 4/9 = 1333.33…
    const shareOf = (n: number, d: number) => ratio(exactly(n, "model"), exactly(d, "model"));
    const change = decompose(single({ a: 3000, b: shareOf(1, 3) }), single({ a: 3000, b: shareOf(4, 9) }));
    const [, decimals = ""] = /^1333\.(3{30,})$/.exec(change.to ?? "") ?? [];
    expect(change.effects).toStrictEqual({ a: "0", b: `333.${decimals}` });
  });

  it("places do not grow with an effect that is small", () => {
    // 3000 × 1/3 = 1000; 1/7000000 more is 0.000428571… more.
    const shareOf = (n: number, d: number) => ratio(exactly(n, "model"), exactly(d, "model"));
    const change = decompose(
      single({ a: 3000, b: shareOf(1, 3) }),
      single({ a: 3000, b: shareOf(7_000_003, 21_000_000) }),
    );
    const [, decimals = ""] = change.to?.split(".") ?? [];
    expect(decimals).toMatch(/^000428571428571428571428571428/);
    expect(decimals.length).toBeLessThan(36);
    expect(change.effects).toStrictEqual({ a: "0", b: `0.${decimals}` });
  });

  it("numbers of any size", () => {
    const change = decompose(single({ a: 1e300, b: 1e300 }), single({ a: 2e300, b: 1e300 }));
    expect(change.change).toBe(`1${"0".repeat(600)}`);
    const small = decompose(single({ a: 5e-324, b: 1 }), single({ a: 0, b: 1 }));
    expect(Number(small.change)).toBe(-5e-324);
  });
});

describe("ratios with bounds", () => {
  const hedged = ratio(between(40, 60, "person"), exactly(100, "person"));

  it("are taken at their point value, and the status says so", () => {
    const change = decompose(single({ a: hedged, b: 1 }), single({ a: "0.6", b: 1 }));
    expect([change.status, change.from, change.change]).toStrictEqual(["undetermined", "0.5", "0.1"]);
  });

  it.each([
    ["at least", atLeast(50, "person")],
    ["at most", atMost(50, "person")],
  ])("are no exact values where one end is the point value: %s", (_, count) => {
    const open = ratio(count, exactly(100, "person"));
    const change = decompose(single({ a: open, b: 1 }), single({ a: "0.6", b: 1 }));
    expect([change.status, change.from]).toStrictEqual(["undetermined", "0.5"]);
  });

  it("pass their flags and assumptions on", () => {
    const flagged = ratio(
      { ...toFigure(exactly(40, "person")), flags: ["inferred"], assumptions: ["nothingRemoved"] },
      exactly(100, "person"),
    );
    const change = decompose(single({ a: flagged, b: 1 }), single({ a: 1, b: 1 }));
    expect([change.flags, change.assumptions]).toStrictEqual([["inferred"], ["nothingRemoved"]]);
  });
});

describe("what is missing is named", () => {
  const noValue = ratio(exactly(1, "model"), exactly(0, "model"));
  const notReported = ratio(exactly(1, "model"), null);

  it("a factor that is null or a ratio without a value", () => {
    const change = decompose(
      [
        { group: "x", factors: { a: 1, b: notReported } },
        { group: "y", factors: { a: null, b: 1 } },
      ],
      [
        { group: "x", factors: { a: 1, b: noValue } },
        { group: "y", factors: { a: 1, b: 1 } },
      ],
    );
    expect([change.status, change.from, change.to, change.change]).toStrictEqual([
      "missing",
      null,
      null,
      null,
    ]);
    expect([change.effects, change.shares]).toStrictEqual([null, null]);
    expect(change.missing).toStrictEqual([
      { side: "from", group: "x", factor: "b" },
      { side: "from", group: "y", factor: "a" },
      { side: "to", group: "x", factor: "b" },
    ]);
  });

  it("a group on one side only; the rates stay, each of its own groups", () => {
    const change = decompose(
      [
        { group: "x", factors: { a: 1, b: 2 } },
        { group: "gone", factors: { a: 3, b: 4 } },
      ],
      [
        { group: "new", factors: { a: 5, b: 6 } },
        { group: "x", factors: { a: 1, b: 2 } },
      ],
    );
    expect([change.status, change.unmatched, change.missing]).toStrictEqual(["missing", ["gone", "new"], []]);
    expect([change.from, change.to, change.change]).toStrictEqual(["14", "32", null]);
  });

  it("nothing at all", () => {
    const change = decompose([], []);
    expect([change.status, change.from, change.to, change.unmatched]).toStrictEqual([
      "missing",
      null,
      null,
      [],
    ]);
    expect(decompose(single({ a: 1, b: 1 }), []).unmatched).toStrictEqual(["all"]);
  });
});

describe("bad input", () => {
  const good = single({ a: 1, b: 1 });
  const codeFor = (from: unknown, to: unknown) =>
    codeOf(() => decompose(from as readonly RateGroup[], to as readonly RateGroup[]));

  it.each([
    ["no factors", {}],
    ["one factor", { a: 1 }],
    ["six factors", { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }],
    ["no object", 5],
    ["null", null],
    ["other names than the other side", { a: 1, c: 1 }],
    ["a name more", { a: 1, b: 1, c: 1 }],
  ])("%s", (_, factors) => {
    expect(codeFor([{ group: "all", factors }], good)).toBe("wrong-factors");
    expect(codeFor(good, [{ group: "all", factors }])).toBe("wrong-factors");
    expect(codeFor([...good, { group: "other", factors }], good)).toBe("wrong-factors");
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "abc",
    "",
    "1e5",
    "1,5",
    "9".repeat(401),
    true,
    5n,
    {},
    [],
    () => 1,
    Symbol("1"),
    exactly(1, "model"),
  ])("%s is not a value of a factor", (value) => {
    expect(codeFor(single({ a: value as number, b: 1 }), good)).toBe("invalid-rate");
  });

  it("ratios that were tampered with have no value, or that of their text", () => {
    const sound = ratio(exactly(1, "model"), exactly(2, "model"));
    const broken = { ...sound, numerator: { estimate: Number.NaN } } as unknown as typeof sound;
    expect(decompose(single({ a: broken, b: 1 }), good).from).toBe("0.5");
    const nothing = { ...sound, denominator: { estimate: 0 } } as unknown as typeof sound;
    expect(decompose(single({ a: nothing, b: 1 }), good).from).toBe("0.5");
    const empty = { ...sound, estimate: 5 } as unknown as typeof sound;
    expect(decompose(single({ a: empty, b: 1 }), good).status).toBe("missing");
    const text = { ...broken, estimate: "abc" } as unknown as typeof sound;
    expect(decompose(single({ a: text, b: 1 }), good).status).toBe("missing");
  });

  it.each([null, undefined, {}, "all", 5, [null], [5], [{ factors: { a: 1, b: 1 } }], new Array(1)])(
    "%j is not a list of groups",
    (groups) => {
      expect(codeFor(groups, good)).toBe("invalid-parts");
      expect(codeFor(good, groups)).toBe("invalid-parts");
    },
  );

  it("a group twice", () => {
    expect(codeFor([...good, ...good], good)).toBe("duplicate-key");
    expect(codeFor(good, [...good, ...good])).toBe("duplicate-key");
  });

  it("names that mean something to JavaScript are names", () => {
    const from = JSON.parse(
      '[{"group":"__proto__","factors":{"__proto__":1,"constructor":2}}]',
    ) as readonly RateGroup[];
    const to = JSON.parse(
      '[{"group":"__proto__","factors":{"__proto__":3,"constructor":2}}]',
    ) as readonly RateGroup[];
    const change = decompose(from, to);
    expect(JSON.stringify(change.effects)).toBe('{"__proto__":"4","constructor":"0"}');
  });
});

it("thousands of groups of ratios are decomposed in a moment", () => {
  const groups = (shift: number) =>
    Array.from({ length: 3321 }, (_, commune) => ({
      group: `commune ${commune}`,
      factors: {
        share: ratio(
          exactly(1000 + ((commune * 7919 + shift) % 9000), "person"),
          exactly(17_000_000, "person"),
        ),
        rate: ratio(
          exactly(commune % 997, "person"),
          exactly(1000 + ((commune * 7919 + shift) % 9000), "person"),
        ),
      },
    }));
  const change = decompose(groups(0), groups(11));
  expect(change.status).toBe("determined");
  expect(Number(change.effects?.rate) + Number(change.effects?.share)).toBeCloseTo(Number(change.change), 12);
});
