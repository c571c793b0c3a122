import type { Figure } from "../../quantity/figure.js";
import type { Changes } from "./stock-changes.js";

/** What counts of one series in one place, by one method. */
export interface Counted {
  readonly series: string;
  readonly place: string | null;
  readonly method: string | null;
  readonly figure: Figure | null;
  readonly ids: readonly string[];
  readonly lastDay: string;
  /** The day whose ground it is of. */
  readonly standsFrom: string;
  /** What came and went since, or may have; `null` where nothing did. */
  readonly changes: Changes | null;
  /** The records of the same day by other methods. */
  readonly aside: readonly string[];
}
