import { compareText } from "../internal/compare-text.js";
import { compareFractions, type Fraction } from "../internal/fraction.js";
import { mergeUnique } from "../internal/merge-unique.js";
import { computedFrom, plus } from "../quantity/computed-from.js";
import { apportionExact, partExact } from "../quantity/exact.js";
import type { Figure } from "../quantity/figure.js";
import { makeFigure } from "../quantity/make-figure.js";
import { unitOf, type UnitRegistry } from "../quantity/unit.js";
import { addsOverPlaces } from "./combine-places.js";
import type { Reach } from "./spread.js";

/**
 * The part of a figure that each unit has which it reaches. The point values sum to the figure's.
 *
 * @internal
 */
export function divideFigure(
  figure: Figure,
  reaches: ReadonlyMap<string, Reach>,
  units: UnitRegistry | undefined,
): ReadonlyMap<string, Figure> {
  const targets = [...reaches].sort(([a], [b]) => compareText(a, b));
  const shares = targets.map(([, { share }]) => share);
  const isGuess = targets.every(([, { lower, upper }]) => isWholeOrNone(lower) && isWholeOrNone(upper));
  const step = isGuess && countsWholes(figure, units) ? 1_000_000n : undefined;
  const estimates = apportionExact(figure.estimate, shares, step);
  const isAdditive = addsOverPlaces(figure.unit, units);
  return new Map(
    targets.map(([code, reach], index) => {
      const divided = part(figure, reach, estimates[index] ?? 0, isAdditive);
      return [code, isOpen(reach) ? guessed(divided) : divided];
    }),
  );
}

function part(
  figure: Figure,
  { lower, upper, events }: Reach,
  estimate: number,
  isAdditive: boolean,
): Figure {
  if (events.size === 0) return figure;
  const flags = mergeUnique(figure.flags, ["restated"]);
  const lineage = computedFrom("restated", [plus(figure)]);
  if (isWhole(lower))
    return makeFigure(figure.unit, figure.estimate, figure, flags, figure.assumptions, lineage);
  const bounds = isAdditive
    ? { lower: partOf(figure.lower, lower, "down"), upper: partOf(figure.upper, upper, "up") }
    : { lower: 0, upper: figure.upper };
  return makeFigure(figure.unit, estimate, bounds, flags, figure.assumptions, lineage);
}

/** An even part is a point value that nothing tells, unless there was nothing to divide. */
function guessed(part: Figure): Figure {
  if (part.lower === part.upper) return part;
  const { unit, estimate, flags, assumptions, lineage } = part;
  return makeFigure(
    unit,
    estimate,
    part,
    mergeUnique(flags, ["assumed"]),
    mergeUnique(assumptions, ["dividedEvenly"]),
    lineage,
  );
}

function partOf(bound: number, fraction: Fraction, rounding: "down"): number;
function partOf(bound: number | null, fraction: Fraction, rounding: "up"): number | null;
function partOf(bound: number | null, fraction: Fraction, rounding: "down" | "up"): number | null {
  if (fraction.numerator === 0n) return 0;
  if (isWhole(fraction) || bound === null) return bound;
  return partExact(bound, fraction, rounding);
}

function countsWholes({ estimate, unit }: Figure, units: UnitRegistry | undefined): boolean {
  return Number.isInteger(estimate) && (unit === "number" || unitOf(unit, units).whole);
}

/** Whether some of the way to a unit was divided without shares, whatever shares there are for the rest of it. */
function isOpen({ lower, upper }: Reach): boolean {
  return compareFractions(lower, upper) !== 0;
}

function isWholeOrNone(fraction: Fraction): boolean {
  return isWhole(fraction) || fraction.numerator === 0n;
}

function isWhole({ numerator, denominator }: Fraction): boolean {
  return numerator === denominator;
}
