import type { WordColumn, WordListColumn } from "../columns/word-column.js";

/**
 * Which records belong to which cells: record `rows[i]` to cell `cells[i]`. A record with several words of one grouping is in several cells.
 *
 * @internal
 */
export interface Pairs {
  readonly rows: Int32Array;
  readonly cells: Int32Array;
  /** How many cells there are; some may have no record. */
  readonly size: number;
  /** The codes of a cell, one for each column; 0 where its records have no word. */
  readonly codesOf: (cell: number) => readonly number[];
}

/** Up to so many cells stand in arrays of their own, whether they have records or not. */
const dense = 4_000_000;

/**
 * The cells of records, one for each combination of words.
 *
 * @internal
 */
export function pairsOf(rows: Int32Array, columns: readonly (WordColumn | WordListColumn)[]): Pairs {
  const radices = columns.map(({ dictionary }) => dictionary.length + 1);
  const size = radices.reduce((product, radix) => product * radix, 1);
  const isDense = size <= dense;
  let all: Keyed = { rows, keys: isDense ? new Int32Array(rows.length) : new Float64Array(rows.length) };
  for (const column of columns) all = "starts" in column ? spread(all, column) : extend(all, column);
  return all.keys instanceof Int32Array
    ? { rows: all.rows, cells: all.keys, size, codesOf: (cell) => decode(cell, radices) }
    : numbered(all, radices);
}

interface Keyed {
  readonly rows: Int32Array;
  /** Codes of all columns so far as one number, mixed radix. */
  readonly keys: Int32Array | Float64Array;
}

function extend({ rows, keys }: Keyed, { codes, dictionary }: WordColumn): Keyed {
  const radix = dictionary.length + 1;
  for (let i = 0; i < rows.length; i++) keys[i] = at(keys, i) * radix + at(codes, at(rows, i));
  return { rows, keys };
}

function spread({ rows, keys }: Keyed, { codes, dictionary, starts }: WordListColumn): Keyed {
  const radix = dictionary.length + 1;
  let length = 0;
  for (const row of rows) length += at(starts, row + 1) - at(starts, row);
  const next = new Int32Array(length);
  const nextKeys = keys instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
  let i = 0;
  for (let n = 0; n < rows.length; n++) {
    const row = at(rows, n);
    const base = at(keys, n) * radix;
    const end = at(starts, row + 1);
    for (let k = at(starts, row); k < end; k++) {
      next[i] = row;
      nextKeys[i++] = base + at(codes, k);
    }
  }
  return { rows: next, keys: nextKeys };
}

/** Cells numbered in the order in which they are met, where arrays for all of them would be too large. */
function numbered({ rows, keys }: Keyed, radices: readonly number[]): Pairs {
  const numbers = new Map<number, number>();
  const seen: number[] = [];
  const cells = Int32Array.from(keys, (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, seen.length);
    return seen.push(key) - 1;
  });
  return { rows, cells, size: seen.length, codesOf: (cell) => decode(seen[cell] ?? 0, radices) };
}

function decode(key: number, radices: readonly number[]): readonly number[] {
  const codes = new Array<number>(radices.length);
  let rest = key;
  for (let column = radices.length - 1; column >= 0; column--) {
    const radix = radices[column] ?? 1;
    const code = rest % radix;
    codes[column] = code;
    rest = (rest - code) / radix;
  }
  return codes;
}

/** Indexes here are in range by construction. */
function at(list: Int32Array | Float64Array, index: number): number {
  return list[index] ?? 0;
}
