import { addToGroup } from "../../internal/add-to-group.js";
import type { Difference } from "../../quantity/figure.js";
import { isSameFigure } from "./is-same-figure.js";
import { columnName, type ShownColumn } from "./shown-column.js";

/** Columns that are the same, by the first of them. */
export type ColumnClass = readonly [first: ShownColumn, ...others: ShownColumn[]];

/**
 * Columns that are the same. Counts in their own right stay apart, even if they are the same: a reader does not know that they are. A part of a ratio joins all that it is the same as, wherever it is known: it may be either; and what a plan says that it is.
 *
 * @internal
 */
export function sameColumns(
  columns: readonly ShownColumn[],
  stocks: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
): readonly ColumnClass[] {
  const classes: [ShownColumn, ...ShownColumn[]][] = [];
  const bySignature = new Map<string, [ShownColumn, ...ShownColumn[]][]>();
  for (const column of columns) {
    if (column.part === "sum" && isOfPlannedShare(column, ids)) continue;
    const signature = signatureOf(column);
    const alike =
      column.part === "sum" ? classes.filter(isAllIn(column)) : (bySignature.get(signature) ?? []);
    const wider = ids.has(column.name) || column.part === "sum" ? [] : classes.filter(isWiderThan(column));
    const same = [...new Set([...alike, ...wider, ...classes.filter(isPlannedSame(column, ids))])].filter(
      (members) => !isOther(column, members, ids),
    );
    if (column.part !== null && same.length > 0) {
      for (const members of same) members.push(column);
      continue;
    }
    const isStock = ids.has(column.name) || stocks.has(column.measure);
    if (column.part === "sum" && !isStock && !isOfChange(column, columns)) continue;
    const own: [ShownColumn] = [column];
    classes.push(own);
    addToGroup(bySignature, signature, own);
  }
  return classes;
}

/** Both parts of a share together are no number of anything, as the plan tells. */
function isOfPlannedShare({ name, measure }: ShownColumn, ids: ReadonlyMap<string, string>): boolean {
  return !ids.has(name) && ids.has(columnName(measure, "denominator"));
}

/** Of a plan, what counts the same is the same, unless the numbers speak against it. */
function isPlannedSame(
  column: ShownColumn,
  ids: ReadonlyMap<string, string>,
): (members: ColumnClass) => boolean {
  const id = ids.get(column.name);
  return (members) =>
    id !== undefined &&
    members.some(({ name }) => ids.get(name) === id) &&
    members.every((member) => isAgreed(column, member));
}

/** What there was before, and what there is, is nothing else that a plan counts, however often they are equal. */
function isOther(column: ShownColumn, members: ColumnClass, ids: ReadonlyMap<string, string>): boolean {
  const own = ids.get(column.name);
  if (own === undefined || (column.part !== "sum" && own !== "modelsBefore")) return false;
  return members.some(({ name }) => (ids.get(name) ?? own) !== own);
}

function isAgreed(column: ShownColumn, other: ShownColumn): boolean {
  // Of both parts of a growth together, only the point value is that of the stock.
  const isSum = [column, other].some(({ part }) => part === "sum");
  return [...column.figures].every(([id, figure]) => {
    const told = other.figures.get(id);
    if (told === undefined) return true;
    return isSum ? told.estimate === figure.estimate : isSameFigure(told, figure);
  });
}

/** A rate may be known of some rows only: of these, it tells what a column tells of more, unless a plan says what it is. */
function isWiderThan({ figures }: ShownColumn): (members: ColumnClass) => boolean {
  return ([first]) =>
    first.figures.size > figures.size &&
    [...figures].every(([id, figure]) => isSameFigure(figure, first.figures.get(id) ?? null));
}

/** What something grew to is a measure of the table where it is the same as that wherever both are known. */
function isAllIn({ figures }: ShownColumn): (members: ColumnClass) => boolean {
  return ([first]) => {
    if (first.part !== null) return false;
    const known = [...figures].filter(([id]) => first.figures.has(id));
    const isTold = ([id, { unit, estimate }]: readonly [string, Difference]) => {
      const told = first.figures.get(id);
      return told?.unit === unit && told.estimate === estimate;
    };
    return known.length > 0 && known.every(isTold);
  };
}

/**
 * Only of a change is the sum of both parts a number that means anything; where nothing shrank, it is no less than either of them.
 *
 * @internal
 */
export function isOfChange({ measure }: ShownColumn, columns: readonly ShownColumn[]): boolean {
  return columns.some(
    (other) =>
      other.measure === measure &&
      other.part === "numerator" &&
      [...other.figures.values()].some(({ estimate }) => estimate < 0),
  );
}

function signatureOf({ figures }: ShownColumn): string {
  const cells = [...figures].map(([id, { unit, estimate, lower, upper }]) => [
    id,
    unit,
    estimate,
    lower,
    upper,
  ]);
  return JSON.stringify(cells);
}
