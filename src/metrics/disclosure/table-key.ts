import { compareText } from "../../internal/compare-text.js";

/** The key of a row or total, by name in alphabetical order. */
export type TableKey = Readonly<Record<string, string | null>>;

/**
 * A text that two keys share only if they are the same.
 *
 * @internal
 */
export function keyId(key: TableKey): string {
  return JSON.stringify(Object.entries(key));
}

/**
 * The part of a key under some names, which stand in alphabetical order.
 *
 * @internal
 */
export function project(key: TableKey, names: readonly string[]): TableKey {
  return Object.fromEntries(names.map((name) => [name, key[name] ?? null]));
}

/**
 * A key without the names that it lacks, in alphabetical order.
 *
 * @internal
 */
export function tidyKey(key: Readonly<Record<string, string | null | undefined>>): TableKey {
  const entries = Object.entries(key).filter(
    (entry): entry is [string, string | null] => entry[1] !== undefined,
  );
  return Object.freeze(Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b))));
}
