import { fail } from "../../internal/failure.js";
import { largest } from "../../internal/largest.js";
import { addExact } from "../../quantity/exact.js";
import type { Figure, FigureFlag } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { aggregates } from "../aggregates/aggregate.js";
import type { CountMetric } from "../metric.js";
import type { Cells } from "./accumulate.js";
import { overlapGroups, type Overlapping } from "./overlap-groups.js";

/**
 * The figure of a cell; `null` where no record reports the count. A total of 2⁵³ or more throws `overflow`.
 *
 * @internal
 */
export function figureOfCell(cells: Cells, cell: number, metric: CountMetric): Figure | null {
  if ((cells.reported[cell] ?? 0) === 0) return null;
  const groups = overlapGroups(cells.overlapping.get(cell) ?? []);
  const upper = cells.uppers[cell] ?? 0;
  const bounds = {
    lower: lowerWith(groups, unscaled(cells.lowers[cell] ?? 0, cells), metric),
    upper: upper === Number.POSITIVE_INFINITY ? null : unscaled(upper, cells),
  };
  const flags = flagsOf(cells, cell, groups, metric);
  return makeFigure(metric.unit, unscaled(cells.estimates[cell] ?? 0, cells), bounds, flags);
}

/** Of each group of records that may overlap, the largest lower bound. */
function lowerWith(
  groups: readonly (readonly Overlapping[])[],
  rest: number,
  { aggregate }: CountMetric,
): number {
  const isSum = aggregates[aggregate].lower === "add";
  return groups
    .map((group) => largest(group.map(({ lower }) => lower)))
    .reduce((total, next) => (isSum ? addExact(total, next) : Math.max(total, next)), rest);
}

const noFlags: readonly FigureFlag[] = [];

function flagsOf(
  { customary, otherUnits }: Cells,
  cell: number,
  groups: readonly (readonly Overlapping[])[],
  { aggregate }: CountMetric,
): readonly FigureFlag[] {
  const isPlain = customary[cell] === 0 && otherUnits[cell] === 0 && groups.length === 0;
  if (isPlain && aggregate !== "distinct") return noFlags;
  const flags: readonly (readonly [FigureFlag, boolean])[] = [
    ["customaryReading", customary[cell] === 1],
    ["distinctPeople", aggregate === "distinct"],
    ["incomplete", otherUnits[cell] === 1],
    ["possibleOverlap", groups.some((group) => group.length > 1)],
  ];
  return flags.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
}

function unscaled(total: number, { scale }: Cells): number {
  if (total <= Number.MAX_SAFE_INTEGER) return total / scale;
  const message =
    "A total has more digits than a number can hold exactly; group by more, or use a larger unit.";
  return fail("overflow", message);
}
