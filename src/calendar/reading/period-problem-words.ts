import type { FoundWords } from "../../internal/found-words.js";
import type { PeriodProblemCode } from "./period-problem.js";

/** The sentences that say why a text is not a period. Plain data that a locale supplies. */
export interface PeriodProblemWords extends FoundWords {
  /** One sentence a code, with `{found}` in it. */
  readonly periodProblems: Readonly<Record<PeriodProblemCode, string>>;
}
