import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Stretch } from "../../geography/stretches-of.js";
import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { remember } from "../../internal/remember.js";
import { daysIn } from "../columns/days-in.js";
import { type Key, keyText } from "./key.js";
import type { WordColumn } from "../columns/word-column.js";

/**
 * The unit of a level that the place of each record lies in on the record's last day, that of an opening on its first; none where it has no place, or the place lies in none. Words are those of
 * `groundWord`, so that a code is two words where it was two grounds.
 *
 * @internal
 */
export function placeColumn(
  places: WordColumn,
  moments: WordColumn,
  heldBefore: Uint8Array,
  stretchesOf: (code: string) => readonly Stretch[],
  kinds: readonly PeriodKind[],
): WordColumn {
  const dictionary: string[] = [];
  const known = new Map<string, number>();
  const numberOf = (stretch: Stretch) => {
    const word = groundWord(stretch);
    return word === null ? 0 : remember(known, word, () => dictionary.push(word));
  };
  const stretches = places.dictionary.map((code) =>
    stretchesOf(code).map((stretch) => ({ from: stretch.from, code: numberOf(stretch) })),
  );
  const daysAt = daysIn(moments, kinds);
  const codes = new Int32Array(places.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const candidates = stretches[(places.codes[row] ?? 0) - 1];
    if (candidates === undefined) continue;
    const { firstDay, lastDay } = daysAt(row);
    codes[row] = codeOn(candidates, heldBefore[row] === 1 ? firstDay : lastDay);
  }
  return { dictionary, codes };
}

function codeOn(stretches: readonly { readonly from: string; readonly code: number }[], day: string): number {
  let code = 0;
  for (const stretch of stretches) {
    if (stretch.from > day) break;
    code = stretch.code;
  }
  return code;
}

const mark = "\u0000";

/**
 * The word of a ground: its code, and since when that has had it.
 *
 * @internal
 */
export function groundWord({ code, groundSince }: Stretch): string | null {
  return code === null || groundSince === "" ? code : `${code}${mark}${groundSince}`;
}

/**
 * The code in the word of a ground.
 *
 * @internal
 */
export function codeOfGround(word: string): string {
  return word.split(mark, 1)[0] ?? word;
}

/**
 * Throws `ground-changed` where a code is among the words of grounds twice.
 *
 * @internal
 */
export function requireOneGround(words: readonly string[]): void {
  const grounds = new Map<string, string>();
  for (const word of words) {
    const code = codeOfGround(word);
    const other = grounds.get(code);
    if (other !== undefined && other !== word) refuse(code, [other, word]);
    grounds.set(code, word);
  }
}

/**
 * Throws `ground-changed` where the keys of one row, whose places are grounds, name two grounds of one code; rows of different periods may. `grounds` are all that they name,
 * since most tables have none twice.
 *
 * @internal
 */
export function requireOneGroundPerRow(grounds: readonly string[], keys: () => Iterable<Key>): void {
  if (new Set(grounds.map(codeOfGround)).size === new Set(grounds).size) return;
  const rows = new Map<string, Key>();
  for (const key of keys()) {
    const row = keyText(key.map((word) => word && codeOfGround(word)));
    const before = remember(rows, row, () => key);
    if (keyText(before) !== keyText(key)) requireOneGround([...before, ...key].flatMap((word) => word ?? []));
  }
}

function refuse(code: string, words: readonly string[]): never {
  const on =
    words
      .map((word) => word.split(mark)[1] ?? "")
      .sort()
      .at(-1) ?? "";
  const message = `The unit ${preview(code)} covers other ground since ${on}, so its figures before and after make no row; narrow the period, or restate the figures.`;
  return fail("ground-changed", message, { unit: code, on });
}
