import { addToGroup } from "../../internal/add-to-group.js";
import { remember } from "../../internal/remember.js";
import { type Count, type CountTable, isOwn } from "./count-table.js";
import { keyId, project } from "./table-key.js";

/** The names that a row, or a total, is grouped by. */
type Level = readonly string[];

/** A count with its index. */
export type IndexedCount = readonly [index: number, count: Count];

/** The counts of a column that are grouped by the same names. */
export interface TableLevel {
  readonly names: Level;
  readonly rows: readonly IndexedCount[];
}

/** A total and the rows of one finer level that it is a total of; counts stand by their indexes. */
export interface TotalStep {
  readonly total: number;
  readonly count: Count;
  readonly parts: readonly number[];
  /** The parts with their counts. */
  readonly rows: readonly IndexedCount[];
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
export function totalSteps(table: CountTable): readonly TotalStep[] {
  return levelsByColumn(table).flatMap(stepsOfColumn);
}

/**
 * The levels of each column, in an order that does not depend on that of the table: counts stand in that of their keys.
 *
 * @internal
 */
export function levelsByColumn({ counts }: CountTable): readonly (readonly TableLevel[])[] {
  return [...groupBy([...counts.entries()], ([, { column }]) => column).values()].map(levelsOf);
}

function levelsOf(counts: readonly IndexedCount[]): readonly TableLevel[] {
  const levels = new Map<string, { readonly names: Level; readonly rows: IndexedCount[] }>();
  for (const one of counts) {
    const names = Object.keys(one[1].key);
    remember(levels, JSON.stringify(names), () => ({ names, rows: [] })).rows.push(one);
  }
  return [...levels.values()];
}

function stepsOfColumn(levels: readonly TableLevel[]): readonly TotalStep[] {
  // What a ratio alone tells of a level between may be none of it, and nothing follows by way of that.
  const own = levels.flatMap(({ rows }) => rows.filter(([, count]) => isOwn(count)));
  const ids = new Set(own.map(([, count]) => count.keyId));
  return levels.flatMap(({ names: coarse, rows: totals }) => {
    const finer = levels.filter(({ names }) => isWithin(coarse, names));
    return finer.flatMap(({ names: fine, rows: all }) => {
      const over = fine.filter((name) => !coarse.includes(name));
      const between = finer.map(({ names }) => names).filter((names) => isWithin(names, fine));
      const groups = groupBy(all, ([, { key }]) => keyId(project(key, coarse)));
      return totals.map(([total, count]) => {
        const rows = groups.get(count.keyId) ?? [];
        return {
          total,
          count,
          parts: rows.map(([part]) => part),
          rows,
          fine,
          over,
          between,
          hasAll: (level: Level) => rows.every(([, { key }]) => ids.has(keyId(project(key, level)))),
        };
      });
    });
  });
}

function isWithin(coarse: Level, fine: Level): boolean {
  return coarse.length < fine.length && coarse.every((name) => fine.includes(name));
}

/**
 * Items by a text that each of them has.
 *
 * @internal
 */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}
