import { fail } from "../../internal/failure.js";
import { largest } from "../../internal/largest.js";
import { addExact } from "../../quantity/exact.js";
import type { Figure, FigureFlag } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { AggregateName } from "../aggregates/aggregates.js";
import { steps } from "../aggregates/steps.js";
import { estimateOfDistinct } from "../estimate-of-distinct.js";
import type { CellState } from "./cell-state.js";
import { overlapGroups } from "../../records/overlap-groups.js";
import type { Overlapping } from "./overlapping.js";
import { unionOfParts } from "./union-of-parts.js";

/**
 * The figure of a cell; `null` where no record reports the count. A total of 2⁵³ or more throws `overflow`.
 *
 * @internal
 */
export function figureOfCell(state: CellState, unit: string, aggregate: AggregateName): Figure | null {
  if (state.reported === 0) return null;
  const { scale, estimate, lower, upper, overlapping } = state;
  const groups = overlapping.length === 0 ? noGroups : overlapGroups(overlapping);
  const parts = unionOfParts(overlapping);
  const bounds = {
    lower: lowerWith(groups, unscaled(lower, scale), aggregate),
    upper: upper === null || parts.upper === null ? null : addExact(unscaled(upper, scale), parts.upper),
  };
  const told = addExact(unscaled(estimate, scale), parts.estimate);
  const point =
    aggregate === "distinct" ? estimateOfDistinct(told, bounds.lower, state.reported === 1) : told;
  return makeFigure(unit, point, bounds, flagsOf(state, groups, aggregate));
}

const noGroups: readonly (readonly Overlapping[])[] = [];

/** Of each group of records that may overlap, the largest lower bound. */
function lowerWith(
  groups: readonly (readonly Overlapping[])[],
  rest: number,
  aggregate: AggregateName,
): number {
  const isSum = steps[aggregate].lower === "add";
  return groups
    .map((group) => largest(group.map(({ lower }) => lower)))
    .reduce((total, next) => (isSum ? addExact(total, next) : Math.max(total, next)), rest);
}

const noFlags: readonly FigureFlag[] = [];

function flagsOf(
  { isCustomary, records, reported }: CellState,
  groups: readonly (readonly Overlapping[])[],
  aggregate: AggregateName,
): readonly FigureFlag[] {
  const isIncomplete = reported < records;
  if (!isCustomary && !isIncomplete && groups.length === 0 && aggregate !== "distinct") return noFlags;
  const flags: readonly (readonly [FigureFlag, boolean])[] = [
    ["customaryReading", isCustomary],
    ["distinctPeople", aggregate === "distinct"],
    ["incomplete", isIncomplete],
    ["possibleOverlap", groups.some((group) => group.length > 1)],
  ];
  return flags.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
}

function unscaled(total: number, scale: number): number {
  if (total <= Number.MAX_SAFE_INTEGER) return total / scale;
  const message =
    "A total has more digits than a number can hold exactly; group by more, or use a larger unit.";
  return fail("overflow", message);
}
