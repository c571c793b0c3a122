import { describe, expect, it } from "vitest";
import {
  defineRegime,
  defineUnit,
  exactly,
  fromYearToDate,
  lessThan,
  moreThan,
  periodKinds,
  periodKindsOf,
  type YearSeriesPoint,
  toFigure,
  toYearToDate,
  units,
} from "phongtrao";
import { codeOf } from "../../code-of.js";
import { hostile } from "../../calendar/hostile.js";

const numbers = (points: readonly { readonly period: unknown; readonly value: unknown }[]) =>
  points.map(({ value }) => value);
const list = (ids: readonly string[], values: readonly (number | null)[]) =>
  ids.map((period, index) => ({ period, value: values[index] ?? null }));
const quarters = ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"];

describe("toYearToDate", () => {
  it.each([
    [quarters, [210, 190, 230, 240], [210, 400, 630, 870]],
    [
      ["R2022-H1", "R2022-H2"],
      [5, 7],
      [5, 12],
    ],
    [
      ["R2021-12", "R2022-01", "R2022-02"],
      [9, 1, 2],
      [9, 1, 3],
    ],
    [
      ["2021-Q4", "2022-Q1"],
      [4, 1],
      [4, 1],
    ],
    [
      ["2022", "2023"],
      [10, 20],
      [10, 20],
    ],
    [
      ["2022-Q2", "2022-Q1"],
      [190, 210],
      [400, 210],
    ],
    [
      ["2022-Q1", "2022-01", "2022-02"],
      [30, 10, 11],
      [30, 10, 21],
    ],
    [
      ["2022-Q1", "R2022-Q1", "2022-Q2", "R2022-Q2"],
      [1, 10, 2, 20],
      [1, 10, 3, 30],
    ],
    [
      ["2022-01", "2022-02"],
      [0.1, 0.2],
      [0.1, 0.3],
    ],
    [
      ["2022-01", "2022-02"],
      [5, -2],
      [5, 3],
    ],
    [
      ["2022-01", "2022-02"],
      [0, 0],
      [0, 0],
    ],
  ])("%j: %j add up to %j", (ids, flows, sums) => {
    expect(numbers(toYearToDate(list(ids, flows)))).toStrictEqual(sums);
  });

  it("leaves a missing flow missing and goes on, marked", () => {
    expect(toYearToDate(list(quarters, [210, null, 230, 240]))).toStrictEqual([
      { period: "2022-Q1", value: 210, missing: [] },
      { period: "2022-Q2", value: null, missing: ["2022-Q2"] },
      { period: "2022-Q3", value: 440, missing: ["2022-Q2"] },
      { period: "2022-Q4", value: 680, missing: ["2022-Q2"] },
    ]);
  });

  it("takes a period without a point for missing, also before the first", () => {
    expect(toYearToDate(list(["2022-03", "2022-05"], [3, 5]))).toStrictEqual([
      { period: "2022-03", value: 3, missing: ["2022-01", "2022-02"] },
      { period: "2022-05", value: 8, missing: ["2022-01", "2022-02", "2022-04"] },
    ]);
    expect(toYearToDate([{ period: "2022-Q1", value: undefined }])).toStrictEqual([
      { period: "2022-Q1", value: null, missing: ["2022-Q1"] },
    ]);
    expect(toYearToDate(list(["2022-Q1"], [null]))).toStrictEqual([
      { period: "2022-Q1", value: null, missing: ["2022-Q1"] },
    ]);
  });

  it("adds counts with their bounds, and flags what is incomplete", () => {
    const sums = toYearToDate([
      { period: "2022-Q1", value: moreThan(400, "attendance") },
      { period: "2022-Q2", value: null },
      { period: "2022-Q3", value: exactly(300, "attendance") },
    ]);
    expect(sums.map(({ value }) => value)).toStrictEqual([
      { unit: "attendance", estimate: 400, lower: 401, upper: null, flags: [], assumptions: [] },
      null,
      { unit: "attendance", estimate: 700, lower: 701, upper: null, flags: ["incomplete"], assumptions: [] },
    ]);
  });

  it("keeps the flags of the flows", () => {
    const inferred = { ...toFigure(exactly(3, "session")), flags: ["incomplete", "inferred"] as const };
    const sums = toYearToDate([
      { period: "2022-H1", value: inferred },
      { period: "2022-H2", value: exactly(4, "session") },
    ]);
    expect(sums.map(({ value }) => value?.flags)).toStrictEqual([
      ["incomplete", "inferred"],
      ["incomplete", "inferred"],
    ]);
  });

  it("tells series apart by further keys, and keeps the order of the list", () => {
    const flows = [
      { period: "2022-Q1", value: 1, place: "17", note: { by: "a" } },
      { period: "2022-Q1", value: 10, place: "25", note: { by: "b" } },
      { period: "2022-Q2", value: 2, place: "17", note: { by: "c" } },
      { period: "2022-Q2", value: 20, place: "25", note: { by: "d" } },
    ];
    expect(toYearToDate(flows)).toStrictEqual([
      { period: "2022-Q1", value: 1, place: "17", note: { by: "a" }, missing: [] },
      { period: "2022-Q1", value: 10, place: "25", note: { by: "b" }, missing: [] },
      { period: "2022-Q2", value: 3, place: "17", note: { by: "c" }, missing: [] },
      { period: "2022-Q2", value: 30, place: "25", note: { by: "d" }, missing: [] },
    ]);
  });

  it.each([
    ["texts", "17", "25"],
    ["numbers", 17, 25],
    ["truth values", true, false],
    ["null and a text", null, "25"],
  ])("tells series apart by %s, whatever the order of the keys", (_, one, other) => {
    const flows = [
      { period: "2022-Q1", value: 1, place: one, unit: "session" },
      { period: "2022-Q1", value: 10, place: other, unit: "session" },
      { unit: "session", place: one, period: "2022-Q2", value: 2 },
    ];
    expect(numbers(toYearToDate(flows))).toStrictEqual([1, 10, 3]);
  });

  it("takes periods and their ids alike, and periods of a regime of your own", () => {
    const kinds = [
      ...periodKinds,
      ...periodKindsOf(defineRegime({ id: "province", closingDay: 20, prefix: "K" })),
    ];
    const [first] = toYearToDate([{ period: "K2022-Q1", value: 3 }], { periodKinds: kinds });
    expect(first?.missing).toStrictEqual([]);
    const month = { kind: "calendar-month", id: "2022-01", firstDay: "2022-01-01", lastDay: "2022-01-31" };
    expect(
      numbers(
        toYearToDate([
          { period: month, value: 3 },
          { period: "2022-02", value: 4 },
        ]),
      ),
    ).toStrictEqual([3, 7]);
    expect(codeOf(() => toYearToDate([{ period: "K2022-Q1", value: 3 }]))).toBe("invalid-period");
  });

  it("counts what a flow includes", () => {
    const flows: readonly YearSeriesPoint<number | null>[] = [
      { period: "2022-Q1", value: 210 },
      { period: "2022-Q2", value: null },
      { ...{ includes: ["2022-Q2"] }, period: "2022-Q3", value: 430 },
    ];
    expect(toYearToDate(flows).map(({ value, missing }) => [value, missing])).toStrictEqual([
      [210, []],
      [null, ["2022-Q2"]],
      [640, []],
    ]);
  });

  it("is frozen and leaves its input as it was", () => {
    const flows = list(quarters, [1, 2, 3, 4]);
    const copy = structuredClone(flows);
    const sums = toYearToDate(flows);
    expect(flows).toStrictEqual(copy);
    expect(Object.isFrozen(sums) && sums.every((point) => Object.isFrozen(point))).toBe(true);
    expect(toYearToDate([])).toStrictEqual([]);
  });
});

