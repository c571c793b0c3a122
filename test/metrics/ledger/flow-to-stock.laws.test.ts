import { fc, test } from "@fast-check/vitest";
import { flowToStock, nextPeriod, parsePeriod, stockToFlow } from "phongtrao";
import { describe, expect } from "vitest";
import { holds, isWithin } from "../../arbitraries/figure.js";
import { truths } from "../../arbitraries/quantity.js";

const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
const kinds = ["2010", "2010-Q1", "2010-01", "R2010"];

/** The ids of as many periods that follow one another. */
function periodsFrom(id: string, count: number): readonly string[] {
  const ids = [id];
  let period = parsePeriod(id);
  while (ids.length < count) {
    period = nextPeriod(period);
    ids.push(period.id);
  }
  return ids.slice(0, count);
}

/** Lists of several kinds and keys, in any order, some of it not reported, some periods left out. */
const lists = fc
  .array(
    fc.record({
      place: fc.constantFrom("a", "b"),
      first: fc.constantFrom(...kinds),
      at: fc.nat({ max: 12 }),
      value: fc.option(number, { freq: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ place, first, at, value }) => ({
      place,
      period: periodsFrom(first, at + 1)[at] ?? first,
      value,
    })),
  )
  .map((points) => [
    ...new Map(points.map((point) => [`${point.place} ${point.period}`, point] as const)).values(),
  ]);

const valuesOf = (points: readonly { readonly value: unknown }[]) => points.map(({ value }) => value);

describe("flowToStock and stockToFlow", () => {
  test.prop([lists])("take back what the other did, whatever is missing", (points) => {
    expect(valuesOf(stockToFlow(flowToStock(points)))).toStrictEqual(valuesOf(points));
    expect(valuesOf(flowToStock(stockToFlow(points)))).toStrictEqual(valuesOf(points));
  });

  test.prop([lists])("give back every point under its own period and keys", (points) => {
    const keysOf = (list: readonly { readonly place: string; readonly period: unknown }[]) =>
      list.map(({ place, period }) => [place, period]);
    expect(keysOf(flowToStock(points))).toStrictEqual(keysOf(points));
    expect(keysOf(stockToFlow(points))).toStrictEqual(keysOf(points));
  });

  test.prop([lists, fc.nat()])("do not care for the order of the list", (points, seed) => {
    const at = points.length === 0 ? 0 : seed % points.length;
    const turned = [...points.slice(at), ...points.slice(0, at)];
    const stocks = flowToStock(points);
    expect(flowToStock(turned)).toStrictEqual([...stocks.slice(at), ...stocks.slice(0, at)]);
  });

  test.prop([fc.array(number, { minLength: 1, maxLength: 20 })])(
    "the last stock is the sum of the flows",
    (values) => {
      const ids = periodsFrom("2022-01", values.length);
      const stocks = flowToStock(values.map((value, at) => ({ period: ids[at] ?? "", value })));
      expect(stocks.at(-1)).toStrictEqual({
        period: ids.at(-1),
        value: values.reduce((total, value) => total + value, 0),
      });
    },
  );

  test.prop([lists])("change nothing that they are given", (points) => {
    const before = JSON.stringify(points);
    flowToStock(points);
    stockToFlow(points);
    expect(JSON.stringify(points)).toBe(before);
  });
});

describe("of hedged counts", () => {
  const hedged = fc.array(truths("model"), { minLength: 1, maxLength: 10 });

  test.prop([hedged])("the bounds of stocks and flows hold the truth", (all) => {
    const ids = periodsFrom("2010", all.length);
    const stocks = flowToStock(all.map(({ quantity }, at) => ({ period: ids[at] ?? "", value: quantity })));
    let truth = 0;
    for (const [at, flow] of all.entries()) {
      truth += flow.truth;
      const stock = stocks[at]?.value;
      expect(stock !== undefined && holds(stock, truth)).toBe(true);
    }
    for (const [at, { value }] of stockToFlow(stocks).entries()) {
      expect(holds(value, all[at]?.truth ?? Number.NaN)).toBe(true);
    }
  });

  test.prop([hedged])("the inverse keeps point values and holds the bounds", (all) => {
    const ids = periodsFrom("2010", all.length);
    const flows = all.map(({ quantity }, at) => ({ period: ids[at] ?? "", value: quantity }));
    const first = flowToStock(flows);
    const back = stockToFlow(first);
    const again = flowToStock(back);
    for (const [at, { value }] of first.entries()) {
      const twice = again[at]?.value;
      expect(twice?.estimate).toBe(value.estimate);
      expect(twice !== undefined && isWithin(value, twice)).toBe(true);
    }
  });
});
