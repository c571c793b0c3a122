import { wordKeys } from "../../internal/fold-text.js";

const wordsOnly = /^[\p{L}\p{M}\p{N}]+(?:(?: ?[,-] ?| )[\p{L}\p{M}\p{N}]+)*$/u;

/**
 * Words as they are compared: in any letters, composed or not, the tone mark as in Hòa or as in Hoà, parted by blanks, commas or dashes. A text with other signs is
 * left as it is, and like none: "lượt/người" is not "lượt người".
 *
 * @internal
 */
export function keyOfWords(text: string): string {
  return wordsOnly.test(text) ? wordKeys(text).join(" ") : text;
}
