import { fail } from "../../internal/failure.js";
import { readYearSeries, type SeriesYear } from "./read-year-series.js";
import { rebuildPoint } from "./rebuild-point.js";
import { addValues, type Value, withFlag } from "./year-series-arithmetic.js";
import type { YearSeriesOptions, YearSeriesPoint, YearToDatePoint } from "./year-series-point.js";

/**
 * Turns the flows of periods into the sums since the beginning of the year, số lũy kế: each month's count into that of the year up to and with the month.
 *
 * Several kinds of period in one list are several series, and so are points that differ in a further key, such as `unit`; each year of a series begins anew. The
 * year is that of the regime: reporting months add up from 15 December.
 *
 * A flow that is `null`, or has no point, is not taken for zero: its own point stays `null`, later ones go on without it, name it in `missing`, and their figures
 * are flagged `incomplete`. What {@link fromYearToDate} found to hold several periods (`includes`) counts for all of them.
 *
 * Errors:
 *
 * - `stock-over-time`: a count in the unit of a stock, such as models, unless it is said to be of `changes`, such as models added;
 * - `duplicate-period`: a period twice in a series; `conflicting-points`: a period that two points count;
 * - `unit-mismatch`: two units in a series; `mixed-series`: numbers among counts;
 * - `no-tiling`: a kind of period that does not make up years;
 * - `invalid-period`, `invalid-series`: an invalid period, a value that is not a list, a point without an exact number;
 * - `overflow`: a sum of 2⁵³ or more.
 *
 * @param flows - The flows of periods, in any order; within a series all numbers or all counts of one unit;
 *   `null`: not reported.
 * @param options - `periodKinds` and `units` with yours among them, by default those of phongtrao; `changes`: the values are what came or
 *   went in each period.
 * @returns A point for each that was given, in the same order.
 *
 * @example
 * ```ts
 * import { toYearToDate } from "phongtrao";
 *
 * const flows = [
 *   { period: "R2022-Q1", value: 210 },
 *   { period: "R2022-Q2", value: null },
 *   { period: "R2022-Q3", value: 230 },
 * ];
 * toYearToDate(flows).map(({ value }) => value); // [210, null, 440]
 * toYearToDate(flows).map(({ missing }) => missing); // [[], ["R2022-Q2"], ["R2022-Q2"]]
 * ```
 */
export function toYearToDate<P extends YearSeriesPoint>(
  flows: readonly P[],
  options: YearSeriesOptions = {},
): readonly YearToDatePoint<P>[] {
  const sums = new Map<number, { value: Value | null; missing: readonly string[] }>();
  for (const year of readYearSeries(flows, "includes", options))
    addUp(year, (index, sum) => sums.set(index, sum));
  return Object.freeze(
    flows.map((point, index) => rebuildPoint(point, "includes", sums.get(index)) as YearToDatePoint<P>),
  );
}

type Put = (index: number, sum: { value: Value | null; missing: readonly string[] }) => unknown;

function addUp(year: SeriesYear, put: Put): void {
  const counted = new Set<string>();
  let total: Value | null = null;
  for (const { index, soFar, value, named } of year) {
    if (value !== null) {
      for (const id of [...named, ...soFar.slice(-1)]) count(id, soFar, counted, index);
      total = total === null ? value : addValues(total, value, [index, "value"]);
    }
    const missing = Object.freeze(soFar.filter((id) => !counted.has(id)));
    put(index, { value: value === null ? null : sumOf(total, missing), missing });
  }
}

function sumOf(total: Value | null, missing: readonly string[]): Value | null {
  return total === null || missing.length === 0 ? total : withFlag(total, "incomplete");
}

function count(id: string, soFar: readonly string[], counted: Set<string>, index: number): void {
  if (!soFar.includes(id) || counted.has(id)) {
    const message = `The flow of ${id} is counted twice, or before its time; a point includes only earlier periods that have no flow of their own.`;
    fail("conflicting-points", message, { period: id }, [index]);
  }
  counted.add(id);
}
