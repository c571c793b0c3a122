import type { Hedge } from "./hedge.js";

/**
 * What somebody reported: a number with its hedge and its unit, as plain JSON data.
 *
 * "Trên 88.500 lượt" is `{ value: 88500, hedge: "moreThan", unit: "attendance" }`. Make one with {@link exactly}, {@link moreThan} and the
 * other functions named after hedges; they check it. A quantity says what the sentence says; what follows from it, once read, is a {@link Figure}.
 */
export interface Quantity<U extends string = string> {
  /** The number in the sentence, zero or more; whole where the unit is whole, else with at most six decimals. The lower end of a range. */
  readonly value: number;
  /** The word before the number. */
  readonly hedge: Hedge;
  /** What is counted: the id of a unit. */
  readonly unit: U;
  /** The upper end of a range; only with the hedge `between`. */
  readonly upTo?: number | undefined;
  /** "Từ 200 đến 250 … trở lên": the range has no upper end after all; only with the hedge `between`. */
  readonly openAbove?: boolean | undefined;
}
