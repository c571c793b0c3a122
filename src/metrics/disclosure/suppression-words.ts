import type { SuppressionReason } from "./suppression-reason.js";

/** What a language says of figures that are not published. Plain data that a locale supplies. */
export interface SuppressionWords {
  /** The clause that stands where a figure is hidden, and why for each reason. */
  readonly suppression: {
    /** What stands where a figure is hidden. */
    readonly marker: string;
    /** Why, for the office. */
    readonly reasons: Readonly<Record<SuppressionReason, string>>;
  };
}
