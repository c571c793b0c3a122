import { compareText } from "../../internal/compare-text.js";
import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import { isRatio } from "../growth/is-ratio.js";
import type { TableEntry } from "./read-table.js";
import type { TableKey } from "./table-key.js";

/** Which part of a ratio a count is; `null` for a count in its own right. */
export type CountPart = "numerator" | "denominator" | null;

/** One number that a table tells, wherever it tells it. */
export interface Count {
  readonly key: TableKey;
  readonly keyId: string;
  /** The name that its column goes by: the first measure that shows it. */
  readonly measure: string;
  readonly part: CountPart;
  /** All measures that show it, ratios included. */
  readonly measures: readonly string[];
  readonly column: string;
  readonly figure: Difference;
}

/** One figure of a table: a count, or a ratio, which shows two. */
export interface CarryingFigure {
  readonly key: TableKey;
  readonly keyId: string;
  readonly measure: string;
  readonly isRatio: boolean;
  /** Indexes of counts. */
  readonly counts: readonly number[];
}

/** What a table tells: the counts, and the figures that show them. In an order that does not depend on that of the table. */
export interface CountTable {
  readonly counts: readonly Count[];
  readonly figures: readonly CarryingFigure[];
  /** By column, then by key: the index of a count. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By measure, the column of its counts. */
  readonly columnOf: ReadonlyMap<string, string>;
  /** Each key once. */
  readonly keys: ReadonlyMap<string, TableKey>;
}

/**
 * The counts of a table. A ratio shows its numerator and its denominator; where these are the same as a measure in every row, as the denominator of
 * attendances per session is the same as the sessions, they are one column with it.
 *
 * @internal
 */
export function countTable(entries: readonly TableEntry[]): CountTable {
  const keys = new Map([...entries].sort((a, b) => compareText(a.id, b.id)).map(({ id, key }) => [id, key]));
  const shown = shownCounts(entries);
  const classes = sameColumns(shown);
  const counts: Count[] = [];
  const columns = new Map<string, Map<string, number>>();
  for (const members of classes) {
    const [first] = members;
    if (first === undefined) continue;
    const measures = [...new Set(members.map(({ measure }) => measure))].sort();
    const index = new Map<string, number>();
    for (const id of keys.keys()) {
      const figure = first.figures.get(id);
      const key = keys.get(id);
      if (figure === undefined || key === undefined) continue;
      index.set(id, counts.length);
      counts.push({
        key,
        keyId: id,
        measure: first.measure,
        part: first.part,
        measures,
        column: first.name,
        figure,
      });
    }
    for (const { name } of members) columns.set(name, index);
  }
  return {
    counts,
    figures: carryingFigures(entries, keys, columns),
    columns,
    columnOf: representatives(classes),
    keys,
  };
}

interface Column {
  readonly name: string;
  readonly measure: string;
  readonly part: CountPart;
  readonly figures: Map<string, Difference>;
}

function shownCounts(entries: readonly TableEntry[]): readonly Column[] {
  const columns = new Map<string, Column>();
  const show = (measure: string, part: CountPart, id: string, figure: Difference | null): void => {
    if (figure === null) return;
    const name = columnName(measure, part);
    const column = columns.get(name) ?? { name, measure, part, figures: new Map<string, Difference>() };
    columns.set(name, column);
    if (!column.figures.has(id)) column.figures.set(id, figure);
  };
  for (const { id, figures } of entries) {
    for (const [measure, figure] of figures) {
      for (const [part, count] of partsOf(figure)) show(measure, part, id, count);
    }
  }
  // A count in its own right gives its column the name.
  return [...columns.values()].sort(
    (a, b) => Number(a.part !== null) - Number(b.part !== null) || compareText(a.name, b.name),
  );
}

/**
 * @internal
 */
export function partsOf(
  figure: Difference | Ratio | null,
): readonly (readonly [part: CountPart, count: Difference | null])[] {
  if (figure === null) return [];
  if (!isRatio(figure)) return [[null, figure]];
  return [
    ["numerator", figure.numerator],
    ["denominator", figure.denominator],
  ];
}

function columnName(measure: string, part: CountPart): string {
  return JSON.stringify(part === null ? [measure] : [measure, part]);
}

/** Counts in their own right stay apart, even if they are the same: a reader does not know that they are. A part of a ratio joins the first that it is the same as. */
function sameColumns(columns: readonly Column[]): readonly (readonly Column[])[] {
  const classes: Column[][] = [];
  const bySignature = new Map<string, Column[]>();
  for (const column of columns) {
    const signature = signatureOf(column);
    const same = column.part === null ? undefined : bySignature.get(signature);
    if (same !== undefined) {
      same.push(column);
      continue;
    }
    const own = [column];
    classes.push(own);
    if (!bySignature.has(signature)) bySignature.set(signature, own);
  }
  return classes;
}

function signatureOf({ figures }: Column): string {
  const cells = [...figures].map(([id, { unit, estimate, lower, upper }]) => [
    id,
    unit,
    estimate,
    lower,
    upper,
  ]);
  return JSON.stringify(cells.sort(([a], [b]) => compareText(String(a), String(b))));
}

function representatives(classes: readonly (readonly Column[])[]): ReadonlyMap<string, string> {
  return new Map(
    classes.flatMap((members) =>
      members
        .filter(({ part }) => part === null)
        .map(({ measure }) => [measure, members[0]?.name ?? measure] as const),
    ),
  );
}

function carryingFigures(
  entries: readonly TableEntry[],
  keys: ReadonlyMap<string, TableKey>,
  columns: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly CarryingFigure[] {
  const figures = new Map<string, CarryingFigure>();
  for (const { id, figures: own } of entries) {
    for (const [measure, figure] of own) {
      const counts = partsOf(figure).flatMap(
        ([part]) => columns.get(columnName(measure, part))?.get(id) ?? [],
      );
      const key = keys.get(id);
      if (counts.length === 0 || key === undefined) continue;
      figures.set(figureId(id, measure), { key, keyId: id, measure, isRatio: isRatio(figure), counts });
    }
  }
  return [...figures].sort(([a], [b]) => compareText(a, b)).map(([, figure]) => figure);
}

/**
 * A text that two figures of a table share only if they are one.
 *
 * @internal
 */
export function figureId(id: string, measure: string): string {
  return JSON.stringify([measure, id]);
}
