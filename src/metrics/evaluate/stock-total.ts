import { add } from "../../quantity/add.js";
import { addExact } from "../../quantity/exact.js";
import type { Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { sumOverlapping } from "../../quantity/sum-overlapping.js";
import type { StockMetric } from "../metric.js";
import type { Counted } from "./counted.js";
import { sharingGround } from "./sharing-ground.js";
import type { Layer } from "./stated-layers.js";
import type { StockPlaces } from "./stock-places.js";

/** A stock, and whether what there is in several places is as much in all of them together. */
export type StockToTell = StockMetric & { readonly addsOverPlaces: boolean };

/**
 * What stocks come to. Series add, and so do places; of layers that may be of the same things, the largest is there at least. What does not add over places may be the same
 * everywhere.
 *
 * @internal
 */
export function stockTotal(
  layers: readonly (readonly Layer[])[],
  { unit, addsOverPlaces }: StockToTell,
  places: StockPlaces | null,
): Figure | null {
  const figures = addsOverPlaces
    ? layers.flatMap((overlapping) =>
        unionOf(
          overlapping.map((layer) => layer.flatMap((items) => figuresOf(items, unit, places))),
          unit,
        ),
      )
    : unionOf(
        figuresIn(layers.flat(3)).map((one) => [one]),
        unit,
      );
  const total = totalOf(figures);
  if (total === null) return null;
  const isPartial = layers.flat(3).some(({ figure }) => figure === null);
  return isPartial ? flagFigure(total, "incomplete") : total;
}

/** Those of one series; without the administrative units it is not known whether one place lies in another. */
function figuresOf(items: readonly Counted[], unit: string, places: StockPlaces | null): readonly Figure[] {
  const known = items.filter(({ figure }) => figure !== null);
  const groups = places === null ? [known.map((one) => [one])] : sharingGround(known, places);
  return groups.flatMap((lists) => unionOf(lists.map(figuresIn), unit));
}

function figuresIn(items: readonly Counted[]): readonly Figure[] {
  return items.flatMap(({ figure }) => figure ?? []);
}

/** What lists of figures come to, each of which adds up, and which may be of the same things. */
function unionOf(lists: readonly (readonly Figure[])[], unit: string): readonly Figure[] {
  if (lists.length === 1) return lists.flat();
  const totals = lists.flatMap((figures) => totalOf(figures) ?? []);
  const union = sumOverlapping<string, Figure[]>(totals, unit);
  return union === null ? [] : [union];
}

/** Many places add up number by number; only what is flagged, as all that is assumed is, has more to be merged. */
function totalOf(figures: readonly Figure[]): Figure | null {
  const [first, ...others] = figures;
  if (first === undefined) return null;
  if (figures.some(({ flags }) => flags.length > 0))
    return others.reduce((sum, figure) => add(sum, figure), first);
  let { estimate, lower, upper } = first;
  for (const next of others) {
    estimate = addExact(estimate, next.estimate);
    lower = addExact(lower, next.lower);
    upper = upper === null || next.upper === null ? null : addExact(upper, next.upper);
  }
  return makeFigure(first.unit, estimate, { lower, upper });
}
