import { once } from "../../internal/once.js";
import type { Hedge } from "../hedge.js";
import { complain } from "./complain.js";
import { keyOfWords } from "./key-of-words.js";

/** As in the table of {@link Hedge}. Ranges and "từ n trở lên" have words on both sides. */
const hedgeWords: Readonly<Partial<Record<Hedge, readonly string[]>>> = {
  moreThan: ["hơn", "trên", "quá"],
  atLeast: ["ít nhất", "tối thiểu", "không dưới"],
  nearly: ["gần", "ngót", "non"],
  lessThan: ["dưới", "chưa đến", "chưa tới"],
  atMost: ["tối đa", "không quá", "nhiều nhất"],
  about: ["khoảng", "xấp xỉ", "trên dưới", "chừng", "độ", "ước"],
};

/**
 * The hedge of one number, from what stands before it, folded, and from whether "trở lên" stands behind it.
 *
 * @internal
 */
export function readHedge(before: string, orMore: boolean): Hedge {
  if (before === "") return orMore ? "atLeast" : "exact";
  if (before === "từ") return orMore ? "atLeast" : complain("range-without-end");
  const hedge = hedgesByKey().get(keyOfWords(before));
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

const hedgesByKey = once(() => {
  const entries = Object.entries(hedgeWords) as [Hedge, readonly string[]][];
  return new Map(
    entries.flatMap(([hedge, words]) => words.map((word) => [keyOfWords(word), hedge] as const)),
  );
});

/** "Khoảng trên", "khoảng từ": more than one, or something else that only the reader knows. */
function refuse(before: string): never {
  const key = keyOfWords(before);
  const isHedge = [...hedgesByKey().keys()].some((word) => key === word || key.startsWith(`${word} `));
  return complain(isHedge ? "several-hedges" : "unrecognised");
}
