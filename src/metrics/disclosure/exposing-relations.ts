import { type DisclosureProblem, type FacetRelations, withRelations } from "./disclosure-problem.js";
import type { Push } from "./explore.js";
import { readerView } from "./reader-view.js";
import type { Relation, RelationKind } from "./relation.js";
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
 * Relations that give the end of a range that exposes a hidden count, or both, and without any one of which they do not.
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
  const needed = new Set(pushes.flatMap((push) => relationsBehind(problem, facet, hidden, count, push)));
  return [...needed].sort((a, b) => a.index - b.index).map((relation) => describe(problem, relation));
}

function relationsBehind(
  problem: DisclosureProblem,
  facet: FacetRelations,
  hidden: ReadonlySet<number>,
  count: number,
  { direction, weights }: Push,
): readonly Relation[] {
  const endBy = (known: readonly Relation[]) => {
    const part = withRelations(facet.facet, known, problem.rule);
    const range = readerView(problem, part, hidden).rangeOf(count);
    return direction === 1 ? range?.upper : range?.lower;
  };
  const around = readerView(problem, facet, hidden).relationsAround(count);
  const end = endBy(around);
  const weighed = [...weights.keys()];
  let needed = endBy(weighed) === end ? weighed : around;
  for (const relation of needed) {
    const others = needed.filter((other) => other !== relation);
    if (endBy(others) === end) needed = others;
  }
  return needed;
}

/**
 * What holds between the figures of a table, for who audits it.
 *
 * @internal
 */
export function describe(
  { table }: DisclosureProblem,
  { kind, total, over }: Pick<DisclosingEquation, "kind" | "over"> & Pick<Relation, "total">,
): DisclosingEquation {
  const { measure = "", key = {} } = table.counts[total] ?? {};
  return Object.freeze({ kind, measure, key, over: Object.freeze([...over]) });
}
