import type { Line } from "./lines-of.js";
import { widerWords } from "./wider-words.js";

/**
 * A key of the place and the words of a line.
 *
 * @internal
 */
export function keyInPlace({ place, words }: Line): string {
  return JSON.stringify([place, ...words]);
}

/**
 * That key, and those of lines of its place that leave more open, the nearest first.
 *
 * @internal
 */
export function widerKeysInPlace({ place, words }: Line): readonly string[] {
  return widerWords(words).map((wider) => JSON.stringify([place, ...wider]));
}
