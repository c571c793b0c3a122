import type { Table } from "../columns/prepare-register.js";
import type { SourceName } from "../columns/sources.js";
import type { Plan } from "../plan.js";
import { type GroupContext, groupColumn } from "./group-columns.js";
import { eachPair, type Pairs } from "./pairs.js";
import { requireOneGround } from "./place-column.js";

/**
 * By cell, the ground of the place that its records are filtered by; `null` where they are not. A cell with records of two grounds throws `ground-changed`.
 *
 * @internal
 */
export function groundWithin(
  { filter: { place } }: Plan,
  source: SourceName,
  table: Table,
  pairs: Pairs,
  context: GroupContext,
): (cell: number) => string | null {
  if (place === undefined) return () => null;
  const grouping = { by: "place", level: context.levelOf(place) } as const;
  const { dictionary, codes } = groupColumn(grouping, source, table, context);
  const found = new Int32Array(pairs.size);
  const wordOf = (code: number) => dictionary[code - 1] ?? "";
  eachPair(pairs, (row, cell) => {
    const [before = 0, code = 0] = [found[cell], codes[row]];
    if (before !== 0 && before !== code) requireOneGround([wordOf(before), wordOf(code)]);
    found[cell] = code;
  });
  return (cell) => dictionary[(found[cell] ?? 0) - 1] ?? null;
}
