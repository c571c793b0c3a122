import type { WordColumn, WordListColumn } from "../columns/word-column.js";

/**
 * Which records belong to which cells. A record with several words of one grouping is in several cells: those of the first such grouping are not written out but walked
 * by {@link eachPair}, since a list of them would be larger than the records.
 *
 * @internal
 */
export interface Pairs {
  /** The rows of the records; `null` where they are all rows, in order. */
  readonly rows: Int32Array | null;
  /** How many there are. */
  readonly count: number;
  /** By record, its cell; where `list` is there, without what the words of the list add to it. Holds until the next pairs are made of the table. */
  readonly bases: Int32Array;
  /** The words of which a record may have several: each adds its code times the weight to the cell. */
  readonly list: { readonly column: WordListColumn; readonly weight: number } | null;
  /** How many cells there are; some may have no record. */
  readonly size: number;
  /** The code of a cell in a column; 0 where its records have no word. */
  readonly codeAt: (cell: number, column: number) => number;
}

/** Up to so many cells stand in arrays of their own, whether they have records or not. */
const dense = 4_000_000;

/** Rows that are chosen, and an array of their number to write on. */
export interface ChosenRows {
  readonly rows: Int32Array | null;
  readonly count: number;
  readonly scratch: () => Int32Array;
}

/**
 * The cells of records, one for each combination of words.
 *
 * @internal
 */
export function pairsOf(chosen: ChosenRows, columns: readonly (WordColumn | WordListColumn)[]): Pairs {
  const radices = columns.map(({ dictionary }) => dictionary.length + 1);
  const size = radices.reduce((product, radix) => product * radix, 1);
  const lists = columns.filter((column) => "starts" in column);
  return size <= dense && lists.length <= 1
    ? densePairs(chosen, columns, radices, size)
    : writtenPairs(chosen, columns, radices, size);
}

/**
 * Visits each record with each of its cells.
 *
 * @internal
 */
export function eachPair(
  { rows, count, bases, list }: Pairs,
  visit: (row: number, cell: number) => void,
): void {
  for (let i = 0; i < count; i++) {
    const row = rows === null ? i : at(rows, i);
    const base = at(bases, i);
    if (list === null) {
      visit(row, base);
      continue;
    }
    const { starts, codes } = list.column;
    const end = at(starts, row + 1);
    for (let k = at(starts, row); k < end; k++) visit(row, base + at(codes, k) * list.weight);
  }
}

function densePairs(
  { rows, count, scratch }: ChosenRows,
  columns: readonly (WordColumn | WordListColumn)[],
  radices: readonly number[],
  size: number,
): Pairs {
  const bases = scratch();
  bases.fill(0, 0, count);
  let list: Pairs["list"] = null;
  let weight = size;
  for (const [at, column] of columns.entries()) {
    weight /= radices[at] ?? 1;
    if ("starts" in column) list = { column, weight };
    else addCodes(bases, rows, count, column.codes, weight);
  }
  return { rows, count, bases, list, size, codeAt: decoder(radices) };
}

function addCodes(
  bases: Int32Array,
  rows: Int32Array | null,
  count: number,
  codes: Int32Array,
  weight: number,
): void {
  if (rows === null) for (let i = 0; i < count; i++) bases[i] = at(bases, i) + at(codes, i) * weight;
  else for (let i = 0; i < count; i++) bases[i] = at(bases, i) + at(codes, at(rows, i)) * weight;
}

interface Keyed {
  readonly rows: Int32Array;
  /** Codes of all columns so far as one number, mixed radix. */
  readonly keys: Float64Array;
}

/** All pairs written out, for more than one list of words or for more cells than an array of them should have. */
function writtenPairs(
  { rows, count }: ChosenRows,
  columns: readonly (WordColumn | WordListColumn)[],
  radices: readonly number[],
  size: number,
): Pairs {
  const own = rows ?? Int32Array.from({ length: count }, (_, row) => row);
  let all: Keyed = { rows: own, keys: new Float64Array(own.length) };
  for (const column of columns) all = "starts" in column ? spread(all, column) : extend(all, column);
  const written = { rows: all.rows, count: all.rows.length, list: null };
  if (size <= dense) return { ...written, bases: Int32Array.from(all.keys), size, codeAt: decoder(radices) };
  const { cells, seen } = numbered(all.keys);
  const codeAt = decoder(radices);
  return {
    ...written,
    bases: cells,
    size: seen.length,
    codeAt: (cell, column) => codeAt(seen[cell] ?? 0, column),
  };
}

function extend({ rows, keys }: Keyed, { codes, dictionary }: WordColumn): Keyed {
  const radix = dictionary.length + 1;
  return { rows, keys: keys.map((key, i) => key * radix + at(codes, at(rows, i))) };
}

function spread({ rows, keys }: Keyed, { codes, dictionary, starts }: WordListColumn): Keyed {
  const radix = dictionary.length + 1;
  let length = 0;
  for (const row of rows) length += at(starts, row + 1) - at(starts, row);
  const next = new Int32Array(length);
  const nextKeys = new Float64Array(length);
  let i = 0;
  rows.forEach((row, n) => {
    const base = keyAt(keys, n) * radix;
    const end = at(starts, row + 1);
    for (let k = at(starts, row); k < end; k++) {
      next[i] = row;
      nextKeys[i++] = base + at(codes, k);
    }
  });
  return { rows: next, keys: nextKeys };
}

/** Cells numbered in the order in which they are met, where arrays for all of them would be too large. */
function numbered(keys: Float64Array): { readonly cells: Int32Array; readonly seen: readonly number[] } {
  const numbers = new Map<number, number>();
  const seen: number[] = [];
  const cells = Int32Array.from(keys, (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, seen.length);
    return seen.push(key) - 1;
  });
  return { cells, seen };
}

/** Reads the code of a column from codes of all columns as one number. */
function decoder(radices: readonly number[]): (key: number, column: number) => number {
  const weights = radices.map((_, at) =>
    radices.slice(at + 1).reduce((product, radix) => product * radix, 1),
  );
  return (key, column) => Math.floor(key / (weights[column] ?? 1)) % (radices[column] ?? 1);
}

// One function for each kind of array: a shared one would have to box each number. Indexes are in range by construction.
function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

function keyAt(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}
