import { compareText } from "../../internal/compare-text.js";
import type { WordColumn, WordListColumn } from "../columns/word-column.js";
import type { Grouping } from "../plan.js";
import type { Groups } from "./gathered.js";
import type { Key } from "./key.js";
import { codeOfGround, requireOneGround } from "./place-column.js";
import { type ChosenRows, type Pairs, pairsOf } from "./pairs.js";

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
export interface Grid extends Groups {
  readonly pairs: Pairs;
  /** By cell, how many records it has. */
  readonly records: Int32Array;
}

/**
 * The grid of records by their columns. A code that stands for two grounds throws `ground-changed`.
 *
 * @internal
 */
export function gridOf(chosen: ChosenRows, columns: readonly GridColumn[]): Grid {
  const pairs = pairsOf(
    chosen,
    columns.map(({ column }) => column),
  );
  const words = columns.map(({ grouping, column: { dictionary } }) =>
    grouping.by === "place" ? dictionary.map(codeOfGround) : dictionary,
  );
  const records = recordsByCell(pairs);
  const cells = occupiedCells(records);
  columns.forEach(({ grouping, column: { dictionary } }, at) => {
    if (grouping.by !== "place") return;
    const used = new Set(cells.map((cell) => pairs.codeAt(cell, at)));
    requireOneGround([...used].flatMap((code) => (code === 0 ? [] : (dictionary[code - 1] ?? []))));
  });
  const dictionaries = columns.map(({ column }) => column.dictionary);
  const wordsIn = (cell: number, of: readonly (readonly string[])[]): Key => {
    const key = new Array<string | null>(of.length);
    for (let at = 0; at < of.length; at++) key[at] = of[at]?.[pairs.codeAt(cell, at) - 1] ?? null;
    return key;
  };
  return {
    pairs,
    records,
    occupied: inOrder(cells, pairs, words),
    wordsOf: (cell) => wordsIn(cell, words),
    groundsOf: (cell) => wordsIn(cell, dictionaries),
  };
}

function recordsByCell({ rows, count, bases, list, size }: Pairs): Int32Array {
  const records = new Int32Array(size);
  if (list === null) {
    for (let i = 0; i < count; i++) count1(records, bases[i] ?? 0);
    return records;
  }
  const { starts, codes } = list.column;
  for (let i = 0; i < count; i++) {
    const row = rows === null ? i : (rows[i] ?? 0);
    const base = bases[i] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let k = starts[row] ?? 0; k < end; k++) count1(records, base + (codes[k] ?? 0) * list.weight);
  }
  return records;
}

function count1(records: Int32Array, cell: number): void {
  records[cell] = (records[cell] ?? 0) + 1;
}

function occupiedCells(records: Int32Array): readonly number[] {
  const occupied: number[] = [];
  for (let cell = 0; cell < records.length; cell++) if (records[cell] !== 0) occupied.push(cell);
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
