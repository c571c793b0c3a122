/**
 * The codes of the errors that counting and calculating throw, each with its meaning.
 *
 * @example
 * ```ts
 * import { quantityErrors } from "phongtrao";
 *
 * quantityErrors["unit-mismatch"]; // "Two different units met where one was needed."
 * ```
 */
export const quantityErrors = Object.freeze({
  "unknown-unit":
    "The unit is not in the registry: a misspelling, or a unit of your own whose registry was not passed.",
  "invalid-unit": "The definition of a unit is not usable: no id, or an attribute missing.",
  "invalid-quantity":
    "The number, hedge and unit do not make a quantity: negative, not whole, too precise, or impossible.",
  "invalid-figure": "The value is neither a quantity nor a figure, or its bounds are not numbers in order.",
  "invalid-lineage":
    "How a figure came about is not told in the form that lineage has: a record without list or id, an unknown operation.",
  "unit-mismatch": "Two different units met where one was needed.",
  overflow: "The result has more digits than a number can hold exactly.",
  "invalid-factor": "A figure is scaled by a number that is not finite or is negative.",
  "negative-denominator": "A ratio needs a denominator that cannot be below zero.",
  "percent-of-unlike-units": "A percentage is a share: numerator and denominator must count like things.",
  "invalid-places": "`places`, the number of decimals to print, is a whole number from 0 to 12.",
} as const);

/** One of the codes of {@link quantityErrors}. */
export type QuantityErrorCode = keyof typeof quantityErrors;
