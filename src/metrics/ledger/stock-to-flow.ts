import { addExact } from "../../quantity/exact.js";
import { subtract } from "../../quantity/subtract.js";
import { readSeries, type ReadPoint, type SeriesValue } from "./read-series.js";
import type { FlowPoint, SeriesOptions, SeriesPoint } from "./series-point.js";
import { type ComputedPoint, writeSeries } from "./write-series.js";

/**
 * The flows between stocks: of each series the first stock as it stands, then the difference with the stock before. It takes back what {@link flowToStock} does.
 *
 * Series, order and keys are those of {@link flowToStock}. A stock that was not reported (`null`) leaves its own flow `null`; the flow after it, or after a period that is
 * not in the list, is the difference with the last stock known and is marked `incomplete`, as is the difference with a stock that is marked so itself.
 *
 * Exact series come back from `stockToFlow(flowToStock(series))` with the values that they had, marked `incomplete` after a gap. Of hedged ones the point values do, while the bounds are wider than they were and hold them: the stocks no
 * longer tell that they have the earlier flows in common.
 *
 * Errors are those of {@link flowToStock}: numbers and counts in one series throw `mixed-series`, two units `unit-mismatch`, a period twice `duplicate-period`, periods that share days `overlapping-periods`,
 * a difference of 2⁵³ or more `overflow`, a value that is not a period `invalid-period`, a value that is not a point or an exact number `invalid-series`.
 *
 * Source: `stock_to_flow` of the Validation and Transformation Language (VTL) 2.1, SDMX.
 *
 * @param series - The stocks at the ends of periods, in any order; within a series all numbers or all counts
 *   of one unit; `null`: not reported.
 * @param options - `periodKinds`: all kinds of period, yours among them; by default {@link periodKinds}.
 * @returns The flows of the periods, in the order of the stocks.
 *
 * @example
 * ```ts
 * import { exactly, stockToFlow } from "phongtrao";
 *
 * const flows = stockToFlow([
 *   { period: "2022", value: exactly(123, "model") },
 *   { period: "2021", value: exactly(108, "model") },
 * ]);
 * flows.map(({ value }) => value.estimate); // [15, 108]
 *
 * const afterGap = stockToFlow([
 *   { period: "2020", value: 100 },
 *   { period: "2022", value: 123 },
 * ]);
 * afterGap[1]; // { period: "2022", value: 23, incomplete: true }
 * ```
 */
export function stockToFlow<Point extends SeriesPoint>(
  series: readonly Point[],
  options?: SeriesOptions,
): readonly FlowPoint<Point>[] {
  const flows = writeSeries(series, readSeries(series, options).map(difference));
  return flows as unknown as readonly FlowPoint<Point>[];
}

function difference(stocks: readonly ReadPoint[]): readonly ComputedPoint[] {
  let last: { readonly value: SeriesValue; readonly incomplete: boolean } | null = null;
  let hasGap = false;
  return stocks.map(({ index, value, incomplete, followsOn }) => {
    hasGap ||= !followsOn;
    if (value === null) {
      hasGap = true;
      return { index, value, incomplete };
    }
    const isMarked = incomplete || hasGap || last?.incomplete === true;
    const flow = last === null ? value : minus(value, last.value);
    last = { value, incomplete };
    hasGap = false;
    return { index, value: flow, incomplete: isMarked };
  });
}

/** The points of one series are all numbers or all counts. */
function minus(a: SeriesValue, b: SeriesValue): SeriesValue {
  if (typeof a === "number" || typeof b === "number") return addExact(Number(a), -Number(b));
  return subtract(a, b);
}
