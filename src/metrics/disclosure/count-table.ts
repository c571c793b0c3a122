import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";
import { remember } from "../../internal/remember.js";
import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import { isRatio } from "../growth/is-ratio.js";
import { add } from "../../quantity/add.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { plannedCounts } from "./planned-counts.js";
import { plannedFlows } from "./planned-flows.js";
import { plannedGroups, type PlannedGroups } from "./planned-groups.js";
import type { TableEntry } from "./read-table.js";
import { type ColumnClass, isOfChange, sameColumns } from "./same-columns.js";
import { columnName, type CountPart, type ShownColumn } from "./shown-column.js";
import type { TableKey } from "./table-key.js";

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

/** By the id of a key, the index of a count. */
export type CountColumn = ReadonlyMap<string, number>;

/** What a ratio tells of a change: what something grew from, and what it grew to. */
interface Change {
  readonly measure: string;
  readonly from: CountColumn;
  readonly to: CountColumn;
}

/** Groups, and what they may be shares of. */
export interface Share {
  readonly parts: CountColumn;
  readonly wholes: CountColumn;
  /** Whether the plan of a cube says that they are. */
  readonly isPlanned: boolean;
  /** The groupings that tell the groups apart; `null` where no plan says. */
  readonly over: readonly string[] | null;
}

/** What a table tells: the counts, and the figures that show them. In an order that does not depend on that of the table. */
export interface CountTable {
  readonly counts: readonly Count[];
  readonly figures: readonly CarryingFigure[];
  /** By measure, its counts. */
  readonly columnOf: ReadonlyMap<string, CountColumn>;
  /** By what a plan says that they count, the columns that do so. */
  readonly columnsOf: ReadonlyMap<string, readonly CountColumn[]>;
  /** By measure, the stock that it tells: its counts, or those of the models in force that a part of it is. */
  readonly stockOf: ReadonlyMap<string, CountColumn>;
  readonly changes: readonly Change[];
  readonly shares: readonly Share[];
  /** The columns that certainly tell what happened in a period, not what there was at its end. */
  readonly flows: ReadonlySet<string>;
  /** The columns that certainly tell what there was at the end of a period, so that they are never added over time. */
  readonly levels: ReadonlySet<string>;
  /** Each key once. */
  readonly keys: ReadonlyMap<string, TableKey>;
}

/**
 * The counts of a table. A ratio shows its numerator and its denominator; where these are the same as a measure in every row that has them, as the denominator of
 * attendances per session is the same as the sessions, they are one column with it, and where they are the same as several, with each of these. What something grew by and from shows what it grew to.
 *
 * @internal
 */
export function countTable(
  entries: readonly TableEntry[],
  { stocks }: DisclosureRule,
  plans: readonly object[],
): CountTable {
  const shown = shownCounts(entries);
  const ids = plannedCounts(plans, entries);
  const classes = sameColumns(shown, new Set(Object.keys(stocks)), ids);
  const keys = keysOf(entries);
  const { counts, columns } = countsOf(classes, keys);
  const told = new Map<string, CountColumn[]>();
  for (const { members, index } of columns) for (const { name } of members) addToGroup(told, name, index);
  return {
    counts,
    figures: carryingFigures(entries, told, attendancesBehind(shown)),
    columnOf: columnsOfMeasures(columns),
    columnsOf: columnsOfIds(columns, ids),
    stockOf: columnsOfStocks(columns, ids),
    changes: changesIn(shown, told),
    shares: sharesIn(shown, told, plannedGroups(plans, entries)),
    flows: flowsIn(classes, plannedFlows(plans, entries)),
    levels: levelsIn(classes, ids),
    keys,
  };
}

/** Columns that are one, with the indexes of their counts. */
interface IndexedColumn {
  readonly members: ColumnClass;
  readonly index: CountColumn;
}

