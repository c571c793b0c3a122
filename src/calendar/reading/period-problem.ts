/**
 * What keeps a text from being read as a period, as a stable word.
 *
 * - `days-disagree`: the days in brackets are not those of the period that is named
 * - `empty`: nothing is written
 * - `no-such-day`, `no-such-month`, `no-such-quarter`: 30 February, a thirteenth month, a fifth quarter
 * - `not-consecutive`: a school year ends in the year after the one that it begins in
 * - `not-text`: the value is not text
 * - `reversed`: the end comes before the beginning
 * - `term-without-days`: a congress term is given by years alone
 * - `too-long`: more than a period needs
 * - `two-digit-year`: a year without its century
 * - `unrecognised`: anything that the others do not name
 * - `vision-not-later`: the vision of a programme lies within it
 * - `year-missing`: no year is written
 * - `year-out-of-range`: the period leaves the years 1900 to 2200
 */
export type PeriodProblemCode = (typeof periodProblemCodes)[number];

/**
 * The words of {@link PeriodProblemCode}, as a list.
 *
 * @example
 * ```ts
 * import { periodProblemCodes } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * // What may be said of a text that is not a period, for a translator.
 * vi.periodProblems[periodProblemCodes[0]]; // "{found}: các ngày trong ngoặc không khớp với kỳ được nêu."
 * ```
 */
export const periodProblemCodes = Object.freeze([
  "days-disagree",
  "empty",
  "no-such-day",
  "no-such-month",
  "no-such-quarter",
  "not-consecutive",
  "not-text",
  "reversed",
  "term-without-days",
  "too-long",
  "two-digit-year",
  "unrecognised",
  "vision-not-later",
  "year-missing",
  "year-out-of-range",
] as const);

/** What keeps a text from being read as a period. Plain frozen data. */
export interface PeriodProblem {
  /** What is wrong. */
  readonly code: PeriodProblemCode;
  /** What was found, as short safe text. */
  readonly found: string;
  /** A sentence in English; {@link renderPeriodProblem} gives it in other languages. */
  readonly message: string;
}
