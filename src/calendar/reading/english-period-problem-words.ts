import { englishFoundWords } from "../../internal/english-found-words.js";
import type { PeriodProblemWords } from "./period-problem-words.js";

/**
 * The English sentences of period problems: those of `message`, and of the English locale.
 *
 * @internal
 */
export const englishPeriodProblemWords: PeriodProblemWords = Object.freeze({
  ...englishFoundWords,
  periodProblems: Object.freeze({
    "days-disagree": "{found}: the days in brackets are not those of the period that is named.",
    empty: "The period is empty.",
    "no-such-day": "{found} names a day that does not exist.",
    "no-such-month": "{found} names a month that does not exist; months are numbered 1 to 12.",
    "no-such-quarter": "{found} names a quarter that does not exist; quarters are numbered I to IV.",
    "not-consecutive": "{found}: a school year ends in the year after the one that it begins in.",
    "not-text": "A period is written as text; found {found}.",
    reversed: "{found}: the end comes before the beginning.",
    "term-without-days":
      "{found}: years do not say on which days a term begins and ends; write “nhiệm kỳ từ ngày 14/10/2020 đến ngày 12/10/2025”.",
    "too-long": "The text is too long for a period: {found}.",
    "two-digit-year": "{found}: write the year with four digits.",
    unrecognised:
      "{found} is not read as a period; write it as “năm 2022”, “quý III/2022” or “tháng 7/2022”.",
    "vision-not-later": "{found}: the year of the vision comes after the last year.",
    "year-missing": "{found} does not say the year.",
    "year-out-of-range": "{found} lies outside the years 1900 to 2200.",
  }),
});
