import { add } from "./add.js";
import { computedFrom, plus } from "./computed-from.js";
import type { Difference, Figure } from "./figure.js";
import { withLineage } from "./with-lineage.js";

/**
 * The sum of figures of one unit, whose lineage is one sum of all of them; `null` over nothing.
 *
 * @internal
 */
export function addAll<U extends string>(figures: readonly Figure<U>[]): Figure<U> | null;
export function addAll<U extends string>(figures: readonly Difference<U>[]): Difference<U> | null;
export function addAll<U extends string>(figures: readonly Difference<U>[]): Difference<U> | null {
  const [first, ...others] = figures;
  if (first === undefined) return null;
  const total = others.reduce((sum, next) => add<U>(sum, next), first);
  if (total.lineage === undefined || others.length === 0) return total;
  return withLineage(
    total,
    computedFrom(
      "sum",
      figures.map((figure) => plus(figure)),
    ),
  );
}
