import { mergeUnique } from "../../internal/merge-unique.js";
import type { Reconciliation } from "./reconciliation.js";

/**
 * The parts of a stock's change with what they rest on, frozen.
 *
 * @internal
 */
export function asReconciliation<U extends string>(
  result: Omit<Reconciliation<U>, "assumptions">,
): Reconciliation<U> {
  const { opening, added, removed, correction, closing } = result;
  const parts = [opening, added, removed, correction, closing];
  return Object.freeze({
    ...result,
    inferred: Object.freeze([...result.inferred]),
    assumptions: mergeUnique(...parts.map((part) => part?.assumptions ?? [])),
  });
}
