import type { GazetteerProblemCode } from "./gazetteer-problem.js";
import type { FoundWords } from "../internal/found-words.js";
import type { TableProblemCode } from "./table-problem.js";

/** The sentences that problems of gazetteers and of tables are told in. Plain data that a locale supplies. */
export interface PlaceProblemWords extends FoundWords {
  /** One sentence a code, with `{unit}`, `{found}` and `{expected}` in it. */
  readonly gazetteerProblems: Readonly<Record<GazetteerProblemCode, string>>;
  /** One sentence a code, with `{row}`, `{column}`, `{found}` and `{expected}` in it. */
  readonly tableProblems: Readonly<Record<TableProblemCode, string>>;
}
