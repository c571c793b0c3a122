import { compareText } from "../../internal/compare-text.js";

/** The words of a group, in the order of its groupings; `null` for records that have none. */
export type Key = readonly (string | null)[];

/**
 * A key as one text: each word after its length, so that no two keys have the same.
 *
 * @internal
 */
export function keyText(key: Key): string {
  let text = "";
  for (const word of key) text += word === null ? "-" : `${word.length}:${word}`;
  return text;
}

/**
 * The order of keys: that of their words, one after the other; what has no word comes last.
 *
 * @internal
 */
export function compareKeys(a: Key, b: Key): number {
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? null;
    if (word === other) continue;
    if (word === null) return 1;
    return other === null ? -1 : compareText(word, other);
  }
  return 0;
}
