import { adminLevels } from "../../geography/admin-unit.js";
import { addToGroup } from "../../internal/add-to-group.js";
import type { Table } from "../columns/prepare-register.js";
import type { LeftOutReason } from "../cube.js";
import { isStockMetric, type StockMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import type { CellMetric } from "./cell-kind.js";
import { type GroupContext, groupColumn } from "./group-columns.js";
import { groundWord } from "./place-column.js";
import { type RowTest, selectRows } from "./select-rows.js";
import { knownWords } from "./stated.js";
import { testsOf } from "./tests-of.js";

/** Why a row is neither within the place of the filter nor surely beyond it. */
export type UnplacedReason = Exclude<LeftOutReason, "straddles-period" | "no-word">;

/**
 * The rows of a table that a metric would read, were it known what of them is of the place of the filter: they name none, one that the gazetteer does not have on that day or
 * does not say what it lies in, or, of what is counted there, one that the place of the filter is a part of. A stock of a wider place is not one of its parts.
 *
 * @internal
 */
export function unplacedRows(
  metric: CellMetric | StockMetric,
  plan: Plan,
  table: Table,
  context: GroupContext,
): ReadonlyMap<UnplacedReason, readonly number[]> {
  const { place, period, words } = plan.filter;
  if (place === undefined) return new Map();
  const isStock = isStockMetric(metric);
  const asked = isStock ? knownWords(metric, words) : words;
  const anywhere = { ...plan, filter: { period, words: asked } };
  const reasonOf = reasonOfRow(metric, place, table, context);
  const isUnplaced: RowTest = (row) => (reasonOf(row) === null ? 0 : 1);
  // What leaves open a word of the filter as well is left out all the same.
  const tests = testsOf(metric, anywhere, table, context, !isStock);
  const { rows, straddling } = selectRows(table, [...tests, isUnplaced]);
  const byReason = new Map<UnplacedReason, number[]>();
  for (const row of [...(rows ?? []), ...straddling]) {
    const reason = reasonOf(row);
    if (reason !== null) addToGroup(byReason, reason, row);
  }
  return byReason;
}

/** By row, why it is of no known place within or beyond that of the filter; `null` where it is of one. */
function reasonOfRow(
  metric: CellMetric | StockMetric,
  place: string,
  table: Table,
  context: GroupContext,
): (row: number) => UnplacedReason | null {
  const { codes } = table.places();
  const [own, ...wider] = [...adminLevels.slice(0, adminLevels.indexOf(context.levelOf(place)) + 1)]
    .reverse()
    .map((level) => ({ level, ...groupColumn({ by: "place", level }, metric.source, table, context) }));
  const above = wider.map(({ level, codes, dictionary }) => {
    const grounds = new Set(context.stretchesOf(place, level).map(groundWord));
    return { codes, holdsPlace: [false, ...dictionary.map((word) => grounds.has(word))] };
  });
  return (row) => {
    if (own?.codes[row] !== 0) return null;
    if (codes[row] === 0) return "no-place";
    const unit = above.find(({ codes }) => codes[row] !== 0);
    if (unit === undefined) return "unknown-place";
    return !isStockMetric(metric) && unit.holdsPlace[unit.codes[row] ?? 0] === true
      ? "straddles-place"
      : null;
  };
}
