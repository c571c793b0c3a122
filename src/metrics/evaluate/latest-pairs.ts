import { daysOf } from "../../records/days-of.js";
import type { Table } from "../columns/prepare-register.js";
import type { CountMetric } from "../metric.js";
import { type GroupContext, wordsColumn } from "./group-columns.js";
import { type Pairs, pairsOf } from "./pairs.js";

/**
 * Of each series in each cell the latest record, by its last day; of several of that day the last one in the register. A series is a place with the words that the
 * metric names.
 *
 * @internal
 */
export function latestPairs(
  pairs: Pairs,
  metric: CountMetric,
  table: Table,
  { periodKinds }: GroupContext,
): Pairs {
  const columns = (metric.series ?? []).map((word) => wordsColumn(word, metric.source, table));
  const all = Int32Array.from({ length: table.size }, (_, row) => row);
  const series = pairsOf(all, [table.places(), ...columns]).cells;
  const moments = table.moments();
  const lastDays = ["", ...moments.dictionary.map((when) => daysOf(when, periodKinds).lastDay)];
  const dayOf = (row: number) => lastDays[moments.codes[row] ?? 0] ?? "";
  const latest = new Map<string, number>();
  pairs.rows.forEach((row, i) => {
    const key = `${pairs.cells[i] ?? 0} ${series[row] ?? 0}`;
    const known = latest.get(key);
    if (known === undefined || dayOf(pairs.rows[known] ?? 0) <= dayOf(row)) latest.set(key, i);
  });
  const kept = [...latest.values()];
  return {
    ...pairs,
    rows: Int32Array.from(kept, (i) => pairs.rows[i] ?? 0),
    cells: Int32Array.from(kept, (i) => pairs.cells[i] ?? 0),
  };
}
