/**
 * The codes of the errors that functions of every part throw, each with its meaning.
 *
 * @example
 * ```ts
 * import { commonErrors, isPhongTraoError } from "phongtrao";
 *
 * const isMistakeInCode = (error: unknown) => isPhongTraoError(error) && error.code in commonErrors;
 * isMistakeInCode(new Error("no network")); // false
 * Object.keys(commonErrors); // ["invalid-options", "unknown-option", "unprintable", "invalid-text"]
 * ```
 */
export const commonErrors = Object.freeze({
  "invalid-options":
    "Options, or the object of named arguments that a function takes, are no object, or one of them holds what it cannot.",
  "unknown-option":
    "An option, or a named argument, is misspelt; or none of those given is one that the function has.",
  unprintable:
    "A value cannot be printed: phongtrao did not make it, or the words of the language lack what it needs.",
  "invalid-text": "Something that is not text was to be sorted as text.",
} as const);

/** One of the codes of {@link commonErrors}. */
export type CommonErrorCode = keyof typeof commonErrors;
