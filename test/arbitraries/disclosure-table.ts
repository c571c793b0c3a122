import fc from "fast-check";
import { type DisclosureTable, exactly, type Figure, toFigure } from "phongtrao";

/** A table with whatever totals, of whole counts of persons. */
export interface CountedTable extends DisclosureTable {
  readonly rows: readonly CountedRow[];
  readonly totals: readonly CountedRow[];
}

/** A row of a counted table. */
interface CountedRow {
  readonly key: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** Many small counts and zeros among larger ones, as in a real table of groups. */
export const smallish = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 60 }) },
);

/** A table by some groupings of so many words, with totals over every subset of the names that is listed; counts are drawn measure by measure. */
export function tables(
  words: Readonly<Record<string, number>>,
  totals: readonly (readonly string[])[],
  measures: readonly string[] = ["people"],
): fc.Arbitrary<CountedTable> {
  const keys = keysOf(words);
  return fc
    .array(fc.array(smallish, { minLength: measures.length, maxLength: measures.length }), {
      minLength: keys.length,
      maxLength: keys.length,
    })
    .map((cells) => tabulate(keys, cells, totals, measures));
}

/** The table of given counts, one list of measures for each key. */
export function tabulate(
  keys: readonly Readonly<Record<string, string>>[],
  cells: readonly (readonly number[])[],
  totals: readonly (readonly string[])[],
  measures: readonly string[],
): CountedTable {
  const rows = keys.map((key, at) => ({ key, counts: cells[at] ?? [] }));
  const figuresOf = (counts: readonly number[]) =>
    Object.fromEntries(
      measures.map((measure, at) => [measure, toFigure(exactly(counts[at] ?? 0, "person"))]),
    );
  return {
    rows: rows.map(({ key, counts }) => ({ key, figures: figuresOf(counts) })),
    totals: totals.flatMap((names) =>
      totalsBy(rows, names).map(({ key, counts }) => ({ key, figures: figuresOf(counts) })),
    ),
  };
}

interface Counted {
  readonly key: Readonly<Record<string, string>>;
  readonly counts: readonly number[];
}

function totalsBy(rows: readonly Counted[], names: readonly string[]): readonly Counted[] {
  const groups = new Map<string, Counted>();
  for (const { key, counts } of rows) {
    const own = Object.fromEntries(names.map((name) => [name, key[name] ?? ""]));
    const id = JSON.stringify(own);
    const before = groups.get(id)?.counts;
    groups.set(id, { key: own, counts: counts.map((count, at) => count + (before?.[at] ?? 0)) });
  }
  return [...groups.values()];
}

/** Every combination of so many words of each name. */
export function keysOf(words: Readonly<Record<string, number>>): readonly Readonly<Record<string, string>>[] {
  return Object.entries(words).reduce<readonly Readonly<Record<string, string>>[]>(
    (keys, [name, count]) =>
      keys.flatMap((key) =>
        Array.from({ length: count }, (_, at) => ({ ...key, [name]: `${name}${String(at)}` })),
      ),
    [{}],
  );
}
