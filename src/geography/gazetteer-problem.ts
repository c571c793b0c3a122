import type { Path } from "../internal/failure.js";

/**
 * What can be wrong with the units and successions of a gazetteer, as a stable word.
 *
 * - `circular-parent`: units that lie in each other
 * - `duplicate-life`, `overlapping-lives`: two rows of one code that hold on the same day
 * - `invalid-date`, `range-reversed`: no such day, or a last day before the first
 * - `missing`: a required field is absent
 * - `missing-units`, `stray-units`, `not-one-to-one`: lists that do not fit the kind of event
 * - `no-successor`: a row ends, and no event of the day after says what became of it
 * - `not-a-list`, `not-an-object`, `not-text`: something of another type
 * - `not-alive-after`, `not-alive-before`, `still-alive`: an event on a day when its units do not exist, or still do
 * - `parent-not-alive`, `unknown-parent`, `wrong-parent-level`: a parent that does not exist throughout, or is not of a higher level
 * - `unknown-code`: no level, or no kind of event
 * - `unknown-unit`: an event of a code that no unit has
 * - `unreadable`: reading the input threw an error
 */
export type GazetteerProblemCode = (typeof gazetteerProblemCodes)[number];

/**
 * The words of {@link GazetteerProblemCode}, as a list.
 *
 * @example
 * ```ts
 * import { gazetteerProblemCodes, safeCreateGazetteer } from "phongtrao";
 *
 * const unit = { code: "01", name: "Hà Nội", level: "province", validFrom: "2022-02-30" } as const;
 * const result = safeCreateGazetteer({ units: [unit], successions: [] });
 * const found = result.ok ? [] : result.problems.map(({ code }) => code);
 * gazetteerProblemCodes.filter((code) => found.includes(code)); // ["invalid-date"]
 * ```
 */
export const gazetteerProblemCodes = Object.freeze([
  "circular-parent",
  "duplicate-life",
  "invalid-date",
  "missing",
  "missing-units",
  "no-successor",
  "not-a-list",
  "not-alive-after",
  "not-alive-before",
  "not-an-object",
  "not-one-to-one",
  "not-text",
  "overlapping-lives",
  "parent-not-alive",
  "range-reversed",
  "still-alive",
  "stray-units",
  "unknown-code",
  "unknown-parent",
  "unknown-unit",
  "unreadable",
  "wrong-parent-level",
] as const);

/** One thing that is wrong with the units and successions of a gazetteer. */
export interface GazetteerProblem {
  /** What is wrong. */
  readonly code: GazetteerProblemCode;
  /** Where: `["units", 3, "parent"]`, `["successions", 0, "from", 1]`. */
  readonly path: Path;
  /** The code of the unit concerned, where there is one. */
  readonly unit: string | null;
  /** What was found, as short safe text. */
  readonly found: string;
  /** What should stand there, or what it contradicts; empty where that goes without saying. */
  readonly expected: string;
  /** A sentence in English; {@link renderGazetteerProblem} gives it in other languages. */
  readonly message: string;
}
