import type { Table } from "../columns/prepare-register.js";
import type { Plan } from "../plan.js";
import type { CellMetric } from "./cell-kind.js";
import { type GroupContext, wordsColumn } from "./group-columns.js";
import { mayBeOfAny } from "./may-be-of-any.js";
import { hasNoWord, type RowTest, selectRows } from "./select-rows.js";
import { testsOf } from "./tests-of.js";

/**
 * The rows of a table that a metric would read, were it known that they are of the words of the filter: of one of its sorts they name none. Those that lie only partly within the period are among them.
 *
 * @internal
 */
export function wordlessRows(
  metric: CellMetric,
  plan: Plan,
  table: Table,
  context: GroupContext,
): readonly number[] {
  const open = Object.keys(plan.filter.words ?? {}).filter(mayBeOfAny);
  if (open.length === 0) return [];
  const lackWord = open.map((word) => hasNoWord(wordsColumn(word, metric.source, table)));
  const isOpen: RowTest = (row) => (lackWord.some((lacks) => lacks(row) === 1) ? 1 : 0);
  const { rows, straddling } = selectRows(table, [...testsOf(metric, plan, table, context, true), isOpen]);
  return [...(rows ?? []), ...straddling];
}
