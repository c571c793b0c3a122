import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { Aggregate, CountedRecord } from "./aggregate.js";
import { sum } from "./sum.js";

/** A stock as a record states it; the state of the aggregate `last` is a list of these. */
export interface StatedOnce {
  /** How much there is. */
  readonly figure: Figure;
  /** The record that says so. */
  readonly record: CountedRecord;
}

/**
 * A stock: of each place the latest record by its last day, and these add. Records of one day that differ are flagged `conflicting`: the one with the last id gives
 * the point value, all of them the bounds.
 *
 * @internal
 */
export const last: Aggregate<readonly StatedOnce[]> = Object.freeze({
  zero: Object.freeze([]),
  add: (state: readonly StatedOnce[], figure: Figure, record: CountedRecord) =>
    latestOf([...state, { figure, record }]),
  merge: (a: readonly StatedOnce[], b: readonly StatedOnce[]) => latestOf([...a, ...b]),
  value: (state: readonly StatedOnce[]) =>
    [...byPlace(state).values()].map(agreed).reduce<Figure | null>(sum.merge, null),
});

function latestOf(state: readonly StatedOnce[]): readonly StatedOnce[] {
  return [...byPlace(state).values()].flatMap((ofPlace) => {
    const day = ofPlace
      .map(({ record }) => record.lastDay)
      .sort()
      .at(-1);
    const latest = ofPlace.filter(({ record }) => record.lastDay === day);
    return [...new Map(latest.map((stated) => [stated.record.id, stated])).values()];
  });
}

function byPlace(state: readonly StatedOnce[]): ReadonlyMap<string | null, readonly StatedOnce[]> {
  const groups = new Map<string | null, StatedOnce[]>();
  for (const stated of state) addToGroup(groups, stated.record.place, stated);
  return groups;
}

function agreed(stated: readonly StatedOnce[]): Figure | null {
  const inOrder = [...stated].sort((a, b) => compareText(a.record.id, b.record.id));
  return agreedFigure(inOrder.map(({ figure }) => figure));
}

/**
 * What several records that state one stock for one day say: the last of them, between the bounds of all; flagged `conflicting` where they differ.
 *
 * @internal
 */
export function agreedFigure(figures: readonly Figure[]): Figure | null {
  const lastOne = figures.at(-1);
  if (lastOne === undefined) return null;
  const { unit, estimate, lower, upper } = lastOne;
  const differs = (other: Figure) =>
    other.estimate !== estimate || other.lower !== lower || other.upper !== upper;
  if (!figures.some(differs)) return lastOne;
  const uppers = figures.map((figure) => figure.upper);
  return makeFigure(
    unit,
    estimate,
    {
      lower: Math.min(...figures.map((figure) => figure.lower)),
      upper: uppers.includes(null) ? null : Math.max(...uppers.map((one) => one ?? 0)),
    },
    mergeUnique(...figures.map(({ flags }) => flags), ["conflicting"]),
    mergeUnique(...figures.map(({ assumptions }) => assumptions)),
  );
}
