/**
 * What was done with records to make a figure of them.
 *
 * - `reported`: one record says it
 * - `sum`, `count`, `max`, `distinct`, `last`: as {@link aggregates} of those names
 * - `carriedForward`: the latest number stated, with what came in and went out after the day that it is of
 * - `places`: the different units that they were in were counted
 * - `custom`: an aggregate of one's own put them together
 */
export type RecordOperation =
  "reported" | "sum" | "count" | "max" | "distinct" | "last" | "carriedForward" | "places" | "custom";

/**
 * What was done with figures to make another of them.
 *
 * - `sum`, `difference`: operands added, those of sign −1 taken away
 * - `negation`: the sign was turned
 * - `scale`: multiplied by a factor
 * - `overlap`: a sum whose parts may have counted the same things
 * - `distinct`: people counted once over several events
 * - `countedAs`: the same count in a wider unit, as people at events are attendances
 * - `restated`: moved from the administrative units of one date to those of another
 * - `balance`: what closing = opening + added − removed + correction leaves for the part that is missing; without a `result`, what came in and went out
 */
export type FigureOperation =
  "sum" | "difference" | "negation" | "scale" | "overlap" | "distinct" | "countedAs" | "restated" | "balance";

/** What an operand is in the calculation: a part of a stock's change, or the people that there are. */
export type OperandRole = "opening" | "added" | "removed" | "correction" | "closing" | "population";

/** How many returns were received of how many expected; `unknown` where nobody knows how many to expect. */
export type LineageCoverage = { readonly received: number; readonly expected: number } | "unknown";

/** A figure that was made of records, which it names by their ids. */
export interface RecordsLineage {
  /** It was made of records. */
  readonly from: "records";
  /** What was done with them. */
  readonly operation: RecordOperation;
  /** The list of the register that they stand in: `activities`, `ledger` … */
  readonly list: string;
  /** Their ids. */
  readonly records: readonly string[];
  /** Where in them what was counted stands, when it is not a count of the whole record: in the groups of its `audiences`. */
  readonly within?: "audiences" | undefined;
  /** How much of what was expected they cover, where it was asked. */
  readonly coverage?: LineageCoverage | undefined;
}

/** A figure as it went into a calculation. */
export interface LineageOperand<F> {
  /** The figure, which may have a lineage of its own. */
  readonly figure: F;
  /** −1 where it was taken away. */
  readonly sign: 1 | -1;
  /** What it is in the calculation, where that has a name. */
  readonly role?: OperandRole | undefined;
}

/** A figure that was computed from others. */
export interface FiguresLineage<F> {
  /** It was computed from figures. */
  readonly from: "figures";
  /** What was done with them. */
  readonly operation: FigureOperation;
  /** The figures, in the order in which the calculation is said. */
  readonly operands: readonly LineageOperand<F>[];
  /** The number that a `scale` multiplied by. */
  readonly factor?: number | undefined;
  /** What a `balance` was computed for. */
  readonly result?: OperandRole | "imbalance" | undefined;
}

/** A zero that nobody reported and that was assumed; the figure's assumptions say how. */
export interface AssumptionLineage {
  /** It was assumed. */
  readonly from: "assumption";
}

/** How a figure came about: from which records or figures. Plain data: records are named, never held; `F` is {@link Difference}. */
export type Lineage<F> = RecordsLineage | FiguresLineage<F> | AssumptionLineage;
