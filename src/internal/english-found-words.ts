import type { FoundWords } from "./found-words.js";

/**
 * What was found, in English: as `found` has it.
 *
 * @internal
 */
export const englishFoundWords: FoundWords = Object.freeze({
  quoted: '"{text}"',
  foundKinds: Object.freeze({
    null: "null",
    undefined: "undefined",
    "a Date": "a Date",
    "a list": "a list",
    "an object": "an object",
    "an instance of a class": "an instance of a class",
    "a function": "a function",
    "a symbol": "a symbol",
  }),
});
