import { add } from "../../quantity/add.js";
import { addExact } from "../../quantity/exact.js";
import { readSeries, type ReadPoint, type SeriesValue } from "./read-series.js";
import type { SeriesOptions, SeriesPoint, StockPoint } from "./series-point.js";
import { type ComputedPoint, writeSeries } from "./write-series.js";

/**
 * The stocks that flows add up to: the running sum of each series from its first period on.
 *
 * Each kind of period and each combination of other keys is a series of its own; points come back with all their keys. Plain numbers give numbers
 * (they may be negative), counts give figures of the same unit.
 *
 * A flow that was not reported (`null`) leaves its own stock `null`. The stocks after it, and those after a period that is not in the list, go on
 * without it and are marked `incomplete` (figures by the flag of that name as well), as are the stocks from a flow on that is itself marked so. Spans
 * may have gaps between them, which are not taken for missing periods.
 *
 * Errors:
 *
 * - `mixed-series`, `unit-mismatch`: numbers and counts, or two units, in one series;
 * - `duplicate-period`, `overlapping-periods`: a period that stands twice, or periods that share days;
 * - `overflow`: a sum of 2⁵³ or more;
 * - `invalid-period`, `invalid-series`: no period, no point, or no number to add exactly.
 *
 * Source: `flow_to_stock` of the Validation and Transformation Language (VTL) 2.1, SDMX.
 *
 * @param series - The flows of periods, in any order; within a series all numbers or all counts of one unit;
 *   `null`: not reported.
 * @param options - `periodKinds`: all kinds of period, yours among them; by default {@link periodKinds}.
 * @returns The stocks at the ends of the periods, in the order of the flows; of an empty list, none.
 *
 * @example
 * ```ts
 * import { exactly, flowToStock } from "phongtrao";
 *
 * const stocks = flowToStock([
 *   { period: "2020", value: 2 },
 *   { period: "2021", value: null },
 *   { period: "2022", value: -3 },
 * ]);
 * stocks.map(({ value }) => value); // [2, null, -1]
 * stocks.map(({ incomplete }) => incomplete === true); // [false, false, true]
 *
 * const models = flowToStock([
 *   { period: "2021", value: exactly(108, "model") },
 *   { period: "2022", value: exactly(15, "model") },
 * ]);
 * models[1]?.value.estimate; // 123
 *
 * flowToStock([
 *   { period: "2022", value: 1 },
 *   { period: "2022", value: 2 },
 * ]); // throws duplicate-period
 * ```
 */
export function flowToStock<Point extends SeriesPoint>(
  series: readonly Point[],
  options?: SeriesOptions,
): readonly StockPoint<Point>[] {
  const stocks = writeSeries(series, readSeries(series, options).map(accumulate));
  return stocks as unknown as readonly StockPoint<Point>[];
}

function accumulate(flows: readonly ReadPoint[]): readonly ComputedPoint[] {
  let stock: SeriesValue | null = null;
  let incomplete = false;
  return flows.map((flow) => {
    incomplete ||= flow.incomplete || !flow.followsOn || flow.value === null;
    if (flow.value === null) return { index: flow.index, value: null, incomplete };
    stock = stock === null ? flow.value : plus(stock, flow.value);
    return { index: flow.index, value: stock, incomplete };
  });
}

/** The points of one series are all numbers or all counts. */
function plus(a: SeriesValue, b: SeriesValue): SeriesValue {
  if (typeof a === "number" || typeof b === "number") return addExact(Number(a), Number(b));
  return add(a, b);
}
