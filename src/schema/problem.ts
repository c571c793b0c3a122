import type { Path } from "../internal/failure.js";
import type { CodeLists } from "../records/codes.js";
import type { fixedCodes } from "../records/fixed-codes.js";
import type { Register } from "../records/register.js";

/**
 * What can be wrong with input, as a stable word.
 *
 * - `circular-reference`: records that are each other's parents
 * - `duplicate-id`: two records of a list with one id; of administrative units, with one code and first day
 * - `effect-not-allowed`, `effect-required`: `effect` belongs to corrections, and only to them
 * - `empty`: a text or list that may not be empty
 * - `ill-formed-text`: text with half of a character (a lone surrogate)
 * - `impossible`: nearly zero, less than zero
 * - `invalid`: anything that the others do not name
 * - `invalid-decimal`: text that is not a number with a decimal point
 * - `invalid-date`, `invalid-moment`, `invalid-period`: no such day, no such period, or one in another form
 * - `missing`: a required field is absent
 * - `negative`, `not-finite`, `not-whole`, `too-large`, `too-precise`: a number that cannot be counted with
 * - `not-an-object`: the input as a whole is not a plain object
 * - `only-for-ranges`, `range-reversed`, `range-without-end`: the two ends of a range
 * - `self-reference`: a record that names itself
 * - `unit-not-allowed`: a unit that this field does not count in
 * - `unknown-code`: a word that is not in the code list
 * - `unknown-key`: a field that the record does not have
 * - `unknown-reference`: an id or code that no record has
 * - `unreadable`: reading the input threw an error
 * - `wrong-type`: text where a number belongs, and so on
 */
export type ProblemCode = (typeof problemCodes)[number];

/**
 * The words of {@link ProblemCode}, as a list.
 *
 * @example
 * ```ts
 * import { problemCodes } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * // A table of all sentences, for whoever rewords them.
 * problemCodes.map((code) => [code, vi.problems[code]])[0]; // ["circular-reference", "Bản ghi này là cấp trên của chính nó, thông qua {found}."]
 * ```
 */
export const problemCodes = Object.freeze([
  "circular-reference",
  "duplicate-id",
  "effect-not-allowed",
  "effect-required",
  "empty",
  "ill-formed-text",
  "impossible",
  "invalid",
  "invalid-date",
  "invalid-decimal",
  "invalid-moment",
  "invalid-period",
  "missing",
  "negative",
  "not-an-object",
  "not-finite",
  "not-whole",
  "only-for-ranges",
  "range-reversed",
  "range-without-end",
  "self-reference",
  "too-large",
  "too-precise",
  "unit-not-allowed",
  "unknown-code",
  "unknown-key",
  "unknown-reference",
  "unreadable",
  "wrong-type",
] as const);

/**
 * What belongs in a field, where that has a name: a quantity; a word of a code list, a hedge or a unit; the id or code of a record in a list of the register.
 */
export type FieldContent =
  "quantity" | "hedges" | "units" | keyof CodeLists | keyof typeof fixedCodes | keyof Register;

/** One thing that is wrong with input: plain data, to be shown beside a field or in a list. */
export interface Problem {
  /** What is wrong. */
  readonly code: ProblemCode;
  /** Where: keys and indexes from the outside in, such as `["activities", 3, "attendance", "value"]`. */
  readonly path: Path;
  /** The id of the record that it lies in, where that record has one. */
  readonly record: string | null;
  /** What was found, as short safe text; `null` where nothing was. */
  readonly found: string | null;
  /**
   * What may stand there: words of a code list, units, or the name of a type; of a day or period in another form the right one, or both where the text
   * does not say whose calendar it means. Empty where there is no list.
   */
  readonly expected: readonly string[];
  /** What belongs there, where that has a name and the problem turns on it: which code list the words of `expected` are of, which list has no such record. */
  readonly holds?: FieldContent | undefined;
  /** A sentence in English, with codes as they are; {@link renderProblem} gives it in other languages, and with what they call the codes. */
  readonly message: string;
}
