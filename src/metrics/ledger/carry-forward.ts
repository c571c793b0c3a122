import type { Difference } from "../../quantity/figure.js";
import { assumedZero } from "./assumed-zero.js";
import { reconcile } from "./reconcile.js";

/** What came in, what went out and what was corrected after the day for which a stock was stated; `null` where nothing was reported. */
export interface FlowsSince<U extends string = string> {
  readonly added: Difference<U> | null;
  readonly removed: Difference<U> | null;
  readonly correction: Difference<U> | null;
}

/**
 * The stock that a stated one has become by what was reported since; what was not is assumed to be none.
 *
 * @internal
 */
export function carryForward<U extends string>(
  opening: Difference<U>,
  { added, removed, correction }: FlowsSince<U>,
  isTraced: boolean,
): Difference<U> {
  const cameIn = added ?? assumedZero(opening.unit, "nothingAdded", isTraced);
  return reconcile<U>({ opening, added: cameIn, removed, correction }).closing ?? opening;
}
