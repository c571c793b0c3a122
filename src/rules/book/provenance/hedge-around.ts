import type { Hedge } from "../../../quantity/hedge.js";
import { hedgeWords } from "../../../quantity/hedge-words.js";
import type { Token } from "./number-tokens.js";

/**
 * The hedge of the number between two tokens: the words before it, or “trở lên” within a few words behind it.
 *
 * @internal
 */
export function hedgeAround(tokens: readonly Token[], from: number, to: number): Hedge {
  return hedgeBehind(tokens, to) ?? hedgeBefore(tokens, from) ?? "exact";
}

/** Words of one or two syllables: those of a cell, and one that sentences have. */
const hedges: ReadonlyMap<string, Hedge> = new Map([...hedgeWords, ["ít hơn", "atLeast"]]);
/** Before them the single words mean something else: “nhiều hơn 15”, “mầm non 15”, “mức độ 3”. */
const others = ["nhiều hơn", "cao hơn", "thấp hơn", "lớn hơn", "mầm non", "mức độ", "tốc độ", "chế độ"];

/** They may stand between a pair and its number: “ít nhất là 30”. */
const fillers = ["là", "có", "từ", "đạt"];
/** But “xã nhiều nhất có 15” tells what one has, and “ít hơn là 15” compares. */
const notBeforeFillers = ["nhiều nhất", "ít hơn"];

function hedgeBefore(tokens: readonly Token[], at: number): Hedge | null {
  const last = wordAt(tokens, at - 1);
  const pair = pairBefore(tokens, at);
  // “Không ít hơn 30” is at least 30, “ít hơn 30” by itself a comparison.
  if (pair === "ít hơn" && wordAt(tokens, at - 3) !== "không") return null;
  if (others.includes(pair)) return null;
  const hedge = hedges.get(pair) ?? hedges.get(last);
  return hedge ?? (fillers.includes(last) ? hedgeBeforeFiller(tokens, at - 1) : null);
}

function hedgeBeforeFiller(tokens: readonly Token[], at: number): Hedge | null {
  const pair = pairBefore(tokens, at);
  return notBeforeFillers.includes(pair) ? null : (hedges.get(pair) ?? null);
}

function pairBefore(tokens: readonly Token[], at: number): string {
  return `${wordAt(tokens, at - 2)} ${wordAt(tokens, at - 1)}`;
}

/** As far as the name of a unit is long: “từ 30 mô hình trở lên”. */
const farthest = 4;

function hedgeBehind(tokens: readonly Token[], at: number): Hedge | null {
  for (let next = at; next <= at + farthest && wordAt(tokens, next) !== ""; next++) {
    if (wordAt(tokens, next) !== "trở") continue;
    const way = wordAt(tokens, next + 1);
    return way === "lên" ? "atLeast" : way === "xuống" ? "atMost" : null;
  }
  return null;
}

/**
 * The word that a token is, in small letters; nothing where it is none.
 *
 * @internal
 */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : "";
}
