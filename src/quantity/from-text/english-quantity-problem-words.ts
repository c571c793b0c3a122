import { englishFoundWords } from "../../internal/english-found-words.js";
import type { QuantityProblemWords } from "./quantity-problem-words.js";

/**
 * The English sentences of a value that is not a count: those of `message`, and of the English locale.
 *
 * @internal
 */
export const englishQuantityProblemWords: QuantityProblemWords = Object.freeze({
  ...englishFoundWords,
  quantityProblems: Object.freeze({
    change: "{found} is a rise or a fall; write how many there were.",
    fraction: "{found} is one number of another; write how many there were, and nothing else.",
    impossible: "{found}: no count is below zero, so that none is nearly zero or less than zero.",
    indefinite: "{found} says no number; write what is certain, such as “từ 100 đến 999”.",
    "like-a-code":
      "{found} looks like the number of a phone or a card; write a count without zeros before it and with dots, such as 1.200.300.",
    negative: "{found}: no count is below zero.",
    "not-text": "A count is read from text; found {found}.",
    "not-whole": "{found}: this is counted in whole numbers.",
    "other-unit": "{found} is counted in another unit than belongs here.",
    percentage: "{found} is a share; write how many there were.",
    "range-reversed": "{found}: the second number is smaller than the first.",
    "range-without-end": "{found} has no end; write “từ 200 đến 250” or “từ 200 trở lên”.",
    "several-hedges":
      "{found} has several words such as “trên”, “khoảng” and “từ … đến …” for one number; keep one.",
    "several-numbers": "{found} has several numbers; write one count.",
    sign: "{found} may mean none or not known; write 0 where there were none, and nothing where it is not known.",
    "too-large": "{found} is too large to be counted with exactly.",
    "too-long": "The text is too long for a count: {found}.",
    "too-precise":
      "{found} has too many digits: six decimals are kept at most, and those of numbers below a thousand million.",
    "unclear-mark":
      "{found}: the mark may part thousands or decimals; write thousands without a mark, such as 1200, and decimals such as 1,20.",
    "unclear-multiplier":
      "{found}: “nghìn”, “triệu” and the like may be meant for another number, or be in the unit already; write the number with all its digits.",
    "unknown-noun": "{found}: behind the number stands what no unit is called.",
    unrecognised: "{found} is not read as a count; write it as “1.200”, “trên 1.200” or “từ 200 đến 250”.",
  }),
});
