/** A failure that is known and not mended, with its reason. */
export interface Known {
  /** The function, or `*` for any. */
  readonly name: string;
  /** What the error says, or a part of it. */
  readonly error: string;
  readonly reason: string;
}

/** Counted and told at the end of each run. */
export const known: readonly Known[] = [
  {
    name: "PhongTraoError",
    error: "throws",
    reason: "its constructor is for phongtrao itself, which gives it texts",
  },
];
