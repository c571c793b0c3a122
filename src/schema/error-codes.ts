/**
 * The codes of the errors that reading input throws, each with its meaning.
 *
 * @example
 * ```ts
 * import { schemaErrors } from "phongtrao";
 *
 * schemaErrors["unknown-record-kind"]; // "There is no such kind of record."
 * ```
 */
export const schemaErrors = Object.freeze({
  "invalid-register": "The input is not a register; every problem is in data.problems.",
  "invalid-record": "The input is not a record of that kind; every problem is in data.problems.",
  "invalid-parse-options":
    "The code lists, units or kinds of period that input may draw on are not what they must be; extend phongtrao's own.",
  "unknown-record-kind": "There is no such kind of record.",
} as const);

/** One of the codes of {@link schemaErrors}. */
export type SchemaErrorCode = keyof typeof schemaErrors;
