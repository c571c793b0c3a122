import type { Figure } from "../../../quantity/figure.js";
import { makeRatio, noValue, type Ratio, ratioPer } from "../../../quantity/ratio.js";
import type { RatioMetric } from "../../metric.js";
import { flagExcess } from "../../growth/flag-excess.js";
import { flagRatio } from "../../growth/flag-ratio.js";
import { participationRate } from "../../participation-rate.js";
import { mergeComparisons } from "../compare-stock.js";
import type { GridReading } from "../gathered.js";
import { namesWithout } from "../grouping-sets.js";
import { type Key, keyText } from "../key.js";
import { countMeasure } from "./count-measure.js";
import { type ComparedBasis, type Group, latest, type Measure, type MeasureContext } from "./measure.js";
import { unlikeSides } from "./unlike-sides.js";

/**
 * The ratio of two counts of each group, formed from them.
 *
 * @internal
 */
export function ratioMeasure(metric: RatioMetric, set: number, context: MeasureContext): Measure<Ratio> {
  const { numerator, denominator, per = 1, sort, outOfAll } = metric;
  const over = countMeasure(numerator, set, context);
  const under =
    outOfAll === undefined
      ? countMeasure(denominator, set, context)
      : widerMeasure(denominator, set, outOfAll, context);
  const form = sort === "rate" ? rateIn(context) : formOf(sort, per);
  const isUnlike = unlikeSides(metric, set, context);
  return {
    figure: (group) => {
      const found = form(over.figure(group), under.figure(group));
      // One without a value has nothing to warn of, and its flags say why.
      return found.estimate !== null && isUnlike(group) ? flagRatio(found, ["differentCoverage"]) : found;
    },
    basis: (group) => basisOf(over.basis(group), under.basis(group)),
  };
}

function formOf(
  sort: RatioMetric["sort"],
  per: number,
): (numerator: Figure | null, denominator: Figure | null) => Ratio {
  return (numerator, denominator) => {
    if (denominator !== null && denominator.lower < 0) return withoutBase(numerator, denominator, per);
    const found = ratioPer(numerator, denominator, per);
    return sort === "share" ? flagExcess(found, per) : found;
  };
}

/** A stock of which more went than there was: something told is wrong, and the rest of the table is not. */
function withoutBase(numerator: Figure | null, denominator: Figure, per: number): Ratio {
  return makeRatio({ numerator, denominator, per, status: "missing", ...noValue }, ["negativeBase"]);
}

/** That of the numerator, which compares as badly as the worse of the two. */
function basisOf(over: ComparedBasis, under: ComparedBasis): ComparedBasis {
  const comparisons = [over, under].flatMap(({ comparison }) => comparison ?? []);
  return comparisons.length === 0
    ? over
    : Object.freeze({ ...over, comparison: mergeComparisons(comparisons) });
}

function rateIn({
  units,
}: MeasureContext): (participants: Figure | null, population: Figure | null) => Ratio {
  // That the units count people or bodies was seen to when the plan was made.
  return (participants, population) =>
    participationRate({
      participants: participants as Figure<never> | null,
      population: population as Figure<never> | null,
      ...(units && { units: units as never }),
    });
}

/** A count of the wider group that a group is part of. */
function widerMeasure(
  id: string,
  set: number,
  words: readonly string[],
  context: MeasureContext,
): Measure<Figure | null> {
  const { sets, plan, readings } = context.gathered;
  const names = sets[set] ?? [];
  const kept = namesWithout(names, words, plan);
  const wider = sets.findIndex((other) => keyText(other) === keyText(kept));
  const { figure, basis } = countMeasure(id, wider, context);
  const lookUps = (readings[wider] ?? []).map(lookUp);
  const widerOf = latest(({ key }): Group => {
    const own = kept.map((name) => key[names.indexOf(name)] ?? null);
    return { set: wider, key: own, cells: lookUps.map((find) => find(own)) };
  });
  return { figure: (group) => figure(widerOf(group)), basis: (group) => basis(widerOf(group)) };
}

/**
 * Finds the cell of a key; -1 where the reading has none.
 *
 * @internal
 */
export function lookUp({ grid }: GridReading): (key: Key) => number {
  const byWords = new Map(grid.occupied.map((cell) => [keyText(grid.wordsOf(cell)), cell]));
  return (key) => byWords.get(keyText(key)) ?? -1;
}
