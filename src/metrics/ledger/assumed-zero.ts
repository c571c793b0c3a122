import type { Assumption, Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";

/**
 * A zero that nobody reported, with what it assumes; `traced` where it is to say so in its lineage.
 *
 * @internal
 */
export function assumedZero<U extends string>(unit: U, assumption: Assumption, traced: boolean): Figure<U> {
  const lineage = traced ? Object.freeze({ from: "assumption" as const }) : undefined;
  return makeFigure(unit, 0, { lower: 0, upper: 0 }, ["assumed"], [assumption], lineage);
}
