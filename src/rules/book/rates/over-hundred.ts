import {
  compareFractions,
  type Fraction,
  fraction,
  subtractFractions,
  zero,
} from "../../../internal/fraction.js";
import type { Hedge } from "../../../quantity/hedge.js";
import { subtract } from "../../../quantity/subtract.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import type { StatedRate } from "../../../records/stated-rate.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, type BoundsVerdict } from "../../verdicts.js";
import { type ClaimedPercent, claimedPercent } from "./claimed-percent.js";
import { areLikeUnits } from "./like-units.js";
import { quotedDecimal } from "./printed-decimal.js";

const messages = {
  over: ["found"],
  "may-be-over": ["found"],
  "fall-over": ["found"],
  "fall-may-be-over": ["found"],
  "part-exceeds": ["numerator", "denominator", "difference"],
  "part-may-exceed": ["numerator", "denominator"],
  "unreadable-percent": ["found"],
} as const;

/** Of a share or a fall: it is no more than all. */
export const overHundred = defineRule({
  id: "rates/over-hundred",
  definition:
    "A share is at most 100 percent, its numerator no more than its denominator, and no count falls by more than 100 percent.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "record",
    lists: ["statedRates"],
    where: (rate) => rate.kind === "share" || isOfCounts(rate),
  },
  messages,
  judge: (rate, context) => {
    if (rate.kind === "growth") return judgeFall(claimedPercent(rate, context.reading));
    const ofCounts = judgeCounts(rate, context);
    if (ofCounts !== null) return ofCounts;
    const claim = claimedPercent(rate, context.reading);
    const path = ["percent"];
    if (claim !== null) return judgePercent(claim);
    const data = { found: quotedDecimal(rate.percent) };
    return { verdict: "incomplete", message: "unreadable-percent", data, path };
  },
});

/** Counts that are hedged both ways are compared by their numbers: “trên 450” of 475 has no upper bound, and is a share all the same. */
function judgeCounts(
  { numerator, denominator }: StatedRate,
  { figure, units }: RuleContext,
): Judgement<typeof messages> | null {
  if (numerator === undefined || denominator === undefined) return null;
  if (!areLikeUnits(numerator.unit, denominator.unit, units)) return null;
  const [part, whole] = [figure(numerator), figure(denominator)];
  const path = ["numerator"];
  if (atMostVerdict(part, whole) === "fail") {
    const difference = subtract<string>(part, makeFigure(part.unit, whole.estimate, whole));
    return { verdict: "fail", message: "part-exceeds", data: { numerator, denominator, difference }, path };
  }
  if (part.estimate <= whole.estimate) return null;
  return { verdict: "possible", message: "part-may-exceed", data: { numerator, denominator }, path };
}

const hundred = fraction(100n, 1n);
const below: readonly (Hedge | undefined)[] = ["nearly", "lessThan", "atMost", "about"];

function judgePercent({ value, text }: ClaimedPercent): Judgement<typeof messages> {
  const verdict = overVerdict(value, text.hedge);
  if (verdict === "pass") return "pass";
  const message = verdict === "fail" ? "over" : "may-be-over";
  return { verdict, message, data: { found: text }, path: ["percent"] };
}

function overVerdict(value: Fraction, hedge: Hedge | undefined): BoundsVerdict {
  const compared = compareFractions(value, hundred);
  // “Hơn 100%” is over, although the bound of it is 100.
  const isOver = compared > 0 || (compared === 0 && hedge === "moreThan");
  if (!isOver) return "pass";
  return below.includes(hedge) ? "possible" : "fail";
}

/** Counts are never below none; rates may be. */
function isOfCounts({ kind, before, after, change }: StatedRate): boolean {
  return kind === "growth" && [before, after, change].some((count) => count !== undefined);
}

/** What cannot be read is told where it is held against its counts. */
function judgeFall(claim: ClaimedPercent | null): Judgement<typeof messages> {
  if (claim === null) return "skip";
  const { value, text } = claim;
  const verdict = overVerdict(subtractFractions(zero, value), text.hedge);
  if (verdict === "pass") return "pass";
  const message = verdict === "fail" ? "fall-over" : "fall-may-be-over";
  return { verdict, message, data: { found: text }, path: ["percent"] };
}
