/**
 * The codes of the errors that rules and checks throw, each with its meaning.
 *
 * @example
 * ```ts
 * import { ruleErrors } from "phongtrao";
 *
 * ruleErrors["duplicate-rule"]; // "Two rules of one book have the same id."
 * ```
 */
export const ruleErrors = Object.freeze({
  "invalid-rule":
    "The definition of a rule is not usable: its id is not family/name, or a part of it is missing or of the wrong kind.",
  "invalid-rule-words":
    "The words of a rule are not usable: a title or a sentence is missing, belongs to no message, or has a place that its message does not fill.",
  "duplicate-rule": "Two rules of one book have the same id.",
  "unknown-rule": "An option names a rule or a family that the book does not have.",
  "unknown-parameter": "An option sets a parameter that the rule does not have.",
  "invalid-check": "An option of a check is not usable: an unknown word, a limit that is not a whole number.",
  "invalid-waiver": "A waiver lacks its rule, its record, its reason or the last day that it holds for.",
  "invalid-register": "What is checked is not a register: not an object, or one of its lists is not a list.",
  "unknown-record-kind": "There is no kind of record of that name.",
  "undeclared-reference":
    "A rule looked up a record in a list that its selection does not name, so that nobody could tell what a change touches.",
  "invalid-findings": "What is to be printed or exported is not what a check gives.",
  aborted: "The check was stopped by its signal.",
} as const);

/** One of the codes of {@link ruleErrors}. */
export type RuleErrorCode = keyof typeof ruleErrors;
