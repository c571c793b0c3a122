import { largest } from "../internal/largest.js";
import { mergeUnique } from "../internal/merge-unique.js";
import { requireOptions } from "../internal/require-options.js";
import { computedFrom, plus } from "../quantity/computed-from.js";
import type { Countable, Figure } from "../quantity/figure.js";
import { makeFigure } from "../quantity/make-figure.js";
import { requireList } from "../quantity/require-list.js";
import { requireUnit } from "../quantity/require-unit.js";
import { sum } from "../quantity/sum.js";
import { atLeast } from "../quantity/at-least.js";
import { strictFigure } from "../quantity/strict-figure.js";
import { areAlike } from "../quantity/alike.js";
import { estimateOfDistinct } from "./estimate-of-distinct.js";
import { largestEvent } from "./largest-event.js";

/** What bounds {@link distinctPeople} from above. */
export interface DistinctPeopleOptions {
  /** How many people there are; leave it out when people came from elsewhere too. */
  readonly population?: Countable<"person" | "inhabitant"> | null | undefined;
}

/**
 * How many different people came to several events: at least as many as to the largest of them, at most all of them together, and no more than there are.
 *
 * A count in people is of one event, or of one list. Attendances (lượt) are of any number of events: 88,500 of them may be one person who came 88,500 times, so they bound the people
 * from above, and from below by the one who surely came. Write the attendances of a single event as people; for those of sessions that are known, the metric `distinctPeople`
 * of a plan takes the average session.
 *
 * The estimate is the largest single event, as far as that is sure. It is the number that is certain, not the one that is likely; the flag
 * `distinctPeople` says so. Where the largest event exceeds the population, one of the two is wrong or people came from elsewhere: the population is
 * then left out of the bounds, and the figure is flagged `exceedsPopulation`. Other units throw `unit-mismatch`.
 *
 * Source: arithmetic: people together are at least the largest group and at most the sum of all.
 *
 * @param counts - People, of one event each, or attendances, of one event or many: quantities, which are read
 *   strictly, or figures.
 * @param options - `population`: how many people there are; left out or `null`, people came from elsewhere
 *   too.
 * @returns `null` for an empty list: not reported.
 *
 * @example
 * ```ts
 * import { distinctPeople, exactly } from "phongtrao";
 *
 * const people = distinctPeople([exactly(400, "person"), exactly(300, "person")]);
 * [people?.lower, people?.upper]; // [400, 700]
 *
 * const village = distinctPeople([exactly(400, "person"), exactly(300, "person")], {
 *   population: exactly(520, "person"),
 * });
 * village?.upper; // 520
 *
 * const year = distinctPeople([exactly(400, "person"), exactly(88500, "attendance")]);
 * [year?.lower, year?.upper]; // [400, 88900]
 * ```
 */
export function distinctPeople(
  counts: readonly Countable<"person" | "attendance">[],
  options: DistinctPeopleOptions = {},
): Figure<"person"> | null {
  const { population } = requireOptions(options, { population: true });
  requireList(counts);
  const all = sum(counts, "attendance");
  if (all === null) return null;
  const ceiling = population == null ? null : strictFigure(population);
  if (ceiling !== null && !areAlike(ceiling.unit, "person"))
    requireUnit(ceiling.unit, "person", ["population"]);
  const events = counts.map((count) => strictFigure(count));
  const known = events.map((event) => (event.unit === "attendance" ? largestEvent(event, unknown) : event));
  const lower = largest(known.map((event) => event.lower));
  const upper = smaller(all.upper, ceiling?.upper ?? null);
  const exceeds = upper !== null && upper < lower;
  return makeFigure(
    "person",
    estimateOfDistinct(largest(known.map((event) => event.estimate)), lower, events.length === 1),
    { lower, upper: exceeds ? all.upper : upper },
    mergeUnique(all.flags, ceiling?.flags ?? [], ["distinctPeople"], exceeds ? ["exceedsPopulation"] : []),
    mergeUnique(all.assumptions, ceiling?.assumptions ?? []),
    computedFrom("distinct", [
      ...events.map((event) => plus(event)),
      ...(ceiling === null ? [] : [plus(ceiling, "population")]),
    ]),
  );
}

/** How many events attendances are of is not said. */
const unknown = strictFigure(atLeast(1, "session"));

function smaller(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
