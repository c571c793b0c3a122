import type { Count } from "./count-table.js";
import type { DisclosureProblem } from "./disclosure-problem.js";
import { describe, type DisclosingEquation, exposingRelations } from "./exposing-relations.js";
import type { Overlap } from "./overlaps.js";
import type { ReaderView } from "./reader-view.js";
import type { CountPart } from "./shown-column.js";
import type { TableKey } from "./table-key.js";

/**
 * Whether a hidden count is safe.
 *
 * - `protected`: the reader cannot work out too much of it
 * - `exposed`: the reader can
 * - `undecided`: the table is too large to tell
 */
export type DisclosureVerdict = "protected" | "exposed" | "undecided";

/** A count as a reader sees it: one that is hidden, or a small one that is not. */
export interface AuditedCount {
  /** The key of its row. */
  readonly key: TableKey;
  /** The measure that shows it. */
  readonly measure: string;
  /** The part that it is of the measure, if that is a ratio. */
  readonly part: CountPart;
  /** The least that the reader has to reckon with. */
  readonly lower: number;
  /** The most that the reader has to reckon with; `null` without end. */
  readonly upper: number | null;
  /** Whether both ends are certainly reached: a whole table exists with that count and all that is published. */
  readonly exact: boolean;
  /** Whether it is safe. */
  readonly verdict: DisclosureVerdict;
  /** Of an exposed count, the equations that give the end of its range that exposes it; without any of them the range is wider. None where a published figure shows it, be it as a part of a ratio. */
  readonly equations: readonly DisclosingEquation[];
}

/**
 * A hidden count as a reader sees it; with the totals whose bounds tell of it.
 *
 * @internal
 */
export function auditedCount(
  problem: DisclosureProblem,
  hidden: ReadonlySet<number>,
  views: readonly ReaderView[],
  index: number,
  count: Count,
  overlaps: readonly Overlap[] = [],
): AuditedCount {
  const weak = views.flatMap((view) => {
    const weakness = view.weaknessOf(index);
    return weakness === null ? [] : [{ facet: view.facet, weakness }];
  });
  const certain = weak.find(({ weakness }) => weakness.certain);
  const { lower = 0, upper = null, isExact = false } = views[0]?.rangeOf(index) ?? {};
  return freeze(count, {
    lower,
    upper,
    exact: isExact,
    verdict:
      certain !== undefined || overlaps.length > 0 ? "exposed" : weak.length > 0 ? "undecided" : "protected",
    equations: [
      ...(certain ? exposingRelations(problem, certain.facet, hidden, index, certain.weakness) : []),
      ...overlaps.map((overlap) => describe(problem, { ...overlap, kind: "overlap" })),
    ],
  });
}

/**
 * A small count that a published figure shows.
 *
 * @internal
 */
export function shownCount(count: Count): AuditedCount {
  const { estimate } = count.figure;
  return freeze(count, { lower: estimate, upper: estimate, exact: true, verdict: "exposed", equations: [] });
}

function freeze(
  { key, measure, part }: Count,
  { equations, ...others }: Omit<AuditedCount, "key" | "measure" | "part">,
): AuditedCount {
  return Object.freeze({ key, measure, part, ...others, equations: Object.freeze([...equations]) });
}
