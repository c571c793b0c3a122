import { once } from "../../internal/once.js";
import type { Hedge } from "../hedge.js";
import { hedgeWords } from "../hedge-words.js";
import { complain } from "./complain.js";
import { keyOfWords } from "./key-of-words.js";

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

/** The signs that stand for words, in cells and not in sentences. */
const hedgeSigns: readonly (readonly [sign: string, hedge: Hedge])[] = [
  [">", "moreThan"],
  ["≥", "atLeast"],
  [">=", "atLeast"],
  ["<", "lessThan"],
  ["≤", "atMost"],
  ["<=", "atMost"],
  ["~", "about"],
  ["≈", "about"],
];

const hedgesByKey = once(
  () =>
    new Map<string, Hedge>(
      [...hedgeWords, ...hedgeSigns].map(([words, hedge]) => [keyOfWords(words), hedge]),
    ),
);

/** "Khoảng trên", "khoảng từ": more than one, or something else that only the reader knows. */
function refuse(before: string): never {
  const key = keyOfWords(before);
  const isHedge = [...hedgesByKey().keys()].some((word) => key === word || key.startsWith(`${word} `));
  return complain(isHedge ? "several-hedges" : "unrecognised");
}
