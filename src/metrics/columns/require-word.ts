import { refuseRecord } from "../quality/require-records.js";

/**
 * A word of a record; throws `invalid-register` where it is none.
 *
 * @internal
 */
export function requireWord(word: unknown): string {
  return typeof word === "string" ? word : refuseRecord(word, "text in a field of a record", []);
}

/**
 * The words of a record, as a list; throws `invalid-register` where they are none.
 *
 * @internal
 */
export function requireWordList(words: readonly string[] | undefined): readonly string[] {
  if (words === undefined) return none;
  const given: unknown = words;
  return Array.isArray(given) ? words : refuseRecord(given, "a list in a field of a record", []);
}

const none: readonly string[] = Object.freeze([]);
