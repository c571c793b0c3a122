import type { Quantity } from "../quantity/quantity.js";
import type { Audience } from "./codes.js";
import type { Moment } from "./moment.js";
import type { RecordBase } from "./record-base.js";

/** How many people, households or bodies there are: the denominator that reports leave out. */
export interface Population extends RecordBase {
  /** The code of the administrative unit, as of `when`. */
  readonly place: string;
  /** The day or period that it holds for. */
  readonly when: Moment;
  /** How many. */
  readonly quantity: Quantity<
    "person" | "inhabitant" | "household" | "residentialArea" | "organisation" | "commune"
  >;
  /** The group, when it is not everybody. */
  readonly audience?: Audience | undefined;
  /** The average over the period, the number at its end, or a census. */
  readonly basis?: "average" | "endOfPeriod" | "census" | undefined;
  /** Whether the number is provisional (sơ bộ). */
  readonly preliminary?: boolean | undefined;
}
