import type { FlowBetween } from "../growth/growth-by-flow.js";
import { balance } from "./balance.js";
import type { Reconciliation } from "./reconciliation.js";

/**
 * What came in and went out between two stocks, where one was computed from the other by it; `null` where both were stated, or too little is known.
 *
 * @internal
 */
export function flowBetween<U extends string>(parts: Reconciliation<U>): FlowBetween<U> | null {
  const { inferred, correction } = parts;
  const inferredEnd = inferred.includes("opening") ? "from" : inferred.includes("closing") ? "to" : null;
  if (inferredEnd === null || correction === null) return null;
  return { net: balance({ ...parts, correction }, "netFlow"), inferred: inferredEnd };
}
