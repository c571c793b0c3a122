/** How what was found is told, where it is not a number. Plain data that a locale supplies. */
export interface FoundWords {
  /** A text that was found, `{text}`, between the marks of the language. */
  readonly quoted: string;
  /** What is neither text nor number, by what the `found` of a problem has for it. */
  readonly foundKinds: Readonly<
    Record<
      | "null"
      | "undefined"
      | "a Date"
      | "a list"
      | "an object"
      | "an instance of a class"
      | "a function"
      | "a symbol",
      string
    >
  >;
}
