import {
  compareFractions,
  type Fraction,
  fraction,
  roundFraction,
  zero,
} from "../../../internal/fraction.js";
import type { FindingVerdict, PercentText } from "../../finding.js";
import { type ClaimedPercent, printedPercent } from "./claimed-percent.js";
import type { Span } from "./span.js";

/** The bounds of a percentage that are worth telling. */
type Bounds = Pick<Span, "lower" | "upper">;

/**
 * What counts make, as findings tell it beside what was printed: to the same digits, and with bounds where hedges leave it open. Where it certainly differs, so does all that is told.
 *
 * @internal
 */
export function toldPercent(
  own: Span,
  claim: ClaimedPercent,
  verdict: Exclude<FindingVerdict, "incomplete">,
): PercentText {
  const { places } = claim;
  const one = onePercent(own, places);
  if (one !== null) return { percent: one };
  const isFail = verdict === "fail";
  // Rates that are printed make what is printed of them; what they were rounded from cannot save what differs from it.
  if (own.isPrinted && isFail) return { percent: printedPercent(own.estimate, places) };
  const bounds = boundsToTell(own, isFail ? sideBeyond(own, claim) : null);
  // Rounded away from what they bound they may meet what was printed; one digit more keeps them apart.
  const digits = isFail && doMeet(bounds, claim) ? places + 1 : places;
  return {
    percent: printedPercent(own.estimate, digits),
    lower: bounds.lower === null ? null : printedPercent(bounds.lower, digits, "down"),
    upper: bounds.upper === null ? null : printedPercent(bounds.upper, digits, "up"),
  };
}

/**
 * The percentage that every value within the bounds is printed as; `null` where they are printed in several ways.
 *
 * @internal
 */
export function onePercent({ lower, upper }: Bounds, places: number): string | null {
  if (lower === null || upper === null) return null;
  const [least, most] = [printedPercent(lower, places), printedPercent(upper, places)];
  return least === most ? least : null;
}

/** Of a percentage that certainly differs: the bound beyond which the printed one lies. */
function sideBeyond({ upper }: Bounds, claim: ClaimedPercent): keyof Bounds {
  if (upper === null || claim.lower === null) return "lower";
  return roundFraction(upper, claim.places) < claim.lower ? "upper" : "lower";
}

/** What may have risen or fallen is told by the bound that matters, if by any. */
function boundsToTell({ estimate, lower, upper }: Span, side: keyof Bounds | null): Bounds {
  const isRise = lower !== null && compareFractions(lower, zero) >= 0;
  const isFall = upper !== null && compareFractions(upper, zero) <= 0;
  if (!isRise && !isFall)
    return { lower: side === "lower" ? lower : null, upper: side === "upper" ? upper : null };
  return { lower: side !== "lower" && saysNothing(lower, estimate) ? null : lower, upper };
}

const all = fraction(-100n, 1n);

/** Any share is 0 or more, and no more falls than there was. */
function saysNothing(lower: Fraction | null, estimate: Fraction): boolean {
  if (lower === null || compareFractions(estimate, lower) <= 0) return false;
  return [zero, all].some((least) => compareFractions(lower, least) === 0);
}

function doMeet({ lower, upper }: Bounds, claim: ClaimedPercent): boolean {
  const isBelow = lower !== null && claim.upper !== null && roundDown(lower, claim) > claim.upper;
  const isAbove = upper !== null && claim.lower !== null && roundUp(upper, claim) < claim.lower;
  return !isBelow && !isAbove;
}

function roundDown(value: Fraction, { places }: ClaimedPercent): bigint {
  return roundFraction(value, places, "down");
}

function roundUp(value: Fraction, { places }: ClaimedPercent): bigint {
  return roundFraction(value, places, "up");
}
