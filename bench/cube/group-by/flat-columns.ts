import type { Columns } from "./columns.js";
import { measures } from "./flat-rows.js";

/** An activity once for each of its topics, as columns: what tables that know no lists are loaded with. */
export interface FlatColumns {
  readonly size: number;
  readonly codes: Readonly<Record<Key, Uint8Array>>;
  readonly dictionaries: Readonly<Record<Key, readonly string[]>>;
  readonly numbers: Readonly<Record<Measure, Float64Array>>;
}

type Measure = (typeof measures)[number];
type Key = (typeof keys)[number];

/** What cells are grouped by, in the order in which they tell it. */
export const keys = ["province", "topic", "month"] as const;

/** Flat columns of columns with lists. */
export function flatColumns({ province, month, topic, starts, numbers, words }: Columns): FlatColumns {
  const rowOf = new Int32Array(topic.length);
  for (let row = 0; row < province.length; row++) rowOf.fill(row, starts[row], starts[row + 1]);
  const spread = (codes: Uint8Array) => Uint8Array.from(rowOf, (row) => codes[row] as number);
  const numbersAt = (at: number) => Float64Array.from(rowOf, (row) => numbers[6 * row + at] as number);
  return {
    size: topic.length,
    codes: { province: spread(province), topic, month: spread(month) },
    dictionaries: { province: words.provinces, topic: words.topics, month: words.months },
    numbers: Object.fromEntries(measures.map((measure, at) => [measure, numbersAt(at)])) as Record<
      Measure,
      Float64Array
    >,
  };
}