describe("fromYearToDate", () => {
  it.each([
    [quarters, [210, 400, 630, 870], [210, 190, 230, 240]],
    [
      ["R2021-12", "R2022-01", "R2022-02"],
      [99, 1, 3],
      [99, 1, 2],
    ],
    [
      ["2022-Q2", "2022-Q1"],
      [400, 210],
      [190, 210],
    ],
    [
      ["2022-01", "2022-02"],
      [5, 3],
      [5, -2],
    ],
    [
      ["2022-01", "2022-02"],
      [0.1, 0.3],
      [0.1, 0.2],
    ],
  ])("%j: %j come from %j", (ids, sums, flows) => {
    expect(numbers(fromYearToDate(list(ids, sums)))).toStrictEqual(flows);
  });

  it("gives the flows of several periods as one, and says so", () => {
    expect(fromYearToDate(list(quarters, [210, null, 640, 880]))).toStrictEqual([
      { period: "2022-Q1", value: 210, includes: [] },
      { period: "2022-Q2", value: null, includes: [] },
      { period: "2022-Q3", value: 430, includes: ["2022-Q2"] },
      { period: "2022-Q4", value: 240, includes: [] },
    ]);
    expect(fromYearToDate(list(["2022-03"], [30]))).toStrictEqual([
      { period: "2022-03", value: 30, includes: ["2022-01", "2022-02"] },
    ]);
  });

  it("believes a point that says what it lacks", () => {
    const sums = [
      { period: "2022-Q1", value: 210, missing: [] },
      { period: "2022-Q2", value: null, missing: ["2022-Q2"] },
      { period: "2022-Q3", value: 440, missing: ["2022-Q2"] },
      { period: "2022-Q4", value: 870, missing: [] },
    ];
    expect(fromYearToDate(sums)).toStrictEqual([
      { period: "2022-Q1", value: 210, includes: [] },
      { period: "2022-Q2", value: null, includes: [] },
      { period: "2022-Q3", value: 230, includes: [] },
      // The late return for the second quarter came in with the fourth.
      { period: "2022-Q4", value: 430, includes: ["2022-Q2"] },
    ]);
  });

  it("a flow is whole where the sum says what it lacks, and keeps what else there is to warn of", () => {
    const flags = ["incomplete", "inferred"] as const;
    const value = { ...toFigure(exactly(440, "session")), flags };
    const flowsOf = (missing: readonly string[]) =>
      fromYearToDate([{ period: "2022-Q3", value, missing }]).map((point) => [
        point.value?.flags,
        point.includes,
      ]);
    expect(flowsOf(["2022-Q2"])).toStrictEqual([[["inferred"], ["2022-Q1"]]]);
    expect(flowsOf([])).toStrictEqual([
      [
        ["incomplete", "inferred"],
        ["2022-Q1", "2022-Q2"],
      ],
    ]);
  });

  it("keeps the bounds that two hedged sums leave", () => {
    const flows = fromYearToDate([
      { period: "2022-H1", value: exactly(400, "attendance") },
      { period: "2022-H2", value: moreThan(700, "attendance") },
    ]);
    expect(flows[1]?.value).toMatchObject({ estimate: 300, lower: 301, upper: null, flags: [] });
  });

  it("keeps and flags a flow below zero", () => {
    const flows = fromYearToDate([
      { period: "2022-H1", value: exactly(400, "session") },
      { period: "2022-H2", value: exactly(390, "session") },
    ]);
    expect(flows[1]?.value).toMatchObject({ estimate: -10, lower: -10, upper: -10, flags: ["negative"] });
    // A half-year in which nothing happened is no mistake.
    const same = ["2022-H1", "2022-H2"].map((period) => ({ period, value: exactly(400, "session") }));
    expect(fromYearToDate(same)[1]?.value).toMatchObject({ estimate: 0, lower: 0, upper: 0, flags: [] });
  });

  it("flags a flow of which the sentences say that it is below zero, though it need not be", () => {
    // 199 at most, and then 100: 99 less to 100 more.
    const [, flow] = fromYearToDate([
      { period: "2022-01", value: lessThan(200, "session") },
      { period: "2022-02", value: exactly(100, "session") },
    ]);
    expect(flow?.value).toMatchObject({ estimate: -100, lower: -99, upper: 100, flags: ["negative"] });
  });

  it("flags a flow that is certainly below zero, whatever its point value", () => {
    // 201 or more, and then 200.
    const [, flow] = fromYearToDate([
      { period: "2022-01", value: moreThan(200, "session") },
      { period: "2022-02", value: exactly(200, "session") },
    ]);
    expect(flow?.value).toMatchObject({ estimate: 0, lower: null, upper: -1, flags: ["negative"] });
    const [, open] = fromYearToDate([
      { period: "2022-01", value: moreThan(200, "session") },
      { period: "2022-02", value: exactly(201, "session") },
    ]);
    expect(open?.value).toMatchObject({ estimate: 1, lower: null, upper: 0, flags: [] });
  });
});

