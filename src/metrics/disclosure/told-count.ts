import type { CountColumn, CountTable } from "./count-table.js";
import { keyId, project, type TableKey } from "./table-key.js";

/** One number that is told of a count. */
export interface ToldCount {
  readonly count: number;
  readonly key: TableKey;
  readonly keyId: string;
  readonly value: number;
}

/**
 * What is told of the counts of a column, as far as it is known.
 *
 * @internal
 */
export function toldOf(
  column: CountColumn,
  facet: "estimate" | "upper",
  { counts }: CountTable,
): readonly ToldCount[] {
  return [...column.values()].flatMap((count) => {
    const { key = {}, keyId = "", figure } = counts[count] ?? {};
    const value = figure?.[facet] ?? null;
    return value === null ? [] : [{ count, key, keyId, value }];
  });
}

/**
 * Whether counts are a sum as far as floating point tells; whether it is just so is looked at like that of any relation.
 *
 * @internal
 */
export function isSumOf(value: number, parts: readonly ToldCount[]): boolean {
  return Math.abs(parts.reduce((sum, part) => sum + part.value, -value)) < 1e-6;
}

/**
 * The id of the key that a count has without some of its names.
 *
 * @internal
 */
export function idWithout({ key }: ToldCount, names: readonly string[]): string {
  const others = Object.keys(key).filter((name) => !names.includes(name));
  return keyId(project(key, others));
}