function countsOf(
  classes: readonly ColumnClass[],
  keys: ReadonlyMap<string, TableKey>,
): { readonly counts: readonly Count[]; readonly columns: readonly IndexedColumn[] } {
  const added = new Map(classes.flatMap(addGrown));
  const counts: Count[] = [];
  const columns = classes.map((members) => {
    const [first] = members;
    const measures = [...new Set(members.map(({ measure }) => measure))];
    const index = new Map<string, number>();
    for (const [keyId, key] of keys) {
      const figure = first.figures.get(keyId);
      if (figure === undefined) continue;
      index.set(keyId, counts.length);
      const { measure, part } = added.get(figure) ?? first;
      counts.push({ key, keyId, measure, part, measures, column: first.name, figure });
    }
    return { members, index };
  });
  return { counts, columns };
}

function columnsOfMeasures(columns: readonly IndexedColumn[]): CountTable["columnOf"] {
  const counted = columns.filter(({ members: [first] }) => first.part === null);
  return new Map(counted.map(({ members: [first], index }) => [first.measure, index]));
}

function columnsOfIds(
  columns: readonly IndexedColumn[],
  ids: ReadonlyMap<string, string>,
): CountTable["columnsOf"] {
  const found = new Map<string, CountColumn[]>();
  for (const { members, index } of columns)
    for (const id of new Set(members.flatMap(({ name }) => ids.get(name) ?? [])))
      addToGroup(found, id, index);
  return found;
}

function columnsOfStocks(
  columns: readonly IndexedColumn[],
  ids: ReadonlyMap<string, string>,
): CountTable["stockOf"] {
  const found = new Map<string, CountColumn>();
  for (const { members, index } of columns)
    for (const { name, measure, part } of members)
      if (part === null || ids.get(name) === "modelsInForce") remember(found, measure, () => index);
  return found;
}

function flowsIn(classes: readonly ColumnClass[], planned: ReadonlySet<string>): CountTable["flows"] {
  const flows = classes.filter((members) => members.every(({ name }) => planned.has(name)));
  return new Set(flows.map(([first]) => first.name));
}

const stockIds = new Set(["households", "modelsBefore", "modelsEffective", "modelsInForce", "population"]);

function levelsIn(classes: readonly ColumnClass[], ids: ReadonlyMap<string, string>): CountTable["levels"] {
  const levels = classes.filter((members) => members.every(({ name }) => stockIds.has(ids.get(name) ?? "")));
  return new Set(levels.map(([first]) => first.name));
}

/** What something grew to where the measure itself was not reported stands among the counts of that measure; tells which these are. */
function addGrown([{ figures }, ...others]: ColumnClass): readonly (readonly [
  figure: Difference,
  teller: ShownColumn,
])[] {
  return others.flatMap((teller) =>
    [...teller.figures].flatMap(([id, told]) => {
      if (figures.has(id)) return [];
      const figure = { ...told };
      figures.set(id, figure);
      return [[figure, teller] as const];
    }),
  );
}

/** The keys of the table, in an order that does not depend on that of the table. */
function keysOf(entries: readonly TableEntry[]): ReadonlyMap<string, TableKey> {
  const keys = new Map(entries.map(({ id, key }) => [id, key]));
  return new Map([...keys].sort(([a], [b]) => compareText(a, b)));
}

