import { type DisclosureProblem, type FacetRelations, withRelations } from "./disclosure-problem.js";
import { readerView } from "./reader-view.js";
import type { Relation, RelationKind } from "./relations.js";
import type { TableKey } from "./table-key.js";
import type { Weakness } from "./weakness.js";

/** One thing that holds between the figures of a table, by which a hidden one may be worked out. */
export interface DisclosingEquation {
  /** What holds: see the kinds. */
  readonly kind: RelationKind;
  /** The measure of the total. */
  readonly measure: string;
  /** The key of the total. */
  readonly key: TableKey;
  /** The names that it is a total over. */
  readonly over: readonly string[];
}

/**
 * Relations that expose a hidden count together, and without any one of which they do not.
 *
 * @internal
 */
export function exposingRelations(
  problem: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
  count: number,
  { pushes }: Weakness,
): readonly DisclosingEquation[] {
  const exposes = (known: readonly number[]) =>
    readerView(
      problem,
      withRelations(facet.facet, known, problem.relations, problem.rule),
      hidden,
    ).weaknessOf(count)?.certain === true;
  const weighed = [...new Set(pushes.flatMap(({ weights }) => [...weights.keys()]))].sort((a, b) => a - b);
  let needed: readonly number[] = exposes(weighed)
    ? weighed
    : readerView(problem, facet, hidden).relationsAround(count);
  for (const index of needed) {
    const others = needed.filter((other) => other !== index);
    if (exposes(others)) needed = others;
  }
  return needed.flatMap((index) => {
    const relation = problem.relations[index];
    return relation === undefined ? [] : [describe(problem, relation)];
  });
}

function describe({ table }: DisclosureProblem, { kind, total, over }: Relation): DisclosingEquation {
  const { measure = "", key = {} } = table.counts[total] ?? {};
  return Object.freeze({ kind, measure, key, over: Object.freeze([...over]) });
}
