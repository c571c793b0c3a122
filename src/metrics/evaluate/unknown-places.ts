import { adminLevels } from "../../geography/admin-unit.js";
import type { Table } from "../columns/prepare-register.js";
import type { CellMetric } from "./cell-kind.js";
import { type GroupContext, groupColumn } from "./group-columns.js";
import { type RowTest, selectRows } from "./select-rows.js";
import { isStockMetric, type StockMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import { knownWords } from "./stated.js";
import { testsOf } from "./tests-of.js";

/**
 * The rows of a table that a metric would read, did they not name a place of which nobody knows whether it lies in that of the filter: the gazetteer has it not on that day, or
 * does not say what it lies in.
 *
 * @internal
 */
export function unknownPlaces(
  metric: CellMetric | StockMetric,
  plan: Plan,
  table: Table,
  context: GroupContext,
): readonly number[] {
  const { place, period, words } = plan.filter;
  if (place === undefined) return [];
  const asked = isStockMetric(metric) ? knownWords(metric, words) : words;
  const anywhere = { ...plan, filter: { period, words: asked } };
  const isUnknown = hasNoUnit(metric, place, table, context);
  const tests = [...testsOf(metric, anywhere, table, context), isUnknown];
  const { rows, straddling } = selectRows(table, tests);
  return [...(rows ?? []), ...straddling];
}

/** Whether a place lies in no unit of the level of another, nor of one above. */
function hasNoUnit(
  { source }: CellMetric | StockMetric,
  place: string,
  table: Table,
  context: GroupContext,
): RowTest {
  const levels = adminLevels.slice(0, adminLevels.indexOf(context.levelOf(place)) + 1);
  const columns = levels.map((level) => groupColumn({ by: "place", level }, source, table, context).codes);
  const { codes } = table.places();
  return (row) => (codes[row] !== 0 && columns.every((column) => column[row] === 0) ? 1 : 0);
}
