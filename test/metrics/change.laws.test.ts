import { fc, test } from "@fast-check/vitest";
import {
  contributions,
  decompose,
  exactly,
  flowToStock,
  isPhongTraoError,
  meanAnnualGrowth,
  type Part,
  rateChange,
  type RateGroup,
  type Ratio,
  ratio,
  type SeriesPoint,
  stockToFlow,
} from "phongtrao";
import { describe, expect } from "vitest";

/** Values that are nearly right, beside any others. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    "abc",
    "0.5",
    "1e3",
    10n,
    Symbol("a"),
    exactly(5, "model"),
    exactly(5, "modelType"),
    { value: -1, hedge: "exact", unit: "model" },
    { unit: "model", estimate: 5, lower: 6, upper: 4 },
    { unit: "model", estimate: 5, lower: 5, upper: 5 },
    ratio(exactly(1, "model"), exactly(3, "model")),
    ratio(exactly(1, "model"), exactly(0, "model")),
    JSON.parse('{ "__proto__": { "estimate": 5 } }'),
  ),
  fc.integer(),
  fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
);
const period = fc.constantFrom<unknown>(
  "2021",
  "2022",
  "2022-Q1",
  "2022-13",
  "2021-01-01/2022-06-30",
  null,
  5,
  {},
);
const points = fc.record({ period, value, place: value }, { requiredKeys: [] });
const parts = fc.record(
  { key: fc.constantFrom<unknown>("a", "b", "__proto__", 5), value },
  { requiredKeys: [] },
);
const factors = fc.oneof(fc.dictionary(fc.constantFrom("a", "b", "__proto__"), value), value);
const groups = fc.record({ group: fc.constantFrom<unknown>("a", "b", null), factors }, { requiredKeys: [] });
const listOf = (item: fc.Arbitrary<unknown>) =>
  fc.oneof(fc.array(fc.oneof(item, value), { maxLength: 4 }), value);

/** Whether a call gives something or throws one of the errors that its page names. */
function isCalm(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (isPhongTraoError(error)) return true;
    throw error;
  }
}

describe("whatever is handed in gives a result or an error with a code", () => {
  test.prop([listOf(points)])("flowToStock, stockToFlow", (series) => {
    expect(isCalm(() => flowToStock(series as readonly SeriesPoint[]))).toBe(true);
    expect(isCalm(() => stockToFlow(series as readonly SeriesPoint[]))).toBe(true);
  });

  test.prop([listOf(parts), listOf(parts)])("contributions", (from, to) => {
    expect(isCalm(() => contributions(from as readonly Part[], to as readonly Part[]))).toBe(true);
  });

  test.prop([listOf(groups), listOf(groups)])("decompose", (from, to) => {
    expect(isCalm(() => decompose(from as readonly RateGroup[], to as readonly RateGroup[]))).toBe(true);
  });

  test.prop([value, value, value])("meanAnnualGrowth", (from, to, years) => {
    expect(isCalm(() => meanAnnualGrowth(from as never, to as never, years as number))).toBe(true);
  });

  test.prop([value, value])("rateChange", (from, to) => {
    expect(isCalm(() => rateChange(from as Ratio, to as Ratio))).toBe(true);
  });
});
