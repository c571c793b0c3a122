import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminUnit } from "../../geography/admin-unit.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "../../geography/gazetteer.js";
import { compareText } from "../../internal/compare-text.js";
import { nameOrder } from "./units-question.js";

/** What there is to say of the units that existed on a day, one by one. */
export type UnitColumn<Cell> = readonly (Cell & { readonly unit: AdminUnit })[];

/** What there is to say of one unit, column by column; `null` where it was not in the column. */
export interface UnitRow<Cell> {
  /** The unit, as of the last column that it is in. */
  readonly unit: AdminUnit;
  readonly cells: readonly (Cell | null)[];
}

/**
 * The rows of a table of columns, in Vietnamese order of names: one for each unit that is in a column.
 *
 * A row of the gazetteer is one life. One that follows another with a new name or parent, and no more, goes on in its row of the table; one that took in another unit does not, though its life
 * go on. `days` are those as of which the columns are.
 *
 * @internal
 */
export function unitRows<Cell>(
  gazetteer: Gazetteer | undefined,
  columns: readonly UnitColumn<Cell>[],
  days: readonly PlainDate[],
): readonly UnitRow<Cell>[] {
  if (gazetteer === undefined) return [];
  const index = indexOf(gazetteer);
  const rows = new Map<string, { unit: AdminUnit; since: string; cells: (Cell | null)[] }>();
  for (const [at, cells] of columns.entries()) {
    for (const cell of cells) {
      const since = sameSince(index, cell.unit.code, days[at] ?? cell.unit.validFrom);
      const key = `${cell.unit.code} ${since}`;
      const row = rows.get(key) ?? { unit: cell.unit, since, cells: columns.map(() => null) };
      rows.set(key, row);
      row.cells[at] = cell;
      if (cell.unit.validFrom > row.unit.validFrom) row.unit = cell.unit;
    }
  }
  const byName = nameOrder([...rows.values()].map(({ unit }) => unit));
  return [...rows.values()].sort((a, b) => byName(a.unit, b.unit) || compareText(a.since, b.since));
}

/** The day of the last change of what a code stands for, as of a day; `""` where there was none. A unit that ends is named by one, so that another of its code has a later day. */
function sameSince({ later }: GazetteerIndex, code: string, day: PlainDate): string {
  const changes = (later.get(code) ?? []).filter(({ on, continues }) => on <= day && !continues);
  return changes.at(-1)?.on ?? "";
}
