/**
 * The known words, where a word is not any text to the compiler; else any text.
 *
 * @internal
 */
export type KnownWord<Word, Known extends string> = string extends Word ? Word : Known;
