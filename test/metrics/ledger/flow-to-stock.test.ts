import {
  atLeast,
  between,
  exactly,
  flowToStock,
  parsePeriod,
  type PeriodKind,
  periodKinds,
  type SeriesPoint,
  stockToFlow,
  subtract,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";

const models = (n: number) => exactly(n, "model");
const series = (values: Readonly<Record<string, number | null>>) =>
  Object.entries(values).map(([period, value]) => ({ period, value }));
const valuesOf = (points: readonly { readonly value: unknown }[]) => points.map(({ value }) => value);
const marksOf = (points: readonly { readonly incomplete?: true }[]) =>
  points.map(({ incomplete }) => incomplete === true);
/** As if it came from JSON: the compiler knows nothing of it. */
const untyped = (points: unknown) => points as readonly SeriesPoint[];

describe("the examples of the VTL 2.1 reference manual, flow_to_stock and stock_to_flow", () => {
  const flows = [
    { id: "A", period: "2010", value: 2 },
    { id: "A", period: "2011", value: 5 },
    { id: "A", period: "2012", value: -3 },
    { id: "A", period: "2013", value: 9 },
    { id: "B", period: "2010", value: 4 },
    { id: "B", period: "2011", value: -8 },
    { id: "B", period: "2012", value: 0 },
    { id: "B", period: "2013", value: 6 },
  ];
  const stocks = [
    { id: "A", period: "2010", value: 2 },
    { id: "A", period: "2011", value: 7 },
    { id: "A", period: "2012", value: 4 },
    { id: "A", period: "2013", value: 13 },
    { id: "B", period: "2010", value: 4 },
    { id: "B", period: "2011", value: -4 },
    { id: "B", period: "2012", value: -4 },
    { id: "B", period: "2013", value: 2 },
  ];

  it("example 1: two series, there and back", () => {
    expect(flowToStock(flows)).toStrictEqual(stocks);
    expect(stockToFlow(stocks)).toStrictEqual(flows);
  });

  it("example 4: years and quarters of one series are two, there and back", () => {
    const years = { "2010": 2, "2011": 7, "2012": 4, "2013": 13 };
    const quarters = { "2010-Q1": 2, "2010-Q2": -3, "2010-Q3": 7, "2010-Q4": -4 };
    const mixed = series({ ...years, ...quarters });
    expect(valuesOf(flowToStock(mixed))).toStrictEqual([2, 9, 13, 26, 2, -1, 6, 2]);
    expect(stockToFlow(flowToStock(mixed))).toStrictEqual(mixed);
  });
});

describe("order in is order out", () => {
  it("whatever the order of the periods and series", () => {
    const shuffled = series({ "2013": 9, "2010-Q2": -3, "2010": 2, "2012": -3, "2010-Q1": 2, "2011": 5 });
    expect(flowToStock(shuffled)).toStrictEqual(
      series({ "2013": 13, "2010-Q2": -1, "2010": 2, "2012": 4, "2010-Q1": 2, "2011": 7 }),
    );
  });

  it("and keys are kept, a period as it was given", () => {
    const period = parsePeriod("2022");
    const [point] = flowToStock([{ place: "17", period, value: 15, field: "economy" }]);
    expect(point).toStrictEqual({ place: "17", period, value: 15, field: "economy" });
    expect(Object.isFrozen(point)).toBe(true);
  });

  it("a period and its id are one period", () => {
    const points = [
      { period: "2021", value: 108 },
      { period: parsePeriod("2022"), value: 15 },
    ];
    expect(valuesOf(flowToStock(points))).toStrictEqual([108, 123]);
  });
});

describe("keys make series", () => {
  it("told apart by name, value and type, in any order of the keys", () => {
    const points = untyped([
      { period: "2021", value: 1, place: 17 },
      { place: 17, value: 2, period: "2022" },
      { period: "2022", value: 4, place: "17" },
      { period: "2022", value: 8, place: null },
      { period: "2022", value: 16, place: undefined },
      { period: "2022", value: 32, unit: 17 },
      { period: "2023", value: 64 },
    ]);
    expect(valuesOf(flowToStock(points))).toStrictEqual([1, 3, 4, 8, 16, 32, 80]);
  });

  it("however they are called", () => {
    const hostile = untyped(
      JSON.parse(
        '[{"__proto__":"a","constructor":"b","toString":"c","period":"2021","value":1},{"__proto__":"a","constructor":"b","toString":"c","period":"2022","value":2}]',
      ),
    );
    const stocks = flowToStock(hostile);
    expect(JSON.stringify(stocks[1])).toBe(
      '{"period":"2022","__proto__":"a","constructor":"b","toString":"c","value":3}',
    );
  });

  it("but not of lists and objects", () => {
    for (const place of [{}, ["17"], () => "17", 17n, Symbol("17")]) {
      expect(codeOf(() => flowToStock(untyped([{ period: "2022", value: 1, place }])))).toBe(
        "invalid-series",
      );
    }
  });
});

describe("counts", () => {
  it("add up to figures: 108 and 15 models are 123", () => {
    const stocks = flowToStock([
      { period: "2021", value: models(108) },
      { period: "2022", value: models(15) },
    ]);
    expect(stocks[1]?.value).toStrictEqual({
      unit: "model",
      estimate: 123,
      lower: 123,
      upper: 123,
      flags: [],
      assumptions: [],
    });
    expect(stockToFlow(stocks).map(({ value }) => value.estimate)).toStrictEqual([108, 15]);
  });

  it("with their bounds: at least 10 added to 100 to 120", () => {
    const stocks = flowToStock([
      { period: "2021", value: between(100, 120, "model") },
      { period: "2022", value: atLeast(10, "model") },
    ]);
    expect([stocks[1]?.value.estimate, stocks[1]?.value.lower, stocks[1]?.value.upper]).toStrictEqual([
      120,
      110,
      null,
    ]);
  });

  it("taken back have wider bounds around the same point values", () => {
    const flows = stockToFlow(
      flowToStock([
        { period: "2021", value: between(100, 120, "model") },
        { period: "2022", value: models(15) },
      ]),
    );
    expect([flows[0]?.value.lower, flows[0]?.value.upper]).toStrictEqual([100, 120]);
    expect([flows[1]?.value.estimate, flows[1]?.value.lower, flows[1]?.value.upper]).toStrictEqual([
      15, -5, 35,
    ]);
  });

  it("may go below zero where differences are added", () => {
    const stocks = flowToStock([
      { period: "2021", value: models(3) },
      { period: "2022", value: subtract(models(2), models(10)) },
    ]);
    expect(stocks[1]?.value.estimate).toBe(-5);
  });
});

describe("what is missing", () => {
  it("a flow leaves its own stock missing, later ones go on and are marked", () => {
    const stocks = flowToStock(series({ "2010": 2, "2011": null, "2012": -3, "2013": 9 }));
    expect(stocks).toStrictEqual([
      { period: "2010", value: 2 },
      { period: "2011", value: null },
      { period: "2012", value: -1, incomplete: true },
      { period: "2013", value: 8, incomplete: true },
    ]);
  });

  it("a first flow too", () => {
    const stocks = flowToStock(series({ "2010": null, "2011": 5, "2012": 1 }));
    expect([valuesOf(stocks), marksOf(stocks)]).toStrictEqual([
      [null, 5, 6],
      [false, true, true],
    ]);
  });

  it("a period that is not in the list marks what comes after, where periods follow one another", () => {
    expect(marksOf(flowToStock(series({ "2010": 2, "2012": 3, "2013": 1 })))).toStrictEqual([
      false,
      true,
      true,
    ]);
    expect(marksOf(flowToStock(series({ "2022-11": 2, "2022-12": 3, "2023-01": 1 })))).toStrictEqual([
      false,
      false,
      false,
    ]);
    expect(marksOf(flowToStock(series({ R2021: 2, R2023: 3 })))).toStrictEqual([false, true]);
  });

  it("between spans there is nothing to miss", () => {
    const spans = series({ "2020-01-01/2020-06-30": 2, "2022-01-01/2022-01-10": 3 });
    expect(flowToStock(spans)).toStrictEqual(
      series({ "2020-01-01/2020-06-30": 2, "2022-01-01/2022-01-10": 5 }),
    );
  });

  it("is a matter of one series only", () => {
    const stocks = flowToStock([
      { place: "a", period: "2010", value: null },
      { place: "b", period: "2010", value: 1 },
      { place: "a", period: "2011", value: 2 },
      { place: "b", period: "2011", value: 3 },
    ]);
    expect(marksOf(stocks)).toStrictEqual([false, false, true, false]);
  });

  it("is flagged on figures", () => {
    const stocks = flowToStock([
      { period: "2010", value: models(2) },
      { period: "2011", value: null },
      { period: "2012", value: models(3) },
    ]);
    expect(stocks[2]?.incomplete).toBe(true);
    expect(stocks[2]?.value?.flags).toStrictEqual(["incomplete"]);
    expect(stocks[0]?.value?.flags).toStrictEqual([]);
  });

  it("a stock leaves its own flow missing, the next is the difference with the last known", () => {
    expect(stockToFlow(series({ "2010": 100, "2011": null, "2012": 123, "2013": 130 }))).toStrictEqual([
      { period: "2010", value: 100 },
      { period: "2011", value: null },
      { period: "2012", value: 23, incomplete: true },
      { period: "2013", value: 7 },
    ]);
    expect(stockToFlow(series({ "2010": null, "2011": 5 }))).toStrictEqual([
      { period: "2010", value: null },
      { period: "2011", value: 5, incomplete: true },
    ]);
  });

  it("stays said: what is marked marks what is computed from it", () => {
    const stocks = flowToStock(series({ "2010": 2, "2011": null, "2012": -3, "2013": 9 }));
    const flows = stockToFlow(stocks);
    expect([valuesOf(flows), marksOf(flows)]).toStrictEqual([
      [2, null, -3, 9],
      [false, false, true, true],
    ]);
    const unmarked = flowToStock([{ period: "2010", value: 2, incomplete: false }]);
    expect(unmarked).toStrictEqual([{ period: "2010", value: 2 }]);
  });

  it("or undefined, is null", () => {
    expect(flowToStock([{ period: "2010", value: undefined }])).toStrictEqual([
      { period: "2010", value: null },
    ]);
  });

  it("of everything is everything", () => {
    expect(valuesOf(flowToStock(series({ "2010": null, "2011": null })))).toStrictEqual([null, null]);
    expect(flowToStock([])).toStrictEqual([]);
    expect(stockToFlow([])).toStrictEqual([]);
  });
});

describe("kinds of period of one's own", () => {
  const decade: PeriodKind = {
    id: "decade",
    containing: (date) => decadeOf(Number(date.slice(0, 3))),
    of: (first) => decadeOf(Number(first)),
    parse: (id) => (/^\d{3}x$/.test(id) ? decadeOf(Number(id.slice(0, 3))) : null),
    next: ({ id }) => decadeOf(Number(id.slice(0, 3)) + 1),
    previous: ({ id }) => decadeOf(Number(id.slice(0, 3)) - 1),
  };
  const decadeOf = (tens: number) => ({
    kind: "decade",
    id: `${tens}x`,
    firstDay: `${tens}0-01-01`,
    lastDay: `${tens}9-12-31`,
  });

  it("are passed", () => {
    const stocks = flowToStock(series({ "200x": 1, "202x": 2 }), { periodKinds: [...periodKinds, decade] });
    expect([valuesOf(stocks), marksOf(stocks)]).toStrictEqual([
      [1, 3],
      [false, true],
    ]);
    expect(codeOf(() => flowToStock(series({ "200x": 1 })))).toBe("invalid-period");
  });
});

describe.each([
  ["flowToStock", flowToStock],
  ["stockToFlow", stockToFlow],
] as const)("%s refuses", (_, convert) => {
  const codeFor = (points: unknown) => codeOf(() => convert(untyped(points)));

  it("numbers among counts", () => {
    expect(
      codeFor([
        { period: "2021", value: 108 },
        { period: "2022", value: models(15) },
      ]),
    ).toBe("mixed-series");
    expect(
      codeFor([
        { period: "2021", value: 108, of: "a" },
        { period: "2022", value: models(15), of: "b" },
      ]),
    ).toBe("nothing");
  });

  it("two units", () => {
    expect(
      codeFor([
        { period: "2021", value: exactly(47, "modelType") },
        { period: "2022", value: null },
        { period: "2023", value: models(15) },
      ]),
    ).toBe("unit-mismatch");
  });

  it("a period twice, also by another name for it", () => {
    expect(codeFor(series({ "2021": 1 }).concat(series({ "2021": 2 })))).toBe("duplicate-period");
    expect(
      codeFor([
        { period: "2021", value: null },
        { period: parsePeriod("2021"), value: 2 },
      ]),
    ).toBe("duplicate-period");
  });

  it("periods that share days", () => {
    expect(codeFor(series({ "2021-01-01/2021-06-30": 1, "2021-06-30/2021-12-31": 2 }))).toBe(
      "overlapping-periods",
    );
    expect(codeFor(series({ "2021-01-01/2021-12-31": 1, "2021-01-01/2021-06-30": 2 }))).toBe(
      "overlapping-periods",
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 0.1234567, "15", true, 15n])(
    "%s for a value",
    (value) => {
      expect(codeFor([{ period: "2022", value }])).toMatch(/^invalid-(series|figure)$/);
    },
  );

  it("what is not a count", () => {
    expect(codeFor([{ period: "2022", value: {} }])).toBe("invalid-figure");
    expect(codeFor([{ period: "2022", value: { value: -1, hedge: "exact", unit: "model" } }])).toBe(
      "invalid-quantity",
    );
    expect(codeFor([{ period: "2022", value: { value: 1, hedge: "exact", unit: "modle" } }])).toBe(
      "unknown-unit",
    );
  });

  it("what is not a period", () => {
    for (const period of ["2022-13", "", null, undefined, 2022, {}, { ...parsePeriod("2022"), id: "2021" }]) {
      expect(codeFor([{ period, value: 1 }])).toBe("invalid-period");
    }
  });

  it("what is not a list of points", () => {
    for (const points of [null, undefined, {}, "2022", 5, [null], [5], ["2022"], new Array(1)]) {
      expect(codeFor(points)).toBe("invalid-series");
    }
  });
});

it("sums of 2⁵³ or more overflow", () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(codeOf(() => flowToStock(series({ "2021": most, "2022": 1 })))).toBe("overflow");
  expect(codeOf(() => stockToFlow(series({ "2021": -most, "2022": 1 })))).toBe("overflow");
  expect(
    codeOf(() =>
      flowToStock([
        { period: "2021", value: models(most) },
        { period: "2022", value: models(1) },
      ]),
    ),
  ).toBe("overflow");
});

it("amounts add exactly, and zero is plain zero", () => {
  expect(valuesOf(flowToStock(series({ "2021": 0.1, "2022": 0.2 })))).toStrictEqual([0.1, 0.3]);
  expect(valuesOf(stockToFlow(series({ "2021": -0, "2022": 0 })))).toStrictEqual([0, 0]);
});

it("tells series apart by further keys, whatever their order", () => {
  const flows = [
    { period: "2021", value: 1, place: "17", isModel: true, note: null },
    { period: "2021", value: 10, place: "17", isModel: false, note: null },
    { note: null, isModel: true, place: "17", period: "2022", value: 2 },
  ];
  expect(valuesOf(flowToStock(flows))).toStrictEqual([1, 10, 3]);
});

it("a figure that is incomplete makes what comes after it incomplete", () => {
  const part = { ...toFigure(models(3)), flags: ["incomplete"] as const };
  const flows = [
    { period: "2020", value: models(1) },
    { period: "2021", value: part },
    { period: "2022", value: models(2) },
  ];
  const stocks = flowToStock(flows);
  expect(marksOf(stocks)).toStrictEqual([false, true, true]);
  expect(stocks.map(({ value }) => value.flags)).toStrictEqual([[], ["incomplete"], ["incomplete"]]);
});

it("a stock that is incomplete makes its own flow and the next incomplete", () => {
  const stocks = [
    { period: "2020", value: 1 },
    { period: "2021", value: 3, incomplete: true as const },
    { period: "2022", value: 6 },
    { period: "2023", value: 8 },
  ];
  const flows = stockToFlow(stocks);
  expect([valuesOf(flows), marksOf(flows)]).toStrictEqual([
    [1, 2, 3, 2],
    [false, true, true, false],
  ]);
});
