import type { Quantity } from "../quantity/quantity.js";
import type { Audience } from "./codes.js";

/** One group within an audience, with its count where the report gives one. */
export interface AudiencePart {
  /** The group. */
  readonly audience: Audience;
  /** How many of them; absent when the report only names the group. */
  readonly count?: Quantity<"person" | "attendance"> | undefined;
}

/**
 * "Trong đó" ("of which"): how the named groups relate to the whole attendance.
 *
 * - `partition`: together they are the whole
 * - `subset`: each is a part of the whole, and there may be others
 * - `overlapping`: each is a part, and one person may be in several
 */
export interface AudienceBreakdown {
  /** How the parts relate to the whole. */
  readonly relation: "partition" | "subset" | "overlapping";
  /** The groups; at least one. */
  readonly parts: readonly AudiencePart[];
}
