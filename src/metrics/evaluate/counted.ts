import type { ChosenCount } from "./choose-stated.js";

/** What counts of one series in one place, by one method. */
export interface Counted extends ChosenCount {
  readonly series: string;
  readonly place: string | null;
  readonly lastDay: string;
  /** The day whose ground it is of. */
  readonly standsFrom: string;
  /** The records of the same day by other methods. */
  readonly aside: readonly string[];
}
