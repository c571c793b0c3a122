import type { Hedge } from "../../../quantity/hedge.js";
import { findIdentifiers } from "../privacy/find-identifiers.js";
import { hedgeAround } from "./hedge-around.js";
import { countsNothing, isDoubtful, isOfSomethingElse } from "./no-counts.js";
import { numberTokens, type Token } from "./number-tokens.js";
import { type ReadValue, readValue, scaleFrom } from "./read-value.js";
import { numberAt, textAt } from "./token-at.js";

/** A number that a text gives, as a quantity would say it. */
export interface ReadNumber {
  /** The number, or the lower end of a range. */
  readonly value: number;
  /** The word before it. */
  readonly hedge: Hedge;
  /** The upper end of a range. */
  readonly upTo: number | null;
  /** Whether the range has no upper end after all. */
  readonly openAbove: boolean;
  /** What it may be as well: “8.835 triệu” is 8,835 or 8.835 millions. */
  readonly other: number | null;
  /** Whether it may be no count at all: a bare 2022, a 5/12. */
  readonly isDoubtful: boolean;
  /** The hedge of a number before it in the same sentence, which may govern it too. */
  readonly shared: Hedge | null;
  /** How it is written, hedge left out. */
  readonly text: string;
}

/**
 * The counts that a Vietnamese text gives, in its order: with thousands dots, decimal commas, words of scale, hedges and ranges. Dates, years, numbers of documents, percentages and
 * lengths of time are left out, and so are phones and other identifiers, and numbers that are spelled out.
 *
 * The text is read once from left to right, and looked around in no further than a few words.
 *
 * @internal
 */
export function readNumbers(text: string): readonly ReadNumber[] {
  const composed = text.normalize("NFC");
  const tokens = numberTokens(withoutIdentifiers(composed));
  const numbers: ReadNumber[] = [];
  let shared: Hedge | null = null;
  for (let at = 0; at < tokens.length;) {
    const { found, next } = readAt(tokens, at);
    if (sentenceEnds.includes(textAt(tokens, at))) shared = null;
    if (found !== null) {
      const text = composed.slice(tokens[at]?.start, tokens[next - 1]?.end);
      numbers.push({ ...found, shared, text });
      if (found.hedge !== "exact" && found.hedge !== "between") shared = found.hedge;
    }
    at = next;
  }
  return numbers;
}

/** The text with signs that say nothing for a phone, 0912 345 678, and other identifiers: findings tell of numbers, and pass on none of those. */
function withoutIdentifiers(text: string): string {
  let [left, from] = ["", 0];
  for (const { start, end } of findIdentifiers(text)) {
    if (end <= from) continue;
    const first = Math.max(start, from);
    left += text.slice(from, first) + "_".repeat(end - first);
    from = end;
  }
  return left + text.slice(from);
}

const sentenceEnds = [".", ";", "!", "?", "…"];

type Found = Omit<ReadNumber, "shared" | "text">;

/** The number that begins at a token, where one does, and the token where reading goes on. */
interface Read {
  readonly found: Found | null;
  readonly next: number;
}

function readAt(tokens: readonly Token[], at: number): Read {
  if (indefinite.includes(textAt(tokens, at))) return readIndefinite(tokens, at);
  if (numberAt(tokens, at) === "") return { found: null, next: at + 1 };
  const skipped = countsNothing(tokens, at);
  if (skipped > at) return { found: null, next: skipped };
  const value = readValue(tokens, at);
  if (value === null) return { found: null, next: at + 1 };
  return readRange(tokens, at, value) ?? readSingle(tokens, at, value);
}

function readSingle(tokens: readonly Token[], at: number, { value, other, next }: ReadValue): Read {
  if (isOfSomethingElse(tokens, at, next)) return { found: null, next };
  const hedge = hedgeAround(tokens, at, next);
  const found = { value, other, hedge, upTo: null, openAbove: false, isDoubtful: isDoubtful(tokens, at) };
  return { found, next };
}

/** “Từ 200 đến 250”, “200 – 250”, “2 – 3 triệu”. A smaller number behind a dash makes no range. */
function readRange(tokens: readonly Token[], at: number, first: ReadValue): Read | null {
  if (!links.includes(textAt(tokens, first.next))) return null;
  const from = first.next + 1;
  const second = readValue(tokens, from);
  if (second === null || countsNothing(tokens, from) > from) return null;
  const { value: upTo, next } = second;
  if (isOfSomethingElse(tokens, at, next)) return { found: null, next };
  // The scale behind the second goes for both.
  const value = first.scale === 0 ? scaled(first.value, second.scale) : first.value;
  if (value >= upTo) return null;
  const openAbove = hedgeAround(tokens, at, next) === "atLeast";
  return { found: { value, upTo, hedge: "between", openAbove, other: null, isDoubtful: false }, next };
}

const links = ["đến", "tới", "-", "–", "—"];

function scaled(value: number, scale: number): number {
  return Number(`${value}e${scale}`);
}

const indefinite = ["hàng", "nửa"];

/** “Hàng nghìn”: by convention as many as have so many digits. “Nửa triệu” is half of them. */
function readIndefinite(tokens: readonly Token[], at: number): Read {
  const { scale, next } = scaleFrom(tokens, at + 1);
  if (scale === 0) return { found: null, next };
  const least = scaled(1, scale);
  const found = { value: least, openAbove: false, other: null, isDoubtful: false };
  if (textAt(tokens, at) === "hàng")
    return { found: { ...found, hedge: "between", upTo: least * 10 - 1 }, next };
  return { found: { ...found, value: least / 2, hedge: hedgeAround(tokens, at, next), upTo: null }, next };
}
