import { memoise } from "../../internal/memoise.js";
import type { DisclosureProblem, FacetRelations } from "./disclosure-problem.js";
import { explore, type Explorer } from "./explore.js";
import { neighbourhoodOf } from "./neighbourhood.js";
import { readerSystem } from "./reader-system.js";
import { type Weakness, weaknessOf } from "./weakness.js";

/** The range in which a reader can tell that a hidden count lies, both ends included. */
export interface ReaderRange {
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
  /** The indexes of the relations that a count hangs together with, through hidden ones. */
  readonly relationsAround: (count: number) => readonly number[];
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
  { table, relations, rule }: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
): ReaderView {
  const system = readerSystem(relations, facet.known, hidden, facet.facet, rule);
  const whole: Explorer[] = [];
  const explorerOf = memoise((place: number): Explorer => {
    const known = whole.find(({ has }) => has(place));
    if (known !== undefined) return known;
    const neighbourhood = neighbourhoodOf(system, place);
    const explorer = explore(system, neighbourhood);
    if (neighbourhood.isWhole) whole.push(explorer);
    return explorer;
  });
  const at = (count: number) => {
    const place = system.placeOf.get(count);
    const unknown = place === undefined ? undefined : system.unknowns[place];
    return place === undefined || unknown === undefined
      ? null
      : { place, unknown, explorer: explorerOf(place) };
  };
  return {
    facet,
    weaknessOf: (count) => {
      const found = at(count);
      const own = table.counts[count];
      if (found === null || own === undefined) return null;
      return weaknessOf(found.explorer, found.place, found.unknown, own, facet.facet, rule);
    },
    rangeOf: (count) => {
      const found = at(count);
      return found === null
        ? null
        : rangeOf(found.explorer, found.place, found.unknown.floor, facet.facet.scale);
    },
    relationsAround: (count) => {
      const place = system.placeOf.get(count);
      if (place === undefined) return [];
      return neighbourhoodOf(system, place).equations.flatMap(
        (index) => system.equations[index]?.relation ?? [],
      );
    },
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
