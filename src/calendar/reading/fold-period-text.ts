import { foldSigns } from "../../internal/fold-signs.js";

/**
 * A text in the one form that periods are read in: composed, in small letters, every dash a hyphen, no blanks but single
 * ones between words, one spelling of words that have two (quí and quý, kì and kỳ, luỹ and lũy).
 *
 * @internal
 */
export function foldPeriodText(text: string): string {
  return foldSigns(text)
    .replace(/ ?([/-]) ?/g, "$1")
    .replace(/[.,;:]+ ?$/, "")
    .replaceAll("quí", "quý")
    .replaceAll("kì", "kỳ")
    .replaceAll("luỹ", "lũy")
    .trim();
}