function shownCounts(entries: readonly TableEntry[]): readonly ShownColumn[] {
  const columns = new Map<string, ShownColumn>();
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

function partsOf(
  figure: Difference | Ratio | null,
): readonly (readonly [part: CountPart, count: Difference | null])[] {
  if (!isRatio(figure)) return [[null, figure]];
  return [
    ["numerator", figure.numerator],
    ["denominator", figure.denominator],
    ["sum", bothOf(figure)],
  ];
}

function bothOf({ numerator, denominator }: Ratio): Difference | null {
  if (numerator === null || denominator === null || numerator.unit !== denominator.unit) return null;
  return add(numerator, denominator);
}

function columnFinder(
  told: ReadonlyMap<string, readonly CountColumn[]>,
): (measure: string, part: CountPart) => readonly CountColumn[] {
  return (measure, part) => told.get(columnName(measure, part)) ?? [];
}

/** Where what something grew from is the same as several measures, it may be either. */
function changesIn(
  shown: readonly ShownColumn[],
  told: ReadonlyMap<string, readonly CountColumn[]>,
): readonly Change[] {
  const columnsBy = columnFinder(told);
  const sums = shown.filter(({ part }) => part === "sum");
  return sums.flatMap(({ measure }) =>
    columnsBy(measure, "denominator").flatMap((from) =>
      columnsBy(measure, "sum").map((to) => ({ measure, from, to })),
    ),
  );
}

/** The numerators of a ratio may be groups of its denominators, those of a change excepted; groups that are known as such, of whatever else the table tells. */
function sharesIn(
  shown: readonly ShownColumn[],
  told: ReadonlyMap<string, readonly CountColumn[]>,
  { groups, shares, others, over }: PlannedGroups,
): readonly Share[] {
  const columnsBy = columnFinder(told);
  // Groups and what they are out of are of one unit, as are parts that have a sum.
  const ratios = shown.filter(
    (column) => column.part === "sum" && !others.has(column.measure) && !isOfChange(column, shown),
  );
  const named = ratios.flatMap(({ measure }) =>
    columnsBy(measure, "numerator").flatMap((parts) =>
      columnsBy(measure, "denominator").map((wholes) => ({
        parts,
        wholes,
        isPlanned: shares.has(measure),
        over: shares.has(measure) ? over(measure) : null,
      })),
    ),
  );
  const planned = groups.flatMap((measure) =>
    columnsBy(measure, null).flatMap((parts) =>
      [...told.values()].flat().map((wholes) => ({ parts, wholes, isPlanned: true, over: over(measure) })),
    ),
  );
  const seen = new Map<CountColumn, Set<CountColumn>>();
  return [...planned, ...named].filter(({ parts, wholes }) => {
    const asked = remember(seen, parts, () => new Set([parts]));
    if (asked.has(wholes)) return false;
    asked.add(wholes);
    return true;
  });
}

/** How many different people there were is at most how many attendances: the upper bound tells these, by column. */
function attendancesBehind(columns: readonly ShownColumn[]): ReadonlyMap<string, string> {
  const isOfPeople = ({ figures }: ShownColumn) =>
    [...figures.values()].some(({ flags }) => flags.includes("distinctPeople"));
  return new Map(
    columns.filter(isOfPeople).flatMap(({ name, figures }) => {
      const isBehind = (other: ShownColumn) =>
        !isOfPeople(other) && [...figures].every(([id, { upper }]) => other.figures.get(id)?.upper === upper);
      const found = columns.find(isBehind);
      return found === undefined ? [] : [[name, found.name] as const];
    }),
  );
}

function carryingFigures(
  entries: readonly TableEntry[],
  told: ReadonlyMap<string, readonly CountColumn[]>,
  behind: ReadonlyMap<string, string>,
): readonly CarryingFigure[] {
  const figures = new Map<string, CarryingFigure>();
  for (const { id, key, figures: own } of entries) {
    for (const [measure, figure] of own) {
      const known = partsOf(figure).filter(([, count]) => count !== null);
      const names = known.map(([part]) => columnName(measure, part));
      const shown = names
        .flatMap((name) => [name, behind.get(name) ?? name])
        .flatMap((name) => told.get(name) ?? [])
        .flatMap((index) => index.get(id) ?? []);
      const counts = [...new Set(shown)];
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

/**
 * Whether a count is of the measure that its column goes by; not where that was not reported, and a ratio that is taken for it tells of a row.
 *
 * @internal
 */
export function isOwn({ measure, part, column }: Count): boolean {
  return columnName(measure, part) === column;
}

/**
 * The count of a column at a key, in a list that is empty where there is none.
 *
 * @internal
 */
export function countsAt(column: CountColumn | undefined, id: string): readonly number[] {
  const count = column?.get(id);
  return count === undefined ? [] : [count];
}
