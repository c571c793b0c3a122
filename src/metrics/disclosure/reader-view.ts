import type { DisclosureProblem, FacetRelations } from "./disclosure-problem.js";
import { explore, type Explorer } from "./explore.js";
import { type ReaderSystem, readerSystem, type Unknown } from "./reader-system.js";
import type { Relation } from "./relation.js";
import { type Weakness, weaknessOf } from "./weakness.js";

/** The range in which a reader can tell that a hidden count lies, both ends included. */
interface ReaderRange {
  readonly lower: number;
  /** `null` without end. */
  readonly upper: number | null;
  /** Whether both ends are certainly reached by a table that the reader cannot tell from the true one. */
  readonly isExact: boolean;
}

/** What a reader can find out in one facet. */
export interface ReaderView {
  readonly facet: FacetRelations;
  readonly weaknessOf: (count: number) => Weakness | null;
  readonly rangeOf: (count: number) => ReaderRange | null;
  /** The relations that a count hangs together with, through hidden ones. */
  readonly relationsAround: (count: number) => readonly Relation[];
}

/**
 * What a reader to whom some counts are hidden can find out, facet by facet.
 *
 * @internal
 */
export function readerViews(problem: DisclosureProblem, hidden: ReadonlySet<number>): readonly ReaderView[] {
  return problem.facets.map((facet) => readerView(problem, facet, hidden));
}

/**
 * @internal
 */
export function readerView(
  problem: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
): ReaderView {
  const explored = explorers(problem, facet, hidden);
  return {
    facet,
    weaknessOf: (count) => {
      const own = problem.table.counts[count];
      const found = explored(count);
      const judged = found && own && { ...found, count: own, least: facet.leastOf(count) };
      return judged ? weaknessOf(judged.explorer, judged, facet.facet, problem.rule) : null;
    },
    rangeOf: (count) => {
      const found = explored(count);
      return found && rangeOf(found.explorer, found.place, found.unknown.floor, facet.facet.scale);
    },
    relationsAround: (count) => explored(count)?.system.equations.map(({ relation }) => relation) ?? [],
  };
}

/** A hidden count where it is explored. */
interface Explored {
  readonly system: ReaderSystem;
  readonly explorer: Explorer;
  readonly place: number;
  readonly unknown: Unknown;
}

/** Explores what hangs together once; of what is too large to be explored as a whole, only the last part is kept. */
function explorers(
  problem: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
): (count: number) => Explored | null {
  const whole = new Map<number, Explored>();
  let last: readonly [count: number, explored: Explored] | null = null;
  return (count) => {
    if (facet.facet.values[count] == null) return null;
    const known = last?.[0] === count ? last[1] : whole.get(count);
    if (known !== undefined) return known;
    const system = readerSystem(problem, facet, hidden, count);
    const explorer = explore(system);
    for (const [other, place] of system.placeOf) {
      const unknown = system.unknowns[place];
      if (unknown === undefined) continue;
      const explored = { system, explorer, place, unknown };
      if (system.isWhole) whole.set(other, explored);
      else if (other === count) last = [count, explored];
    }
    return whole.get(count) ?? last?.[1] ?? null;
  };
}

function rangeOf({ push }: Explorer, place: number, floor: bigint, scale: bigint): ReaderRange {
  const up = push(place, 1);
  const down = push(place, -1);
  const inUnits = (value: bigint) => Number(value + floor) / Number(scale);
  return {
    lower: inUnits(down.limit ?? 0n),
    upper: up.limit === null ? null : inUnits(up.limit),
    isExact: up.limit === up.seen && down.limit === down.seen,
  };
}
