import type { ProblemCode } from "./problem.js";

/** The sentences that problems are told in, and the names of types in them. Plain data that a locale supplies. */
export interface ProblemWords {
  /** One sentence a code, with `{found}` and `{expected}` in it. */
  readonly problems: Readonly<Record<ProblemCode, string>>;
  /** The names of types, as they stand in the sentence of `wrong-type`. */
  readonly types: Readonly<Record<"string" | "number" | "boolean" | "array" | "object" | "tuple", string>>;
}
