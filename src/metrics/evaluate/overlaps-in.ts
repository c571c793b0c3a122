import type { Table } from "../columns/prepare-register.js";

/** By row, the ids of the records that it may overlap. */
export type Overlaps = ReadonlyMap<number, readonly string[]>;

/**
 * The records of a table that may overlap others, those among them that records elsewhere name.
 *
 * @internal
 */
export function overlapsIn(table: Table, namedElsewhere: readonly string[]): Overlaps {
  const own = table.overlaps();
  if (namedElsewhere.length === 0) return own;
  const named = new Set(namedElsewhere);
  const all = new Map(own);
  for (const [row, id] of table.named().entries())
    if (named.has(id)) all.set(row, [...(own.get(row) ?? []), id]);
  return all;
}

/**
 * The ids that records of a table name although it has no such record.
 *
 * @internal
 */
export function namedOutside(table: Table): readonly string[] {
  const names = new Set([...table.overlaps().values()].flat());
  for (const id of table.named()) names.delete(id);
  return [...names];
}
