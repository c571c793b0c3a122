import type { FoundWords } from "../../internal/found-words.js";
import type { QuantityProblemCode } from "./quantity-problem.js";

/** The sentences that say why a text is not a count. Plain data that a locale supplies. */
export interface QuantityProblemWords extends FoundWords {
  /** One sentence a code, with `{found}` in it. */
  readonly quantityProblems: Readonly<Record<QuantityProblemCode, string>>;
}
