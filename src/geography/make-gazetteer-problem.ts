import type { Path } from "../internal/failure.js";
import { englishPlaceProblemWords } from "./english-place-problem-words.js";
import type { GazetteerProblem, GazetteerProblemCode } from "./gazetteer-problem.js";
import { renderGazetteerProblem } from "./render-gazetteer-problem.js";

/**
 * A problem with its sentence.
 *
 * @internal
 */
export function makeGazetteerProblem(
  code: GazetteerProblemCode,
  path: Path,
  { unit = null, found, expected = "" }: { unit?: string | null; found: string; expected?: string },
): GazetteerProblem {
  const bare = { code, path: Object.freeze([...path]), unit, found, expected };
  return Object.freeze({ ...bare, message: renderGazetteerProblem(bare, englishPlaceProblemWords) });
}
