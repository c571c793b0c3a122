import { englishFoundWords } from "../internal/english-found-words.js";
import type { PlaceProblemWords } from "./place-problem-words.js";

/**
 * The English sentences of problems of gazetteers and tables: those of `message`, and of the English locale.
 *
 * @internal
 */
export const englishPlaceProblemWords: PlaceProblemWords = Object.freeze({
  ...englishFoundWords,
  gazetteerProblems: Object.freeze({
    "circular-parent": "Unit {unit} lies within itself, by way of {found}.",
    "duplicate-life": "Unit {unit} has two rows that begin on {found}.",
    "invalid-date": "{found} is not a day from 1900 to 2200; write a day as 2025-07-01.",
    missing: "This is required.",
    "missing-units": "An event of this kind names at least one unit in {expected}.",
    "no-successor":
      "Unit {unit} ends on {found}, and no event of the day after says what became of it; add one, of kind dissolved where nothing did.",
    "not-a-list": "This must be a list; found {found}.",
    "not-alive-after": "Unit {found} does not exist on {expected}, the day of the event.",
    "not-alive-before": "Unit {found} did not exist on {expected}, the day before the event.",
    "not-an-object": "This must be an object; found {found}.",
    "not-one-to-one":
      "An event of kind {found} names one unit before and one after; write an event for each unit.",
    "not-text": "This must be text, and not empty; found {found}.",
    "overlapping-lives":
      "This row of unit {unit} begins on {found}, when its row that begins on {expected} still holds.",
    "parent-not-alive": "Parent {found} does not exist on {expected}, a day of this row.",
    "range-reversed": "The last day {found} lies before the first, {expected}.",
    "still-alive": "Unit {found} ended by this event, yet exists on {expected}.",
    "stray-units": "A unit that is dissolved has no successors; found {found}.",
    "unknown-code": "{found} is not one of: {expected}.",
    "unknown-parent": "No unit has the code {found} of the parent.",
    "unknown-unit": "No unit has the code {found}.",
    unreadable: "Reading the input failed.",
    "wrong-parent-level": "The parent must be of a higher level: {found} is not above {expected}.",
  }),
  tableProblems: Object.freeze({
    "code-as-decimal":
      "Row {row}, column {column}: code {found} was taken for a decimal number. Store codes as text: {expected}.",
    "contradicts-row":
      "Row {row}, column {column}: {found}, while row {expected} says otherwise of the same code at the same time.",
    "duplicate-row": "Row {row}, column {column}: {found} stands in row {expected} already.",
    "invalid-code":
      "Row {row}, column {column}: {found} is not a code; digits that a code has here: {expected}.",
    "invalid-date": "Row {row}, column {column}: {found} is not a day; write it as {expected}.",
    "leading-zeros-lost":
      "Row {row}, column {column}: code {found} is too short; a spreadsheet may have dropped its zeros. Store codes as text: {expected}.",
    missing: "Row {row} has nothing in column {column}.",
    "missing-column":
      "Row {row} and those after it have no column {column}; the columns are {expected}. The option columns says which of them it is.",
    "not-a-list": "Row {row}, column {column}: this must be a list; found {found}.",
    "not-a-row": "Row {row} is {found}, not a row with columns.",
    "not-text": "Row {row}, column {column}: {found} is not text.",
    "range-reversed": "Row {row}, column {column}: the last day {found} lies before the first, {expected}.",
    "stray-parent": "Row {row}, column {column}: a province has no parent; found {found}.",
  }),
});
