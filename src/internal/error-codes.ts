/** The codes of the errors that printing and sorting text throw, each with its meaning. */
export const textErrors = Object.freeze({
  unprintable:
    "A value cannot be printed: it is not what phongtrao makes, or the words of the language lack what it needs.",
  "invalid-text": "What is to be sorted as text is no text.",
} as const);

/** One of the codes of {@link textErrors}. */
export type TextErrorCode = keyof typeof textErrors;
