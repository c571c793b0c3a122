import type { DisclosureProblem, FacetRelations } from "./disclosure-problem.js";
import type { Push } from "./explore.js";
import { coefficientsOf, type Relation } from "./relation.js";
import type { Weakness } from "./weakness.js";

/**
 * The published count that is best hidden next to strengthen a weak one; `null` when there is none left.
 *
 * The limit of a weak count follows from an equation that weighs some relations. Hiding a count loosens that limit only if it stands in the equation. Of
 * those, one is chosen that leaves few relations with a single hidden count; then the smallest, so that little is lost; then the first by name.
 *
 * @internal
 */
export function chooseComplement(
  problem: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
  { pushes }: Weakness,
  around: readonly Relation[],
): number | null {
  const isFree = (count: number) => !hidden.has(count);
  const isCount = (count: number) => isFree(count) && sizeOf(count, problem) > 0;
  const loosening = pushes.flatMap(looseningCounts);
  const near = around.flatMap(countsIn);
  for (const candidates of [loosening.filter(isCount), near.filter(isCount), near.filter(isFree)]) {
    const best = bestOf([...new Set(candidates)], problem, facet, hidden);
    if (best !== null) return best;
  }
  return null;
}

function looseningCounts({ weights }: Push): readonly number[] {
  const sums = new Map<number, number>();
  for (const [relation, weight] of weights) {
    for (const [count, coef] of coefficientsOf(relation))
      sums.set(count, (sums.get(count) ?? 0) + weight * coef);
  }
  return [...sums].filter(([, sum]) => sum !== 0).map(([count]) => count);
}

function countsIn(relation: Relation): readonly number[] {
  return coefficientsOf(relation).map(([count]) => count);
}

function bestOf(
  candidates: readonly number[],
  problem: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
): number | null {
  const ranked = candidates.map((count) => ({
    count,
    lonely: lonelyRelations(count, facet, hidden),
    size: sizeOf(count, problem),
  }));
  ranked.sort((a, b) => a.lonely - b.lonely || a.size - b.size || a.count - b.count);
  return ranked[0]?.count ?? null;
}

function sizeOf(count: number, { table }: DisclosureProblem): number {
  return table.counts[count]?.figure.estimate ?? 0;
}

/** Where a number stands twice, it takes nothing more to hide it twice; and that it is no less than another tells little of it. */
function isNoSum({ kind, parts, over }: Relation): boolean {
  return (kind === "stock" && parts.length === 1) || (kind === "atLeastPart" && over.length === 0);
}

/** How many relations would hide that count, which is not hidden yet, alone. */
function lonelyRelations(
  count: number,
  { relationsOf }: FacetRelations,
  hidden: ReadonlySet<number>,
): number {
  const own = relationsOf.get(count) ?? [];
  return own.filter(
    (relation) => !isNoSum(relation) && !countsIn(relation).some((other) => hidden.has(other)),
  ).length;
}
