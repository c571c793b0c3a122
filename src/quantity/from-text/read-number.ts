import { compareFractions, decimalFraction } from "../../internal/fraction.js";
import { fractionOfNumber } from "../fraction-of-number.js";
import { complain } from "./complain.js";

/** How a number is to be understood. */
export interface NumberSense {
  /** The power of ten that the words behind the number multiply it by: 6 of "triệu", −3 of "nghìn đồng" among millions of them. */
  readonly power: number;
  /** Whether its unit has whole numbers only. */
  readonly whole: boolean;
}

/** Thousands in groups of three, with dots or blanks or without; a comma before decimals. */
const vietnamese = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/;
/** "9.2 tỷ": a dot that no group of three stands behind. */
const withPoint = /^(\d+)\.(\d{1,2})$/;

/**
 * The number that digits and marks write; exactly, or not at all.
 *
 * @internal
 */
export function readNumber(text: string, { power, whole }: NumberSense): number {
  const hasDecimals = !whole || power > 0;
  if (isUnclear(text, power)) return complain("unclear-mark");
  const [, digits, decimals = ""] =
    vietnamese.exec(text) ?? (hasDecimals ? withPoint.exec(text) : null) ?? [];
  if (digits === undefined) return complain(text.includes(" ") ? "several-numbers" : "unclear-mark");
  if (/^0\d\d|^\d{10}/.test(digits)) return complain("like-a-code");
  return exactNumber(digits.replace(/\D/g, ""), decimals, power);
}

/** "1,200" may be one or, from a program that writes English, a thousand; "1.250 tỷ" as well. */
function isUnclear(text: string, power: number): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(text) || (power > 0 && /^\d{1,3}\.\d{3}$/.test(text));
}

/** What is too large is told with the quantity. Below that, digits that a double would drop are refused. */
function exactNumber(digits: string, decimals: string, power: number): number {
  const value = Number(`${digits}.${decimals}e${power}`);
  if (value > Number.MAX_SAFE_INTEGER) return value;
  const written = decimalFraction(BigInt(digits + decimals), decimals.length - power);
  return compareFractions(written, fractionOfNumber(value)) === 0 ? value : complain("too-precise");
}
