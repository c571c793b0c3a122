import type { Hedge } from "../../../quantity/hedge.js";
import { hedgeAround } from "./hedge-around.js";
import { countsNothing, isDoubtful, isOfSomethingElse } from "./no-counts.js";
import { numberTokens, type Token } from "./number-tokens.js";
import { readValue, scaleFrom } from "./read-value.js";

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
 * lengths of time are left out, and so are numbers that are spelled out.
 *
 * The text is read once from left to right, and looked around in no further than a few words.
 *
 * @internal
 */
export function readNumbers(text: string): readonly ReadNumber[] {
  const composed = text.normalize("NFC");
  const tokens = numberTokens(composed);
  const numbers: ReadNumber[] = [];
  let shared: Hedge | null = null;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token?.kind === "sign" && sentenceEnds.includes(token.text)) shared = null;
    const span = readAt(tokens, at);
    for (const found of span.found) {
      const written = composed.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end);
      numbers.push({ ...found.number, shared, text: written });
      if (found.number.hedge !== "exact" && found.number.hedge !== "between") shared = found.number.hedge;
    }
    at = span.next;
  }
  return numbers;
}

const sentenceEnds = [".", ";", "!", "?", "…"];

interface Found {
  readonly number: Omit<ReadNumber, "shared" | "text">;
  readonly from: number;
  readonly to: number;
}

/** What begins at a token, and where reading goes on. */
interface Read {
  readonly found: readonly Found[];
  readonly next: number;
}

function readAt(tokens: readonly Token[], at: number): Read {
  const kind = tokens[at]?.kind;
  if (kind === "word") return readIndefinite(tokens, at) ?? { found: [], next: at + 1 };
  if (kind !== "number") return { found: [], next: at + 1 };
  const skipped = countsNothing(tokens, at);
  if (skipped > at) return { found: [], next: skipped };
  return readRange(tokens, at) ?? readSingle(tokens, at);
}

function readSingle(tokens: readonly Token[], at: number): Read {
  const value = readValue(tokens, at);
  if (value === null) return { found: [], next: at + 1 };
  if (isOfSomethingElse(tokens, value.next)) return { found: [], next: value.next };
  const number = {
    value: value.value,
    other: value.other,
    hedge: hedgeAround(tokens, at, value.next),
    upTo: null,
    openAbove: false,
    isDoubtful: isDoubtful(tokens, at),
  };
  return { found: [{ number, from: at, to: value.next }], next: value.next };
}

/** “Từ 200 đến 250”, “200 – 250”, “2 – 3 triệu”. A smaller number behind a dash makes no range. */
function readRange(tokens: readonly Token[], at: number): Read | null {
  const first = readValue(tokens, at);
  const link = first === null ? undefined : tokens[first.next];
  if (first === null || link === undefined || !links.includes(link.text)) return null;
  const second = readValue(tokens, first.next + 1);
  if (second === null || countsNothing(tokens, first.next + 1) > first.next + 1) return null;
  if (isOfSomethingElse(tokens, second.next)) return { found: [], next: second.next };
  // The scale behind the second goes for both.
  const value = first.scale === 0 && second.scale > 0 ? scaled(first.value, second.scale) : first.value;
  if (!(value < second.value)) return null;
  const number = {
    value,
    upTo: second.value,
    hedge: "between" as const,
    openAbove: hedgeAround(tokens, at, second.next) === "atLeast",
    other: null,
    isDoubtful: false,
  };
  return { found: [{ number, from: at, to: second.next }], next: second.next };
}

const links = ["đến", "tới", "-", "–", "—"];

function scaled(value: number, scale: number): number {
  return Number(`${value}e${scale}`);
}

/** “Hàng nghìn”: by convention as many as have so many digits. */
function readIndefinite(tokens: readonly Token[], at: number): Read | null {
  const isHalf = tokens[at]?.text === "nửa";
  if (!isHalf && tokens[at]?.text !== "hàng") return null;
  const { scale, next } = scaleFrom(tokens, at + 1);
  if (scale === 0) return null;
  const least = scaled(1, scale);
  const number = isHalf
    ? { value: least / 2, upTo: null, hedge: hedgeAround(tokens, at, next) }
    : { value: least, upTo: least * 10 - 1, hedge: "between" as const };
  return {
    found: [{ number: { ...number, openAbove: false, other: null, isDoubtful: false }, from: at, to: next }],
    next,
  };
}
