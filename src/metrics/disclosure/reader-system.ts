import type { DisclosureProblem, FacetRelations } from "./disclosure-problem.js";
import { leastAlone } from "./least-possible.js";
import { coefficientsOf, type Relation } from "./relation.js";
import type { LinearEquation } from "./start-tableau.js";

/** What a reader does not know: a hidden count, or by how much two sides differ of which one is at most the other. */
export interface Unknown {
  /** The least that the reader has to reckon with. */
  readonly floor: bigint;
  /** What it really is, above the floor. */
  readonly excess: bigint;
}

/** One thing that a reader knows of the unknowns. */
export interface ReaderEquation extends LinearEquation {
  /** The relation that it comes from. */
  readonly relation: Relation;
}

/** Unknowns that hang together, and what the published figures tell of them, in one facet. */
export interface ReaderSystem {
  readonly unknowns: readonly Unknown[];
  /** In the order of the relations. */
  readonly equations: readonly ReaderEquation[];
  /** By the index of a hidden count, its place among the unknowns. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** Whether nothing that hangs together with them was left out. */
  readonly isWhole: boolean;
}

// Unknowns times equations: so many can be reckoned with in seconds.
const largest = 400_000;

/**
 * What a reader faces who wants to know a hidden count: all that it hangs together with through equations, the nearest first, up to a size.
 *
 * @internal
 */
export function readerSystem(
  { rule }: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
  start: number,
): ReaderSystem {
  const { counts, used, isWhole } = neighbourhoodOf(facet, hidden, start);
  const placeOf = new Map([...counts].map((count, place) => [count, place]));
  const unknowns: Unknown[] = [...counts].map((count) => {
    const floor = leastAlone(count, facet.facet, rule);
    return { floor, excess: (facet.facet.values[count] ?? 0n) - floor };
  });
  const equations = [...used]
    .sort((a, b) => a.index - b.index)
    .map((relation) => {
      const slack = slackOf(relation, facet.facet.values);
      const terms = termsOf(relation, placeOf);
      if (slack === null) return { terms, relation };
      unknowns.push({ floor: 0n, excess: slack.value });
      return { terms: [...terms, [unknowns.length - 1, slack.coef] as const], relation };
    });
  return { unknowns, equations, placeOf, isWhole };
}

interface Neighbourhood {
  readonly counts: ReadonlySet<number>;
  readonly used: ReadonlySet<Relation>;
  readonly isWhole: boolean;
}

function neighbourhoodOf(
  { relationsOf }: FacetRelations,
  hidden: ReadonlySet<number>,
  start: number,
): Neighbourhood {
  const counts = new Set([start]);
  const used = new Set<Relation>();
  let isWhole = true;
  for (const count of counts) {
    for (const relation of relationsOf.get(count) ?? []) {
      if (used.has(relation)) continue;
      used.add(relation);
      for (const [other] of coefficientsOf(relation)) {
        if (!hidden.has(other) || counts.has(other)) continue;
        if (counts.size * used.size > largest) isWhole = false;
        else counts.add(other);
      }
    }
  }
  return { counts, used, isWhole };
}

function termsOf(
  relation: Relation,
  placeOf: ReadonlyMap<number, number>,
): readonly (readonly [place: number, coef: number])[] {
  return coefficientsOf(relation).flatMap(([count, coef]) => {
    const place = placeOf.get(count);
    return place === undefined ? [] : [[place, coef] as const];
  });
}

function slackOf(
  { kind, total, parts }: Relation,
  values: readonly (bigint | null)[],
): { readonly coef: number; readonly value: bigint } | null {
  if (kind !== "atMostSum" && kind !== "atLeastPart") return null;
  const surplus = parts.reduce((sum, part) => sum + (values[part] ?? 0n), 0n) - (values[total] ?? 0n);
  return kind === "atMostSum" ? { coef: -1, value: surplus } : { coef: 1, value: -surplus };
}
