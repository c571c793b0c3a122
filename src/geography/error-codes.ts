/**
 * The codes of the errors that administrative units and restated series throw, each with its meaning.
 *
 * @example
 * ```ts
 * import { geographyErrors } from "phongtrao";
 *
 * geographyErrors["unknown-admin-level"]; // "A level is not one of province, district and commune."
 * ```
 */
export const geographyErrors = Object.freeze({
  "invalid-gazetteer":
    "The units and successions contradict one another, or the value is not a gazetteer; `data.problems` lists what is wrong.",
  "unknown-admin-unit":
    "No unit of the gazetteer has that code on that day, or the code is not text, such as a number.",
  "unknown-admin-level": "A level is not one of province, district and commune.",
  "dates-reversed": "Successors are asked for on a later day, predecessors on an earlier one.",
  "invalid-place-name": "The name to look up is not text.",
  "invalid-table": "The table is not a list of rows, or what is said of it cannot be used.",
  "invalid-series":
    "The series is not a list, or a point of it has no unit or a further key that is not a plain value.",
  "duplicate-point": "The series has two points of one unit and period, and no further key tells them apart.",
  "nested-points":
    "The series has a figure of a unit and of one that lies in it, so that the latter would be counted twice.",
  "invalid-shares":
    "The shares of a unit do not sum to 1, are negative, or do not name the units that it was split into.",
} as const);

/** One of the codes of {@link geographyErrors}. */
export type GeographyErrorCode = keyof typeof geographyErrors;
