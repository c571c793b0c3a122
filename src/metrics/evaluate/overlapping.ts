import type { Naming } from "../../records/overlap-groups.js";

/** A record that may have counted the same things as others. */
export interface Overlapping extends Naming {
  readonly lower: number;
  /** Where it is a part of a whole that others may be parts of: its point value and upper bound, which no sum has in it. */
  readonly part?: PartOfWhole | undefined;
}

/** What is known of a part beside its lower bound, and of the whole that it is of. Plain data. */
export interface PartOfWhole {
  readonly estimate: number;
  /** `null` where nothing bounds it. */
  readonly upper: number | null;
  /** What the parts of one whole have in common. */
  readonly of: string;
  readonly wholeEstimate: number;
  /** `null` where nothing bounds it. */
  readonly wholeUpper: number | null;
}
