import { compareText } from "../../internal/compare-text.js";
import type { WordColumn, WordListColumn } from "../columns/word-column.js";
import type { Grouping } from "../plan.js";
import type { GroundedGroups } from "./gathered.js";
import { compareKeys, type Key } from "./key.js";
import { codeOfGround } from "./place-column.js";
import { eachPair, type Pairs } from "./pairs.js";

/** A grouping with the column of its words. */
export interface GridColumn {
  readonly grouping: Grouping;
  readonly column: WordColumn | WordListColumn;
}

/**
 * The cells that records fall into, with what they are called.
 *
 * @internal
 */
export function gridOf(
  pairs: Pairs,
  columns: readonly GridColumn[],
  recordsIn: (cell: number) => number,
): Omit<GroundedGroups, "withinOf" | "straddling"> {
  const words = columns.map(({ grouping, column: { dictionary } }) =>
    grouping.by === "place" ? dictionary.map(codeOfGround) : dictionary,
  );
  const cells = occupiedCells(pairs.size, recordsIn);
  const grounds = columns.flatMap(({ grouping, column: { dictionary } }, at) => {
    if (grouping.by !== "place") return [];
    const used = new Set(cells.map((cell) => pairs.codeAt(cell, at)));
    return [...used].flatMap((code) => dictionary[code - 1] ?? []);
  });
  const dictionaries = columns.map(({ column }) => column.dictionary);
  const wordsIn = (cell: number, of: readonly (readonly string[])[]): Key => {
    const key = new Array<string | null>(of.length);
    for (let at = 0; at < of.length; at++) key[at] = of[at]?.[pairs.codeAt(cell, at) - 1] ?? null;
    return key;
  };
  const wordsOf = (cell: number) => wordsIn(cell, words);
  // A code that stands for two grounds is two words, but has one place in the order of rows.
  const isTwice = words.some((list) => new Set(list).size < list.length);
  return {
    occupied: isTwice
      ? [...cells].sort((a, b) => compareKeys(wordsOf(a), wordsOf(b)))
      : inOrder(cells, pairs, words),
    wordsOf,
    groundsOf: (cell) => wordsIn(cell, dictionaries),
    grounds,
  };
}

/**
 * How many records each cell has.
 *
 * @internal
 */
export function recordsByCell(pairs: Pairs): (cell: number) => number {
  const records = new Int32Array(pairs.size);
  eachPair(pairs, (_, cell) => {
    records[cell] = (records[cell] as number) + 1;
  });
  return (cell) => records[cell] ?? 0;
}

function occupiedCells(size: number, recordsIn: (cell: number) => number): readonly number[] {
  const occupied: number[] = [];
  for (let cell = 0; cell < size; cell++) if (recordsIn(cell) !== 0) occupied.push(cell);
  return occupied;
}

/** Each code has the place of its word in the alphabet, so that cells are sorted by one number and not by their words. */
function inOrder(
  cells: readonly number[],
  { codeAt }: Pairs,
  words: readonly (readonly string[])[],
): readonly number[] {
  const ranks = words.map(ranksOf);
  const cellOf = new Map<number, number>();
  for (const cell of cells) {
    let rank = 0;
    for (let at = 0; at < ranks.length; at++) {
      const ofColumn = ranks[at] ?? [];
      rank = rank * ofColumn.length + (ofColumn[codeAt(cell, at)] ?? 0);
    }
    cellOf.set(rank, cell);
  }
  // Numbers sort faster among themselves than by a function that compares them.
  return Array.from(Float64Array.from(cellOf.keys()).sort(), (rank) => cellOf.get(rank) ?? 0);
}

function ranksOf(words: readonly string[]): readonly number[] {
  const ranks = new Array<number>(words.length + 1).fill(words.length);
  const sorted = words
    .map((word, index) => ({ word, code: index + 1 }))
    .sort((a, b) => compareText(a.word, b.word));
  sorted.forEach(({ code }, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}
