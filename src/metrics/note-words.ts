import type { PeriodFlag } from "../calendar/regime-options.js";
import type { Assumption } from "../quantity/figure.js";
import type { RatioFlag } from "../quantity/ratio.js";
import type { GrowthStatus } from "./growth/growth.js";

/** What a language says of the flags, assumptions and states of figures. Plain data that a locale supplies. */
export interface NoteWords {
  /** One clause for each flag. */
  readonly flags: Readonly<Record<RatioFlag | PeriodFlag | "imbalance" | "partialPeriod", string>>;
  /** One clause for each assumption, to stand after "assuming that". */
  readonly assumptions: Readonly<Record<Assumption, string>>;
  /** Percentage points: `{n}` the number; `one` after the number one. */
  readonly points: { readonly one: string; readonly other: string };
  /** What each state of a growth means. */
  readonly growth: Readonly<Record<GrowthStatus, string>>;
}
