import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";
import type { Count, CountTable } from "./count-table.js";
import { keyId, project } from "./table-key.js";

/** The names that a row, or a total, is grouped by. */
type Level = readonly string[];

/** A total and the rows of one finer level that it is a total of; counts stand by their indexes. */
export interface TotalStep {
  readonly total: number;
  readonly parts: readonly number[];
  /** The names that the rows are grouped by. */
  readonly fine: Level;
  /** The names that it is a total over. */
  readonly over: readonly string[];
  /** The levels between, of which each may lack what the rows belong to. */
  readonly between: readonly Level[];
  /** Whether a level has all that the rows belong to. */
  readonly hasAll: (level: Level) => boolean;
}

/**
 * All totals of a table with their rows, of the nearest level and of every finer one, in an order that does not depend on that of the table.
 *
 * @internal
 */
export function totalSteps({ counts }: CountTable): readonly TotalStep[] {
  return [...groupBy([...counts.entries()], ([, { column }]) => column).values()].flatMap(stepsOfColumn);
}

/** A count with its index. */
type IndexedCount = readonly [index: number, count: Count];

function stepsOfColumn(counts: readonly IndexedCount[]): readonly TotalStep[] {
  const byLevel = groupBy(counts, ([, { key }]) => JSON.stringify(Object.keys(key)));
  const levels = [...byLevel]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => ({ level: Object.keys(own[0]?.[1].key ?? {}), own }));
  const ids = new Set(counts.map(([, count]) => count.keyId));
  return levels.flatMap(({ level: coarse, own: totals }) => {
    const finer = levels.filter(({ level }) => isWithin(coarse, level));
    return finer.flatMap(({ level: fine, own: rows }) => {
      const over = fine.filter((name) => !coarse.includes(name));
      const between = finer.map(({ level }) => level).filter((level) => isWithin(level, fine));
      const parts = groupBy(rows, ([, { key }]) => keyId(project(key, coarse)));
      return totals.map(([total, { keyId: id }]) => {
        const own = parts.get(id) ?? [];
        return {
          total,
          parts: own.map(([part]) => part),
          fine,
          over,
          between,
          hasAll: (level: Level) => own.every(([, { key }]) => ids.has(keyId(project(key, level)))),
        };
      });
    });
  });
}

function isWithin(coarse: Level, fine: Level): boolean {
  return coarse.length < fine.length && coarse.every((name) => fine.includes(name));
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}
