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
 * The words of a key that {@link keyText} wrote.
 *
 * @internal
 */
export function wordsOfKey(text: string): Key {
  const words: (string | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const colon = text.indexOf(":", at);
    const isNone = text[at] === "-";
    // A part that evaluatePartial did not make may hold any text.
    if (!isNone && colon === -1) return [text];
    const end = isNone ? at + 1 : colon + 1 + (Number(text.slice(at, colon)) || 0);
    words.push(isNone ? null : text.slice(colon + 1, end));
    at = end;
  }
  return words;
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

/**
 * Whether two keys of the same groupings name different words of one of them.
 *
 * @internal
 */
export function areApart(words: Key, others: Key): boolean {
  return words.some((word, at) => word !== null && others[at] != null && word !== others[at]);
}

/**
 * Whether a key is wider than another: it leaves open what that one names, and names nothing else.
 *
 * @internal
 */
export function isWider(words: Key, others: Key): boolean {
  const isOther = words.some((word, at) => word !== others[at]);
  return isOther && words.every((word, at) => word === null || word === others[at]);
}

/**
 * Keys by their texts, each once.
 *
 * @internal
 */
export function distinctKeys(keys: readonly Key[]): Map<string, Key> {
  return new Map(keys.map((key) => [keyText(key), key]));
}