describe.each([
  ["toYearToDate", toYearToDate],
  ["fromYearToDate", fromYearToDate],
] as const)("%s", (_, turn) => {
  const untyped = turn as (points: unknown, options?: unknown) => unknown;
  const failureOf = (points: unknown) => expect.objectContaining(points as object) as unknown;

  it("refuses stocks, which are not added over time", () => {
    for (const unit of ["model", "person", "household"] as const) {
      expect(() => untyped([{ period: "2022-Q1", value: exactly(3, unit) }])).toThrow(
        failureOf({ code: "stock-over-time", data: { unit }, path: [0, "value"] }),
      );
    }
  });

  it("adds what came to a stock, when told that it is that", () => {
    const added = [4, 0, null, 11].map((count, at) => ({
      period: `2022-Q${at + 1}`,
      value: count === null ? null : moreThan(count, "model"),
    }));
    const sums = toYearToDate(added, { changes: true });
    expect(sums.map(({ value }) => value && [value.estimate, value.lower])).toStrictEqual([
      [4, 5],
      [4, 6],
      null,
      [15, 18],
    ]);
    const flows = fromYearToDate(sums, { changes: true });
    expect(flows.map(({ value }) => value?.estimate)).toStrictEqual([4, 0, undefined, 11]);
    expect(codeOf(() => untyped(added, { changes: false }))).toBe("stock-over-time");
    expect(codeOf(() => untyped(added, { changes: "no" }))).toBe("invalid-options");
  });

  it("knows your own units", () => {
    const flag = defineUnit({
      id: "flag",
      counts: "outputs",
      whole: true,
      additiveOverTime: false,
      additiveOverPlaces: true,
    });
    const points = [{ period: "2022-Q1", value: { value: 3, hedge: "exact", unit: "flag" } }];
    expect(codeOf(() => untyped(points))).toBe("unknown-unit");
    expect(codeOf(() => untyped(points, { units: { ...units, flag } }))).toBe("stock-over-time");
    expect(
      codeOf(() => untyped(points, { units: { ...units, flag: { ...flag, additiveOverTime: true } } })),
    ).toBe("nothing");
  });

  it("refuses two points for a period, wherever they stand", () => {
    const points = [...list(quarters, [1, 2, 3, 4]), { period: "2022-Q2", value: null }];
    expect(() => untyped(points)).toThrow(
      failureOf({ code: "duplicate-period", data: { period: "2022-Q2" }, path: [4, "period"] }),
    );
  });

  it("refuses two units, and numbers among counts", () => {
    const first = { period: "2022-Q1", value: exactly(1, "session") };
    expect(() => untyped([first, { period: "2022-Q2", value: exactly(1, "attendance") }])).toThrow(
      failureOf({ code: "unit-mismatch", path: [1, "value"] }),
    );
    expect(() => untyped([first, { period: "2022-Q2", value: 1 }])).toThrow(
      failureOf({ code: "mixed-series", path: [1, "value"] }),
    );
  });

  it.each(["2022-9M", "2022-01-01/2022-03-31", "P2022-2025", "C2022-06-01/2022-06-30"])(
    "refuses %s, of a kind that does not make up years",
    (period) => {
      expect(codeOf(() => untyped([{ period, value: 1 }]))).toBe("no-tiling");
    },
  );

  it.each([0.1234567, Number.NaN, Infinity, 2 ** 53])("refuses the number %d", (value) => {
    expect(() => untyped([{ period: "2022-Q1", value }])).toThrow(
      failureOf({ code: "invalid-series", path: [0, "value"] }),
    );
  });

  it("never rounds: what is too large overflows", () => {
    // The sum of the first two, the difference of the last two.
    const points = list(
      ["2022-Q1", "2022-Q2", "2022-Q3"],
      [Number.MAX_SAFE_INTEGER, 1, -Number.MAX_SAFE_INTEGER],
    );
    expect(codeOf(() => untyped(points))).toBe("overflow");
  });

  it.each(hostile)("refuses %s as a period", (_name, value) => {
    expect(codeOf(() => untyped([{ period: value, value: 1 }]))).toBe("invalid-period");
  });

  it.each([null, undefined, 3, "2022", Symbol("x")])("refuses the point %s", (point) => {
    expect(() => untyped([point])).toThrow(failureOf({ code: "invalid-series", path: [0] }));
  });

  it.each([null, undefined, 3, "2022", {}])("refuses the list %j", (points) => {
    expect(codeOf(() => untyped(points))).toBe("invalid-series");
  });

  it.each(["2022-Q2", 3, {}, [3], null])("refuses %j as a list of ids", (ids) => {
    const key = turn === toYearToDate ? "includes" : "missing";
    expect(() => untyped([{ period: "2022-Q3", value: 1, [key]: ids }])).toThrow(
      failureOf({ code: "invalid-series", path: [0, key] }),
    );
  });
});

