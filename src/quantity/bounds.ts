/** The range that a count lies in, both ends included. */
export interface Bounds {
  /** The least that it can be. */
  readonly lower: number;
  /** The most that it can be; `null` when no upper bound is known. */
  readonly upper: number | null;
}
