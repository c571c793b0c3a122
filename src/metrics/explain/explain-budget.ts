import { fail, type Path } from "../../internal/failure.js";

const deepest = 500;

/** How many more figures and records an explanation may hold. */
export interface ExplainBudget {
  figures: number;
  records: number;
}

/**
 * @internal
 */
export function newBudget(): ExplainBudget {
  return { figures: 100_000, records: 10_000_000 };
}

/**
 * Takes what comes next from the budget; throws `lineage-too-large` where it is used up, or the figures lie too deep in one another.
 *
 * @internal
 */
export function spend(
  budget: ExplainBudget,
  kind: keyof ExplainBudget,
  count: number,
  path: Path,
  depth = 0,
): void {
  budget[kind] -= count;
  if (budget[kind] >= 0 && depth <= deepest) return;
  fail(
    "lineage-too-large",
    `A figure is explained by at most 100000 figures, ${deepest} deep, and ten million records; this one has more, or goes in a circle.`,
    { deepest },
    path.slice(0, 10),
  );
}