describe("points that contradict one another", () => {
  const untyped = (points: unknown) => points as readonly YearSeriesPoint[];

  it.each([
    [
      "a flow that includes one with its own",
      [
        ["2022-Q1", 1],
        ["2022-Q2", 2, ["2022-Q1"]],
      ],
    ],
    ["a flow that includes itself", [["2022-Q1", 1, ["2022-Q1"]]]],
    ["a flow that includes a later one", [["2022-Q1", 1, ["2022-Q2"]]]],
    ["a flow that includes one of another year", [["2022-Q1", 1, ["2021-Q4"]]]],
    [
      "two flows that include the same",
      [
        ["2022-Q2", 1, ["2022-Q1"]],
        ["2022-Q3", 1, ["2022-Q1"]],
      ],
    ],
  ])("%s", (_, points) => {
    const flows = points.map(([period, value, includes = []]) => ({ period, value, includes }));
    expect(codeOf(() => toYearToDate(untyped(flows)))).toBe("conflicting-points");
  });

  it.each([
    [
      "a sum that lacks what an earlier one holds",
      [
        ["2022-Q1", 1, []],
        ["2022-Q2", 2, ["2022-Q1"]],
      ],
    ],
    ["a sum that lacks its own period", [["2022-Q1", 1, ["2022-Q1"]]]],
  ])("%s", (_, points) => {
    const sums = points.map(([period, value, missing]) => ({ period, value, missing }));
    expect(codeOf(() => fromYearToDate(untyped(sums)))).toBe("conflicting-points");
  });
});

it("turns a hundred thousand points in a moment", () => {
  const points = Array.from({ length: 100_000 }, (_, index) => ({
    period: `2022-Q${(index % 4) + 1}`,
    value: index,
    place: String(Math.floor(index / 4)),
  }));
  expect(numbers(fromYearToDate(toYearToDate(points)))).toStrictEqual(numbers(points));
});
