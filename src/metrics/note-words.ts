import type { PeriodFlag } from "../calendar/regime-options.js";
import type { Assumption } from "../quantity/figure.js";
import type { RatioFlag } from "../quantity/ratio.js";
import type { GrowthStatus } from "./growth/growth.js";

/** What a language says of the flags, assumptions and states of figures. Plain data that a locale supplies. */
export interface NoteWords {
  /** One clause for each flag. */
  readonly flags: Readonly<
    Record<RatioFlag | PeriodFlag | "imbalance" | "partialPeriod" | "unequalPeriods", string>
  >;
  /** One clause for each assumption. */
  readonly assumptions: Readonly<Record<Assumption, string>>;
  /** Under `{assumptions}`, which are such clauses: "với giả định {assumptions}". */
  readonly assuming: string;
  /** Two of these, `{a}` and `{b}`: "{a} và {b}". */
  readonly both: string;
  /** Percentage points: `{n}` the number; `one` after the number one. */
  readonly points: { readonly one: string; readonly other: string };
  /** A difference as a rise or a fall; `{n}` is a count with its unit, `{lower}` a bare number. */
  readonly changes: {
    /** More than before: "tăng {n}". */
    readonly rise: string;
    /** Less than before: "giảm {n}". */
    readonly fall: string;
    /** As before. */
    readonly none: string;
    /** As before or less. */
    readonly noRise: string;
    /** As before or more. */
    readonly noFall: string;
    /** How much a rise or a fall is at least and at most; not to be read as what it was before and after. */
    readonly range: string;
    /** From a fall of `{lower}` to a rise of `{n}`. */
    readonly either: string;
    /** A rise of at most `{n}`, or a fall. */
    readonly riseAtMost: string;
    /** A fall of at most `{n}`, or a rise. */
    readonly fallAtMost: string;
    /** Nobody knows which of the two. */
    readonly unknown: string;
  };
  /** What each state of a growth means. */
  readonly growth: Readonly<Record<GrowthStatus, string>>;
}
