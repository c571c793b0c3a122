import type { Assumption, Difference } from "../../quantity/figure.js";

/** The parts of a stock's change that can be inferred. */
export type InferablePart = "opening" | "added" | "removed" | "closing";

/** A stock's change with what follows from its parts. Plain frozen data. */
export interface Reconciliation<U extends string = string> {
  /** The stock at the beginning; `null` when it is not known. */
  readonly opening: Difference<U> | null;
  /** What came in; `null` when it is not known. */
  readonly added: Difference<U> | null;
  /** What went out; `null` when it is not known. */
  readonly removed: Difference<U> | null;
  /** What a recount changed; `null` when nothing at all is known. */
  readonly correction: Difference<U> | null;
  /** The stock at the end; `null` when it is not known. */
  readonly closing: Difference<U> | null;
  /** The parts that were not reported but inferred. */
  readonly inferred: readonly InferablePart[];
  /** What its parts rest on, those taken as zero among them, in alphabetical order. */
  readonly assumptions: readonly Assumption[];
  /** The stated closing less the computed one: zero when the parts agree, `null` when they cannot be held against each other. */
  readonly imbalance: Difference<U> | null;
}
