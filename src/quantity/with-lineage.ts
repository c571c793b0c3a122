import type { Difference, Figure } from "./figure.js";
import type { Lineage } from "./lineage.js";
import { makeFigure } from "./make-figure.js";

/**
 * A figure with another lineage; without one where none is given.
 *
 * @internal
 */
export function withLineage<U extends string>(
  figure: Figure<U>,
  lineage: Lineage<Difference> | undefined,
): Figure<U>;
export function withLineage<U extends string>(
  figure: Difference<U>,
  lineage: Lineage<Difference> | undefined,
): Difference<U>;
export function withLineage<U extends string>(
  { unit, estimate, lower, upper, flags, assumptions }: Difference<U>,
  lineage: Lineage<Difference> | undefined,
): Difference<U> {
  return makeFigure(unit, estimate, { lower, upper }, flags, assumptions, lineage);
}
