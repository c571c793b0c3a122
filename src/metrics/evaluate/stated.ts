import { addDays } from "../../calendar/plain-date.js";
import type { Table } from "../columns/prepare-register.js";
import { daysIn } from "../columns/days-in.js";
import { figureIn } from "../columns/figure-in.js";
import { sources } from "../columns/sources.js";
import { wordIn } from "../columns/word-in.js";
import type { UnitRegistry } from "../../quantity/unit.js";
import type { Figure } from "../../quantity/figure.js";
import type { MethodStated } from "../ledger/by-method.js";
import { type StockFlow, stockFlows, type StockMetric } from "../metric.js";
import type { Grouping, Plan } from "../plan.js";
import { acceptedUnits } from "./counts-of.js";
import { type GroupContext, groupColumn } from "./group-columns.js";
import { keyText, type Key } from "./key.js";
import { selectRows } from "./select-rows.js";
import { testsOf } from "./tests-of.js";

/** What one record states of a stock. Plain data. */
export interface Stated extends MethodStated {
  readonly id: string;
  /** The words of the groupings of the plan, in their order; `null` for periods and for what its list does not have. Places are grounds. */
  readonly key: Key;
  /** The words that tell its series from others. */
  readonly series: string;
  readonly place: string | null;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Whether it only tells that something is there in a unit that the metric does not read. */
  readonly isOtherUnit: boolean;
  /** `null` where it is in a unit that cannot be counted as the metric's. */
  readonly figure: Figure | null;
  /** What it is where it states no stock, but what came to one or went from one. */
  readonly flow?: StockFlow | undefined;
  /** Of what came or went, whether the filter of the plan lets it pass. */
  readonly isAsked?: boolean | undefined;
}

/**
 * What the records of a list state of a stock and of its flows, whenever that was, those in units that the metric does not read included: where only they are there, that is why
 * it has no figure.
 *
 * @internal
 */
export function statedOf(
  metric: StockMetric,
  plan: Plan,
  table: Table,
  context: GroupContext,
  units: UnitRegistry | undefined,
): readonly Stated[] {
  const { flows = {}, ...stock } = metric;
  const changes = stockFlows.flatMap((flow) => {
    const where = flows[flow];
    if (where === undefined) return [];
    // What is told of a wider place or of all holders may have come to the stock that a plan asks for.
    const told = recordsOf({ ...stock, where }, { ...plan, filter: {} }, table, context, units);
    const ids = table.ids();
    const asked = new Set(rowsOf({ ...stock, where }, plan, table, context).map((row) => ids[row]));
    return told.flatMap((one) => (one.isOtherUnit ? [] : [{ ...one, flow, isAsked: asked.has(one.id) }]));
  });
  return [...recordsOf(stock, plan, table, context, units), ...changes];
}

function recordsOf(
  metric: StockMetric,
  plan: Plan,
  table: Table,
  context: GroupContext,
  units: UnitRegistry | undefined,
): readonly Stated[] {
  const keyOf = keysOf(metric, plan, table, context);
  const seriesOf = keysFor(
    (metric.series ?? []).map((word) => ({ by: word })),
    metric,
    table,
    context,
  );
  const methodOf = wordAt("method", metric, table);
  const unitIn = wordAt("unit", metric, table);
  const read = metric.where?.["unit"];
  const figureOf = figuresOf(metric, plan, table, units);
  const [ids, places, heldBefore] = [table.ids(), table.places(), table.heldBefore()];
  const daysAt = daysIn(table.moments(), context.periodKinds);
  return rowsOf(metric, plan, table, context).map((row) => {
    const own = daysAt(row);
    const isBefore = heldBefore[row] === 1;
    const { firstDay, lastDay } = isBefore ? dayBefore(own.firstDay) : own;
    return {
      id: ids[row] ?? "",
      key: keyOf(row),
      series: keyText(seriesOf(row)),
      place: wordIn(places, row),
      firstDay,
      lastDay,
      method: methodOf(row),
      standsFrom: isBefore ? own.firstDay : lastDay,
      isOtherUnit: read !== undefined && !read.includes(unitIn(row) ?? ""),
      figure: figureOf(row),
    };
  });
}

/** The rows that the filter of a plan lets pass, whatever their time and unit. */
function rowsOf(metric: StockMetric, plan: Plan, table: Table, context: GroupContext): readonly number[] {
  const asked = { ...plan, filter: filterOf(metric, plan) };
  const { rows, count } = selectRows(table, testsOf(inAnyUnit(metric), asked, table, context));
  return rows === null ? Array.from({ length: count }, (_, row) => row) : [...rows];
}

function inAnyUnit({ source, where = {} }: StockMetric): Pick<StockMetric, "source" | "where"> {
  return { source, where: Object.fromEntries(Object.entries(where).filter(([word]) => word !== "unit")) };
}

/** What is stated for the opening of a period held at the end of the one before; before the first day that there is, on it. */
function dayBefore(firstDay: string): { readonly firstDay: string; readonly lastDay: string } {
  const day = firstDay <= firstDayOfAll ? firstDay : addDays(firstDay, -1);
  return { firstDay: day, lastDay: day };
}

const firstDayOfAll = "1900-01-01";

function wordAt(word: string, { source }: StockMetric, table: Table): (row: number) => string | null {
  if (!hasWord(source, word)) return () => null;
  const column = table.words(word);
  return (row) => wordIn(column, row);
}

/** The filter without its period, which is looked up group by group. */
function filterOf(metric: StockMetric, { filter: { place, words } }: Plan): Plan["filter"] {
  return { place, words: knownWords(metric, words) };
}

/**
 * The words of a filter that the records of a stock are asked for: of what figures are held against, only those that its list has.
 *
 * @internal
 */
export function knownWords(
  { source, isBase }: StockMetric,
  words: Plan["filter"]["words"] = {},
): Plan["filter"]["words"] {
  return Object.fromEntries(
    Object.entries(words).filter(([word]) => isBase !== true || hasWord(source, word)),
  );
}

function hasWord(source: StockMetric["source"], word: string): boolean {
  return Object.hasOwn(sources[source].words, word);
}

/**
 * Whether the records of a stock have what a grouping groups by; periods are looked up otherwise.
 *
 * @internal
 */
export function isKnown({ source }: StockMetric, grouping: Grouping | undefined): boolean {
  return grouping !== undefined && ("level" in grouping || hasWord(source, grouping.by));
}

function keysOf(
  metric: StockMetric,
  { groupBy }: Plan,
  table: Table,
  context: GroupContext,
): (row: number) => Key {
  const groupings = Object.values(groupBy).map((grouping) => (isKnown(metric, grouping) ? grouping : null));
  return keysFor(groupings, metric, table, context);
}

function keysFor(
  groupings: readonly (Grouping | null)[],
  { source }: StockMetric,
  table: Table,
  context: GroupContext,
): (row: number) => Key {
  const columns = groupings.map((grouping) => grouping && groupColumn(grouping, source, table, context));
  return (row) => columns.map((column) => column && wordIn(column, row));
}

function figuresOf(
  { of, unit }: StockMetric,
  { reading }: Plan,
  table: Table,
  units: UnitRegistry | undefined,
): (row: number) => Figure | null {
  const column = table.counts(of, reading, units);
  const accepted = acceptedUnits(column, unit, units);
  return (row) => (accepted[column.codes[row] ?? 0] === 1 ? figureIn(column, row, unit) : null);
}
