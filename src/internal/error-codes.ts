/** The codes of the errors that functions of every part throw, each with its meaning. */
export const commonErrors = Object.freeze({
  "invalid-options": "Options, or the object of named arguments that a function takes, are no object.",
  unprintable:
    "A value cannot be printed: it is not what phongtrao makes, or the words of the language lack what it needs.",
  "invalid-text": "What is to be sorted as text is no text.",
} as const);

/** One of the codes of {@link commonErrors}. */
export type CommonErrorCode = keyof typeof commonErrors;
