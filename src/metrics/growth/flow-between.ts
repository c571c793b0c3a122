import type { Difference } from "../../quantity/figure.js";

/** What came in and went out between two counts of which one was computed from the other by it. */
export interface FlowBetween<U extends string = string> {
  /** What came in, less what went out. */
  readonly net: Difference<U>;
  /** Which of the two was computed; the other is known apart from the flow. */
  readonly inferred: "from" | "to";
}
