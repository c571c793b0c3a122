import type { Hedge } from "../quantity/hedge.js";
import type { Quantity } from "../quantity/quantity.js";
import type { Audience } from "./codes.js";
import type { Moment } from "./moment.js";
import type { RecordBase } from "./record-base.js";

/**
 * What a printed percentage is.
 *
 * - `share`: so many of so many (đạt, chiếm): `numerator` and `denominator`
 * - `attainment`: what was done, of what was planned (đạt … kế hoạch): `numerator` and `denominator`; it may be over 100
 * - `growth`: what a count or a rate grew by, of what it was before (tăng, giảm): two of `before`, `after` and `change`, or `percentBefore` and `percentAfter`
 * - `points`: what a rate rose or fell by, in percentage points (điểm phần trăm): `percentBefore` and `percentAfter`
 */
export type StatedRateKind = "share" | "attainment" | "growth" | "points";

/**
 * A percentage as a report prints it, with the counts that it prints beside it: "80/89 hộ, đạt 89,88%", "tăng 8 vụ (tăng 17,4%)".
 *
 * It is kept to be checked. Figures are computed from the counts, never from it.
 */
export interface StatedRate extends RecordBase {
  /** What it is. */
  readonly kind: StatedRateKind;
  /** The day or period that it holds for. */
  readonly when: Moment;
  /** The percentage with all the digits that are printed and a decimal point: `"89.88"` for "89,88%", `"-3.0"` for "giảm 3,0%". */
  readonly percent: string;
  /** The word before it: `moreThan` for "hơn 75%"; `exact` when it is left out. */
  readonly hedge?: Exclude<Hedge, "between"> | undefined;
  /** Of a share or an attainment: how many. */
  readonly numerator?: Quantity | undefined;
  /** Of a share or an attainment: of how many. */
  readonly denominator?: Quantity | undefined;
  /** Of growth: how many there were before. */
  readonly before?: Quantity | undefined;
  /** Of growth: how many there are now. */
  readonly after?: Quantity | undefined;
  /** Of growth: by how many it rose or, with a percentage below zero, fell. */
  readonly change?: Quantity | undefined;
  /** Of growth or points of a rate: what it was before, in percent, written like `percent`. */
  readonly percentBefore?: string | undefined;
  /** Of growth or points of a rate: what it is now, in percent, written like `percent`. */
  readonly percentAfter?: string | undefined;
  /** The group that the numerator counts, when it is not everybody. */
  readonly audience?: Audience | undefined;
  /** The code of the administrative unit, as of `when`. */
  readonly place?: string | undefined;
  /** The id of the population that is the denominator, where it is one of the register. */
  readonly population?: string | undefined;
  /** The id of the target that an attainment is of. */
  readonly target?: string | undefined;
}
