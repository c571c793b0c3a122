import { compareText } from "../../internal/compare-text.js";
import type { WordColumn, WordListColumn } from "../columns/word-column.js";
import type { Grouping } from "../plan.js";
import type { Groups } from "./gathered.js";
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
    const used = new Set(cells.map((cell) => pairs.codesOf(cell)[at] ?? 0));
    requireOneGround([...used].flatMap((code) => (code === 0 ? [] : (dictionary[code - 1] ?? []))));
  });
  return {
    pairs,
    records,
    occupied: inOrder(cells, pairs, words),
    wordsOf: (cell) =>
      pairs.codesOf(cell).map((code, at) => (code === 0 ? null : (words[at]?.[code - 1] ?? null))),
    groundsOf: (cell) =>
      pairs
        .codesOf(cell)
        .map((code, at) => (code === 0 ? null : (columns[at]?.column.dictionary[code - 1] ?? null))),
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
  pairs: Pairs,
  words: readonly (readonly string[])[],
): readonly number[] {
  const ranks = words.map(ranksOf);
  const rankOf = (cell: number) =>
    pairs
      .codesOf(cell)
      .reduce((rank, code, at) => rank * ((ranks[at]?.length ?? 0) + 1) + (ranks[at]?.[code] ?? 0), 0);
  return cells
    .map((cell) => ({ cell, rank: rankOf(cell) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ cell }) => cell);
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
