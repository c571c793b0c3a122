import { atPath } from "../../internal/at-path.js";
import { fail, type Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { isTable } from "../../internal/is-table.js";
import { preview } from "../../internal/preview.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { isQuantity } from "../../quantity/operand.js";
import type { Ratio } from "../../quantity/ratio.js";
import { isRatio } from "../growth/is-ratio.js";
import { isSameFigure } from "./is-same-figure.js";
import { isSuppressed } from "./suppressed.js";
import { keyId, type TableKey, tidyKey } from "./table-key.js";

/** A row or a total. */
export interface TableEntry {
  readonly id: string;
  readonly key: TableKey;
  /** By measure; without those that are hidden. */
  readonly figures: ReadonlyMap<string, Difference | Ratio | null>;
}

/**
 * The rows of a table and then its totals. Throws `invalid-table` for what is none, and where a row and a total of one key tell different figures; `duplicate-key` for a key that stands twice
 * among the rows, or among the totals.
 *
 * @internal
 */
export function readTable(table: unknown, path: Path = []): readonly TableEntry[] {
  const { rows, totals } = fieldsOf(table, path);
  const groups = readEntries(rows, [...path, "rows"]);
  const names = Object.keys(groups[0]?.key ?? {});
  for (const [index, { key }] of groups.entries()) {
    if (Object.keys(key).join("\n") !== names.join("\n"))
      refuse(key, "a key by the same names as that of the first row", [...path, "rows", index, "key"]);
  }
  const sums = readEntries(totals, [...path, "totals"]);
  requireAgreement(groups, sums, [...path, "totals"]);
  return [...groups, ...sums];
}

/** Of two figures for one group only one would be looked at, and the other could be small. */
function requireAgreement(rows: readonly TableEntry[], totals: readonly TableEntry[], path: Path): void {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  for (const [index, { id, figures }] of totals.entries()) {
    const own = rowOf.get(id)?.figures;
    for (const [measure, figure] of figures) {
      const isOther = own?.has(measure) === true && !isSameFigure(figure, own.get(measure) ?? null);
      if (isOther) refuse(figure, "the figure of the row of this key", [...path, index, "figures", measure]);
    }
  }
}

function readEntries(list: unknown, path: Path): readonly TableEntry[] {
  if (!Array.isArray(list)) return refuse(list, "a list of rows", path);
  const seen = new Set<string>();
  return (list as readonly unknown[]).map((row, index) => {
    const entry = readEntry(row, [...path, index]);
    if (seen.has(entry.id))
      fail("duplicate-key", `${preview(entry.id)} stands twice in one list.`, { found: entry.id }, [
        ...path,
        index,
      ]);
    seen.add(entry.id);
    return entry;
  });
}

function readEntry(row: unknown, path: Path): TableEntry {
  const { key, figures } = fieldsOf(row, path);
  const tidy = readKey(key, [...path, "key"]);
  const read = Object.entries(fieldsOf(figures, [...path, "figures"]))
    .filter(([, figure]) => !isSuppressed(figure))
    .map(([measure, figure]) => [measure, readFigure(figure, [...path, "figures", measure])] as const);
  return { id: keyId(tidy), key: tidy, figures: new Map(read) };
}

function readKey(key: unknown, path: Path): TableKey {
  const words = fieldsOf(key, path);
  for (const [name, word] of Object.entries(words)) {
    if (typeof word !== "string" && word != null) refuse(word, "a word", [...path, name]);
  }
  return tidyKey(words as Readonly<Record<string, string | null | undefined>>);
}

function readFigure(figure: unknown, path: Path): Difference | Ratio | null {
  if (figure == null) return null;
  if (!isRatio(figure)) return readCount(figure, path);
  for (const part of ["numerator", "denominator"] as const) {
    if (figure[part] !== null) readCount(figure[part], [...path, part]);
  }
  return figure;
}

function readCount(figure: unknown, path: Path): Difference {
  return atPath(path, () => {
    if (lacksFlags(figure)) return refuse(figure, "a figure with its flags and assumptions", []);
    if (isQuantity(figure as Figure))
      return refuse(figure, "a figure (toFigure makes one of a quantity)", []);
    return figure as Figure;
  });
}

function lacksFlags(figure: unknown): boolean {
  if (!isObject(figure) || !("estimate" in figure)) return false;
  return !Array.isArray(figure["flags"]) || !Array.isArray(figure["assumptions"]);
}

function fieldsOf(value: unknown, path: Path): Readonly<Record<string, unknown>> {
  return isTable(value) ? value : refuse(value, "an object", path);
}

function refuse(found: unknown, expected: string, path: Path): never {
  return fail(
    "invalid-table",
    `Expected ${expected}, not ${preview(found)}.`,
    { found: preview(found) },
    path,
  );
}
