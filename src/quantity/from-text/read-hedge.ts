import type { Hedge } from "../hedge.js";
import { complain } from "./complain.js";
import { keyOfWords } from "./key-of-words.js";

/** The table of {@link Hedge}, but for the two that words stand around. */
const hedgeWords: ReadonlyMap<string, Hedge> = new Map(
  (
    [
      ["moreThan", "hơn", "trên", "quá"],
      ["atLeast", "ít nhất", "tối thiểu", "không dưới"],
      ["nearly", "gần", "ngót", "non"],
      ["lessThan", "dưới", "chưa đến", "chưa tới"],
      ["atMost", "tối đa", "không quá", "nhiều nhất"],
      ["about", "khoảng", "xấp xỉ", "trên dưới", "chừng", "độ", "ước"],
    ] as const
  ).flatMap(([hedge, ...words]) => words.map((word) => [keyOfWords(word), hedge] as const)),
);

/**
 * The hedge of one number.
 *
 * @param before - What stands before it, folded.
 * @param orMore - Whether "trở lên" stands behind it.
 *
 * @internal
 */
export function readHedge(before: string, orMore: boolean): Hedge {
  if (before === "") return orMore ? "atLeast" : "exact";
  if (before === "từ") return orMore ? "atLeast" : complain("range-without-end");
  const hedge = hedgeWords.get(keyOfWords(before));
  return hedge === undefined || orMore ? refuse(before) : hedge;
}

/**
 * Refuses what stands before a range, unless it is nothing or "từ".
 *
 * @internal
 */
export function requireRange(before: string): void {
  if (before !== "" && before !== "từ") refuse(before);
}

/** "Khoảng trên", "khoảng từ": more than one, or something else that only the reader knows. */
function refuse(before: string): never {
  const key = keyOfWords(before);
  const isHedge = [...hedgeWords.keys()].some((word) => key === word || key.startsWith(`${word} `));
  return complain(isHedge ? "several-hedges" : "unrecognised");
}
