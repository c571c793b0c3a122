import { latestOf } from "../../calendar/latest-of.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Gazetteer } from "../../geography/gazetteer.js";
import { remember } from "../../internal/remember.js";
import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { daysOf } from "../../records/days-of.js";
import type { Table } from "../columns/prepare-register.js";
import type { ReachMetric } from "../metric.js";
import { placeFinder } from "../quality/place-finder.js";
import { eachPair, type Pairs } from "./pairs.js";
import type { Scope } from "./scope.js";
import { keyText } from "./key.js";
import type { ScopeUnits } from "./scope-units.js";

/** Where and when a record was. */
type Visit = readonly [place: string | null, firstDay: string, lastDay: string];

/** Where the records of a cell were, each place and time once. Plain data. */
export interface ReachState {
  readonly records: number;
  readonly visits: readonly Visit[];
}

/**
 * The states of cells, by their number.
 *
 * @internal
 */
export function reachCells(
  pairs: Pairs,
  table: Table,
  kinds: readonly PeriodKind[],
): ReadonlyMap<number, ReachState> {
  const [places, moments] = [table.places(), table.moments()];
  const days = moments.dictionary.map((when) => daysOf(when, kinds));
  const width = moments.dictionary.length + 1;
  const built = new Map<number, { records: number; readonly visits: Set<number> }>();
  eachPair(pairs, (row, at) => {
    const cell = remember(built, at, () => ({ records: 0, visits: new Set<number>() }));
    cell.records += 1;
    cell.visits.add((places.codes[row] ?? 0) * width + (moments.codes[row] ?? 0));
  });
  const visitOf = (code: number): Visit => {
    // Each record has a time.
    const { firstDay, lastDay } = days[(code % width) - 1] as (typeof days)[number];
    const place = places.dictionary[Math.floor(code / width) - 1] ?? null;
    return [place, firstDay, lastDay];
  };
  return new Map(
    [...built].map(([cell, { records, visits }]) => [cell, { records, visits: [...visits].map(visitOf) }]),
  );
}

/**
 * Two cells together.
 *
 * @internal
 */
export function mergeReach(a: ReachState, b: ReachState): ReachState {
  const visits = new Map([...a.visits, ...b.visits].map((visit) => [keyText(visit), visit]));
  return { records: a.records + b.records, visits: [...visits.values()] };
}

/**
 * How many units were reached: at least those of which that is certain, at most those besides that a record without a certain unit may have reached.
 *
 * @internal
 */
export function figureOfReach(
  { visits }: ReachState,
  { unit, reaches }: ReachMetric,
  { place, period }: Scope,
  gazetteer: Gazetteer,
  units: ScopeUnits,
): Figure | null {
  const day = period?.lastDay ?? latestOf(visits.map(([, , lastDay]) => lastDay));
  const existing = units.existing(reaches, place ?? undefined, day);
  if (existing === null) return null;
  const find = placeFinder({ gazetteer, level: reaches }, existing, day);
  const [certain, possible] = [new Set<string>(), new Set<string>()];
  for (const [code, firstDay, lastDay] of visits) {
    const found = find(code ?? undefined, { firstDay, lastDay });
    for (const one of found?.codes ?? []) (found?.reason === null ? certain : possible).add(one);
  }
  for (const code of certain) possible.add(code);
  const [lower, upper] = [certain.size, possible.size];
  return makeFigure(unit, lower, { lower, upper }, upper > lower ? ["incomplete"] : []);
}
