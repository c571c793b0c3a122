import type { PeriodKind } from "../../calendar/period-kind.js";
import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { remember } from "../../internal/remember.js";
import type { Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { isQuantity } from "../../quantity/operand.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { Aggregate, CountedRecord } from "../aggregates/aggregate.js";
import { aggregates } from "../aggregates/aggregates.js";
import { daysIn } from "../columns/days-in.js";
import { figureIn } from "../columns/figure-in.js";
import type { Table } from "../columns/prepare-register.js";
import { wordIn } from "../columns/word-in.js";
import type { FlowMetric } from "../metric.js";
import type { Counts } from "./accumulate.js";
import { eachPair, type Pairs } from "./pairs.js";

/** How records are put together one by one. */
export interface Fold {
  /** For the records of one place, or of all where places are not told apart. */
  readonly ofPlace: Aggregate;
  /** For the figures of places; `null` where they are not told apart. */
  readonly overPlaces: Aggregate | null;
}

/** What is known of a cell whose records were put together one by one; plain data where the states of the aggregate are. */
export interface FoldState {
  readonly records: number;
  readonly reported: number;
  /** By the code of a place, its state; the empty code where there is none, or places are not told apart. */
  readonly states: readonly (readonly [place: string, state: unknown])[];
}

/**
 * How the records of a metric are put together one by one; `null` where columns do it.
 *
 * @internal
 */
export function foldOf({ overTime, overPlaces }: FlowMetric): Fold | null {
  const isApart = overPlaces !== undefined && overPlaces !== overTime;
  if (typeof overTime === "string" && !isApart) return null;
  return {
    ofPlace: typeof overTime === "string" ? (aggregates[overTime] as Aggregate) : overTime,
    overPlaces: isApart ? (aggregates[overPlaces] as Aggregate) : null,
  };
}

interface Building {
  records: number;
  reported: number;
  readonly states: Map<string, unknown>;
}

/**
 * The states of cells, by their number. Of records that may overlap, only the upper bound is certain: their lower bound is taken as zero.
 *
 * @internal
 */
export function foldCells(
  pairs: Pairs,
  counts: Counts,
  table: Table,
  { ofPlace, overPlaces }: Fold,
  unit: string,
  kinds: readonly PeriodKind[],
): ReadonlyMap<number, FoldState> {
  const { column, accepted, overlaps } = counts;
  const recordOf = recordsOf(table, kinds);
  const built = new Map<number, Building>();
  const begin = (): Building => ({ records: 0, reported: 0, states: new Map() });
  eachPair(pairs, (row, at) => {
    const cell = remember(built, at, begin);
    const code = column.codes[row] ?? 0;
    cell.records += 1;
    if (accepted[code] !== 1) return;
    cell.reported += 1;
    const record = recordOf(row);
    const place = overPlaces === null ? "" : (record.place ?? "");
    const before = cell.states.has(place) ? cell.states.get(place) : ofPlace.zero;
    const figure = figureIn(column, row, unit);
    const own = overlaps.has(row) ? ofOverlapping(figure) : figure;
    cell.states.set(place, ofPlace.add(before, own, record));
  });
  return new Map([...built].map(([cell, { states, ...rest }]) => [cell, { ...rest, states: [...states] }]));
}

/**
 * Two cells together.
 *
 * @internal
 */
export function mergeFolds(a: FoldState, b: FoldState, { ofPlace }: Fold): FoldState {
  const states = new Map(a.states);
  for (const [place, state] of b.states)
    states.set(place, states.has(place) ? ofPlace.merge(states.get(place), state) : state);
  return {
    records: a.records + b.records,
    reported: a.reported + b.reported,
    states: [...states],
  };
}

/**
 * The figure of a cell; `null` where no record reports the count.
 *
 * @internal
 */
export function figureOfFold({ records, reported, states }: FoldState, fold: Fold): Figure | null {
  const figure = fold.overPlaces === null ? ofOne(states, fold) : ofAll(states, fold, fold.overPlaces);
  return figure !== null && reported < records ? flagFigure(figure, "incomplete") : figure;
}

function ofOne([only]: FoldState["states"], { ofPlace }: Fold): Figure | null {
  return only === undefined ? null : valueOf(ofPlace, only[1]);
}

function ofAll(states: FoldState["states"], { ofPlace }: Fold, overPlaces: Aggregate): Figure | null {
  const inOrder = [...states].sort(([a], [b]) => (a < b ? -1 : 1));
  let all = overPlaces.zero;
  for (const [place, state] of inOrder) {
    const figure = valueOf(ofPlace, state);
    if (figure !== null) all = overPlaces.add(all, figure, { id: place, place, firstDay: "", lastDay: "" });
  }
  return overPlaces.value(all);
}

/** The value of a state; what an aggregate of the caller's gives instead of a figure throws `invalid-aggregate`, or `invalid-figure`. */
function valueOf(aggregate: Aggregate, state: unknown): Figure | null {
  const value = aggregate.value(state);
  if (value === null || ((value as unknown) !== undefined && !isQuantity(value))) return value;
  const found = preview(value);
  const message = `The value of an aggregate is a figure or null, not ${found} (toFigure makes a figure of a quantity).`;
  return fail("invalid-aggregate", message, { found });
}

/** Of a record that others may tell of, too, nothing but the upper bound is certain. */
function ofOverlapping({ unit, estimate, upper, flags }: Figure): Figure {
  return makeFigure(unit, estimate, { lower: 0, upper }, [...flags, "possibleOverlap"]);
}

/** What an aggregate may know of the record of a row. */
function recordsOf(table: Table, kinds: readonly PeriodKind[]): (row: number) => CountedRecord {
  const [ids, places] = [table.ids(), table.places()];
  const daysAt = daysIn(table.moments(), kinds);
  return (row) => {
    const { firstDay, lastDay } = daysAt(row);
    return { id: ids[row] ?? "", place: wordIn(places, row), firstDay, lastDay };
  };
}
