import type { PeriodProblemCode } from "./period-problem.js";

/** The sentences that say why a text is no period. Plain data that a locale supplies. */
export interface PeriodProblemWords {
  /** A text that was found, `{text}`, between the marks of the language. */
  readonly quoted: string;
  /** One sentence a code, with `{found}` in it. */
  readonly periodProblems: Readonly<Record<PeriodProblemCode, string>>;
}
