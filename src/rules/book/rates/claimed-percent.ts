import { fixedText, type Fraction, placesOf, roundFraction } from "../../../internal/fraction.js";
import { type Hedge, hedges } from "../../../quantity/hedge.js";
import type { Reading } from "../../../quantity/reading.js";
import type { StatedRate } from "../../../records/stated-rate.js";
import type { PercentText } from "../../finding.js";
import type { BoundsVerdict } from "../../verdicts.js";
import { readDecimal } from "./printed-decimal.js";
import type { Span } from "./span.js";

/** A printed percentage, read: what it says of the value, to the digits that it has. */
export interface ClaimedPercent {
  /** It, as findings tell of it. */
  readonly text: PercentText;
  /** The number itself. */
  readonly value: Fraction;
  /** How many digits stand after the point. */
  readonly places: number;
  /** The least that the value can be once rounded, in units of the last digit. */
  readonly lower: bigint | null;
  /** The most that the value can be once rounded, in units of the last digit. */
  readonly upper: bigint | null;
  /** Whether no word stands before it. */
  readonly isExact: boolean;
}

/**
 * Reads a printed percentage; `null` for what is none. A word before it is read as before amounts: “hơn 75%” is 75 or more.
 *
 * @internal
 */
export function claimedPercent(
  { percent, hedge = "exact" }: Pick<StatedRate, "percent" | "hedge">,
  reading: Reading,
): ClaimedPercent | null {
  const value = readDecimal(percent);
  const word = hedges.find((one) => one === hedge);
  if (value === null || word === undefined || word === "between") return null;
  const places = placesOf(percent);
  const { numerator: digits } = value;
  const [least, most] = boundsOf(digits < 0n ? -digits : digits, word, reading);
  const [lower, upper] = digits < 0n ? [negated(most), negated(least)] : [least, most];
  const text = word === "exact" ? { percent } : { percent, hedge: word };
  return { text, value, places, lower, upper, isExact: word === "exact" };
}

function boundsOf(
  digits: bigint,
  hedge: Exclude<Hedge, "between">,
  reading: Reading,
): readonly [bigint | null, bigint | null] {
  const place = reading === "customary" && digits > 0n ? placeOf(digits) : null;
  switch (hedge) {
    case "exact":
      return [digits, digits];
    case "atLeast":
      return [digits, null];
    case "moreThan":
      return [digits, place === null ? null : digits + place];
    case "nearly":
      return [place === null ? 0n : digits - place, digits];
    case "lessThan":
    case "atMost":
      return [0n, digits];
    case "about":
      return place === null ? [0n, null] : [digits - place / 2n, digits + place / 2n];
  }
}

/** The place value of the last digit that is not zero; of a power of ten a tenth of it. */
function placeOf(digits: bigint): bigint {
  let place = 1n;
  while (digits % (place * 10n) === 0n) place *= 10n;
  return place === digits ? place / 10n : place;
}

function negated(value: bigint | null): bigint | null {
  return value === null ? null : -value;
}

/** How digits are left out: rounded half up, away from zero, or cut off. */
export type Shortening = "rounded" | "truncated";

/**
 * Whether a value, shortened to the digits of a printed percentage, is what it says: certainly, certainly not, or as it may be. Of percentages that were rounded before,
 * the printed digits are enough to be right, and what they were rounded from can save what is not.
 *
 * @internal
 */
export function claimVerdict(
  claim: ClaimedPercent,
  span: Span,
  shortening: Shortening = "rounded",
): BoundsVerdict {
  const { estimate, isPrinted } = span;
  if (!isPrinted) return compare(claim, span, shortening);
  if (compare(claim, { lower: estimate, upper: estimate }, shortening) === "pass") return "pass";
  return compare(claim, span, shortening) === "fail" ? "fail" : "possible";
}

/**
 * The same of a value that is worked out from numbers which stand in the report: where only the words before these leave it open, the numbers themselves are enough.
 *
 * @internal
 */
export function claimVerdictByNumbers(claim: ClaimedPercent, span: Span): BoundsVerdict {
  const verdict = claimVerdict(claim, span);
  const isTheNumber = roundFraction(span.estimate, claim.places) === claim.value.numerator;
  return verdict === "possible" && isTheNumber ? "pass" : verdict;
}

function compare(
  { lower, upper, places }: ClaimedPercent,
  span: Pick<Span, "lower" | "upper">,
  shortening: Shortening,
): BoundsVerdict {
  const least = span.lower === null ? null : shortened(span.lower, places, shortening);
  const most = span.upper === null ? null : shortened(span.upper, places, shortening);
  if (upper !== null && least !== null && least > upper) return "fail";
  if (lower !== null && most !== null && most < lower) return "fail";
  const isAboveLower = lower === null || (least !== null && least >= lower);
  const isBelowUpper = upper === null || (most !== null && most <= upper);
  return isAboveLower && isBelowUpper ? "pass" : "possible";
}

function shortened(value: Fraction, places: number, shortening: Shortening): bigint {
  if (shortening === "rounded") return roundFraction(value, places);
  return roundFraction(value, places, value.numerator < 0n ? "up" : "down");
}

/**
 * A value as the percentage that should have been printed.
 *
 * @internal
 */
export function printedPercent(
  value: Fraction,
  places: number,
  rounding: "down" | "up" | "nearest" = "nearest",
): string {
  return fixedText(roundFraction(value, places, rounding), places);
}
