import type { Token } from "./number-tokens.js";

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
  const token = tokens[at];
  const digits = token?.kind === "number" ? readDigits(token.text) : null;
  if (digits === null) return null;
  const { scale, next } = scaleFrom(tokens, at + 1);
  const value = valueOf(digits, scale);
  if (!Number.isSafeInteger(Math.trunc(value))) return null;
  const isAmbiguous = digits.isOneGroup && scale >= million;
  const other = isAmbiguous ? valueOf({ ...digits, decimals: 3 }, scale) : null;
  const rest = scale > 0 ? restOf(tokens, next, scale) : null;
  if (rest === null) return { value, other, scale, next };
  return { value: value + rest.value, other: null, scale, next: rest.next };
}

/** The “250 triệu” of “1 tỷ 250 triệu”. */
function restOf(tokens: readonly Token[], at: number, above: number): { value: number; next: number } | null {
  const token = tokens[at];
  const digits = token?.kind === "number" ? readDigits(token.text) : null;
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

function readDigits(text: string): Digits | null {
  if (!text.includes(".") && !text.includes(",")) return { digits: text, decimals: 0, isOneGroup: false };
  const comma = text.indexOf(",");
  const whole = comma < 0 ? text : text.slice(0, comma);
  const decimals = comma < 0 ? "" : text.slice(comma + 1);
  if (decimals.includes(",") || decimals.includes(".")) return null;
  const groups = whole.split(".");
  const [first = "", second = ""] = groups;
  const digits = groups.join("") + decimals;
  if (groups.length === 1) return { digits, decimals: decimals.length, isOneGroup: false };
  const isGrouped = first.length <= 3 && groups.slice(1).every((group) => group.length === 3);
  if (isGrouped) return { digits, decimals: decimals.length, isOneGroup: groups.length === 2 && comma < 0 };
  // 9.2 and 102.5: a dot with one or two digits behind it is a decimal point.
  const isPoint = groups.length === 2 && comma < 0 && second.length <= 2;
  return isPoint ? { digits, decimals: second.length, isOneGroup: false } : null;
}

function valueOf({ digits, decimals }: Digits, scale: number): number {
  return scale === decimals ? Number(digits) : Number(`${digits}e${scale - decimals}`);
}

const scales: ReadonlyMap<string, number> = new Map([
  ["chục", 1],
  ["trăm", 2],
  ["nghìn", 3],
  ["ngàn", 3],
  ["vạn", 4],
  ["triệu", 6],
  ["tỷ", 9],
  ["tỉ", 9],
]);
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
    const one = scales.get(tokens[next]?.text ?? "");
    if (one === undefined || noScales.includes(tokens[next + 1]?.text ?? "")) break;
    scale += one;
  }
  return { scale, next };
}
