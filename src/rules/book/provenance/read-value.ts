import { multiplierWords } from "../../../quantity/multiplier-words.js";
import type { Token } from "./number-tokens.js";
import { numberAt, textAt } from "./token-at.js";

/** The value of a number with the words of scale behind it. */
export interface ReadValue {
  readonly value: number;
  /** What it is when its dot is no mark of thousands. */
  readonly other: number | null;
  /** The power of ten that the words of scale make. */
  readonly scale: number;
  /** The token after it. */
  readonly next: number;
}

/**
 * Reads the number at a token with its words of scale: “1,2 triệu”, “87 vạn”, “1 tỷ 250 triệu”; `null` where none can be read, as in 03.05.2022.
 *
 * @internal
 */
export function readValue(tokens: readonly Token[], at: number): ReadValue | null {
  const digits = digitsAt(tokens, at);
  if (digits === null) return null;
  const { scale, next } = scaleFrom(tokens, at + 1);
  const value = valueOf(digits, scale);
  if (!Number.isSafeInteger(Math.trunc(value))) return null;
  const isAmbiguous = digits.isOneGroup && scale >= million;
  const other = isAmbiguous ? valueOf({ ...digits, decimals: 3 }, scale) : null;
  const rest = restOf(tokens, next, scale);
  if (rest === null) return { value, other, scale, next };
  return { value: value + rest.value, other: null, scale, next: rest.next };
}

/** The “250 triệu” of “1 tỷ 250 triệu”. */
function restOf(tokens: readonly Token[], at: number, above: number): { value: number; next: number } | null {
  const digits = digitsAt(tokens, at);
  if (digits === null || digits.decimals > 0) return null;
  const { scale, next } = scaleFrom(tokens, at + 1);
  return scale > 0 && scale < above ? { value: valueOf(digits, scale), next } : null;
}

/** Digits without their marks, and how many of them are decimals. */
interface Digits {
  readonly digits: string;
  readonly decimals: number;
  /** Whether one dot parts exactly three digits at the end. */
  readonly isOneGroup: boolean;
}

/** The digits of the number that a token is; `null` where it is none, or none that can be read. */
function digitsAt(tokens: readonly Token[], at: number): Digits | null {
  const text = numberAt(tokens, at);
  return text === "" ? null : readDigits(text);
}

function readDigits(text: string): Digits | null {
  const [whole = "", decimals = "", ...more] = text.split(",");
  if (more.length > 0 || decimals.includes(".")) return null;
  const [first = "", ...groups] = whole.split(".");
  const behindDots = groups.join("");
  const digits = first + behindDots + decimals;
  const hasOneDot = groups.length === 1 && decimals === "";
  const isGrouped = first.length <= 3 && groups.every((group) => group.length === 3);
  if (groups.length === 0 || isGrouped) return { digits, decimals: decimals.length, isOneGroup: hasOneDot };
  // 9.2 and 102.5: a dot with one or two digits behind it is a decimal point.
  const isPoint = hasOneDot && behindDots.length <= 2;
  return isPoint ? { digits, decimals: behindDots.length, isOneGroup: false } : null;
}

function valueOf({ digits, decimals }: Digits, scale: number): number {
  return Number(`${digits}e${scale - decimals}`);
}

const scales: ReadonlyMap<string, number> = new Map([["chục", 1], ["trăm", 2], ...multiplierWords]);
const million = 6;
const mostScales = 3;
/** “Tỷ lệ”, “tỷ trọng” are no thousand millions. */
const noScales = ["lệ", "trọng"];

/**
 * The power of ten that the words of scale from a token on make, and the token after them.
 *
 * @internal
 */
export function scaleFrom(
  tokens: readonly Token[],
  at: number,
): { readonly scale: number; readonly next: number } {
  let scale = 0;
  let next = at;
  for (; next < at + mostScales; next++) {
    const one = scales.get(textAt(tokens, next));
    if (one === undefined || noScales.includes(textAt(tokens, next + 1))) break;
    scale += one;
  }
  return { scale, next };
}
