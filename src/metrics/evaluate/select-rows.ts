import { daysOf } from "../../records/days-of.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Period } from "../../calendar/period.js";
import type { Table } from "../columns/prepare-register.js";
import type { WordColumn, WordListColumn } from "../columns/word-column.js";

/** The rows that pass every test, and those that lie only partly within the period asked for. */
export interface Selection {
  /** `null` where all rows pass. */
  readonly rows: Int32Array | null;
  readonly count: number;
  readonly straddling: Int32Array;
}

/** By row, whether it passes: 0 no, 1 yes, 2 partly. */
export type RowTest = (row: number) => 0 | 1 | 2;

/**
 * The rows of a table that pass all tests; a row that passes some partly and none not at all is straddling.
 *
 * @internal
 */
export function selectRows({ size }: Table, tests: readonly RowTest[]): Selection {
  if (tests.length === 0) return { rows: null, count: size, straddling: new Int32Array(0) };
  const rows = new Int32Array(size);
  const straddling: number[] = [];
  let count = 0;
  for (let row = 0; row < size; row++) {
    const verdict = judge(row, tests);
    if (verdict === 1) rows[count++] = row;
    else if (verdict === 2) straddling.push(row);
  }
  return { rows: rows.subarray(0, count), count, straddling: Int32Array.from(straddling) };
}

function judge(row: number, tests: readonly RowTest[]): 0 | 1 | 2 {
  let verdict: 0 | 1 | 2 = 1;
  for (const test of tests) {
    const next = test(row);
    if (next === 0) return 0;
    if (next === 2) verdict = 2;
  }
  return verdict;
}

/**
 * Passes rows one of whose words is among those given.
 *
 * @internal
 */
export function hasWord(column: WordColumn | WordListColumn, words: readonly string[]): RowTest {
  return wordTest(column, words, 0);
}

/**
 * Passes rows one of whose words is among those given, and those that have none.
 *
 * @internal
 */
export function mayHaveWord(column: WordColumn | WordListColumn, words: readonly string[]): RowTest {
  return wordTest(column, words, 1);
}

/**
 * Passes rows that have no word.
 *
 * @internal
 */
export function hasNoWord(column: WordColumn | WordListColumn): RowTest {
  return wordTest(column, [], 1);
}

function wordTest(
  column: WordColumn | WordListColumn,
  words: readonly string[],
  withoutWord: 0 | 1,
): RowTest {
  const passes = Uint8Array.from([
    withoutWord,
    ...column.dictionary.map((word) => (words.includes(word) ? 1 : 0)),
  ]);
  const { codes } = column;
  if (!("starts" in column)) return (row) => (passes[codes[row] ?? 0] === 1 ? 1 : 0);
  const { starts } = column;
  return (row) => {
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) if (passes[codes[k] ?? 0] === 1) return 1;
    return 0;
  };
}

/**
 * Passes rows whose days lie within a period; partly, those of which only some do.
 *
 * @internal
 */
export function liesWithin(moments: WordColumn, period: Period, kinds: readonly PeriodKind[]): RowTest {
  const verdicts = Uint8Array.from([
    0,
    ...moments.dictionary.map((when) => within(daysOf(when, kinds), period)),
  ]);
  return (row) => (verdicts[moments.codes[row] ?? 0] ?? 0) as 0 | 1 | 2;
}

function within(days: Pick<Period, "firstDay" | "lastDay">, { firstDay, lastDay }: Period): 0 | 1 | 2 {
  if (days.lastDay < firstDay || days.firstDay > lastDay) return 0;
  return days.firstDay >= firstDay && days.lastDay <= lastDay ? 1 : 2;
}
