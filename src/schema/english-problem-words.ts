import { englishFoundWords } from "../internal/english-found-words.js";
import type { ProblemWords } from "./problem-words.js";

/**
 * The English sentences of problems: those of `message`, and of the English locale.
 *
 * @internal
 */
export const englishProblemWords: ProblemWords = Object.freeze({
  groupMark: ",",
  decimalMark: ".",
  ...englishFoundWords,
  problems: Object.freeze({
    "circular-reference": "This record is its own parent by way of {found}.",
    "duplicate-id": "Another record of this list already has the id {found}.",
    "effect-not-allowed": "Only a correction has an effect.",
    "effect-required": "A correction needs an effect: increase or decrease.",
    empty: "This may not be empty.",
    "ill-formed-text": "The text holds half of a character; it was probably cut or wrongly converted.",
    impossible: "A count cannot be below zero, so nothing is nearly zero or less than zero.",
    invalid: "The value {found} does not fit here.",
    "invalid-date": "{found} is not a day; write one as 2022-11-18.",
    "invalid-decimal":
      "{found} is not a decimal number; write all digits that are printed, with a point: 89.88.",
    "invalid-moment":
      "{found} is neither a day (2022-11-18) nor a period (month 2022-11, quarter 2022-Q3, year 2022; for a reporting period from the 15th to the 14th add R, as in R2022-11).",
    "invalid-period":
      "{found} is not a period; write one as 2022-11 (month), 2022-Q3 (quarter), 2022-H1 (half-year), 2022 (year) or 2022-01-01/2022-06-30; for a reporting period from the 15th to the 14th add R, as in R2022-11.",
    missing: "This is required.",
    negative: "The number may not be negative; found {found}.",
    "not-an-object": "The input must be a plain object; found {found}.",
    "not-finite": "The number must be finite; found {found}.",
    "not-whole": "The number must be whole; found {found}.",
    "only-for-ranges": "Only a range (hedge between) has this field.",
    "range-reversed": "The end {found} comes before the beginning.",
    "range-without-end": "A range needs its upper end, upTo.",
    "self-reference": "The record names itself, {found}.",
    "too-large": "The number {found} is too large to be counted exactly.",
    "too-precise": "The number {found} has too many decimals; six at most, below a thousand million.",
    "unit-not-allowed": "The unit {found} does not belong here; use one of: {expected}.",
    "unknown-code": "{found} is not in the code list; use one of: {expected}.",
    "unknown-key": "There is no field {found} here.",
    "unknown-reference": "Nothing in the register is called {found}.",
    unreadable: "Reading the input failed.",
    "wrong-type": "This must be {expected}; found {found}.",
  }),
  types: Object.freeze({
    string: "text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    tuple: "a pair",
  }),
  problemDetails: Object.freeze({
    bareNumber: "A count has three fields, its value, its hedge and its unit; found {found}.",
    dateAsText: "Write days as text, such as 2022-11-18; found {found}.",
    notInList: "Nothing in the list “{list}” is called {found}.",
    thousand: "If {grouped} is meant, write {plain} without a mark.",
    otherForm: "{found} is not in the right form; write {expected}.",
    otherFormOfTwo:
      "{found} is not in the right form; write {expected}, or {reporting} for the reporting period from the 15th to the 14th.",
    noSuchDay: "{found} is not a real day of the years 1900 to 2200; write days as 2022-11-18.",
    labelled: "{code} ({label})",
    exact: "exact",
  }),
});
