import type { Difference } from "../../../quantity/figure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { StatedRate } from "../../../records/stated-rate.js";
import type { FindingValue, FindingVerdict, PercentText } from "../../finding.js";
import type { RuleContext } from "../../rule.js";
import {
  type ClaimedPercent,
  claimedPercent,
  claimVerdict,
  claimVerdictByNumbers,
} from "./claimed-percent.js";
import { countsOfGrowth } from "./counts-of-growth.js";
import { areLikeUnits } from "./like-units.js";
import {
  beyondHundred,
  differenceOf,
  negatedSpan,
  percentOf,
  type Span,
  spanOfDecimal,
  spanOfFigure,
} from "./span.js";
import { onePercent, toldPercent } from "./told-percent.js";

/** What a percentage is worked out from, as findings tell of it. */
type Operands =
  | { readonly of: "share"; readonly numerator: FindingValue; readonly denominator: FindingValue }
  | {
      readonly of: "growth";
      readonly change: FindingValue;
      readonly before: FindingValue;
      readonly after: FindingValue;
    }
  | { readonly of: "rates"; readonly before: PercentText; readonly after: PercentText };

/** What a printed percentage is, beside what the counts make. */
export type RateJudgement =
  | { readonly is: "right" }
  /** It is right, and would be as the other: growth for points. */
  | { readonly is: "either"; readonly found: PercentText; readonly operands: Operands }
  | RateProblem
  | {
      /** Cut off instead of rounded; worked out from the wrong base; points for growth or growth for points; or what nothing explains. */
      readonly is: "truncated" | "wrongBase" | "otherSort" | "different";
      /** How certain it is that the percentage is not right. */
      readonly verdict: Exclude<FindingVerdict, "incomplete">;
      readonly found: PercentText;
      readonly expected: PercentText;
      /** Whether every value within the bounds is printed as what is expected, which has no bounds then. */
      readonly isCertain: boolean;
      readonly operands: Operands;
    }
  | CountsProblem;

/** The counts of a growth contradict each other: the change is not what lies between them, or is more than it was a part of. */
interface CountsProblem {
  readonly is: "countsDisagree" | "riseExceeds" | "fallExceeds";
  readonly operands: Operands & { readonly of: "growth" };
}

/** Why a percentage cannot be judged. */
type RateProblem =
  | { readonly is: "unreadable"; readonly field: "percent" | "percentBefore" | "percentAfter" }
  | { readonly is: "operandMissing" | "unitsDiffer" | "zeroDenominator" };

/**
 * Whether a percentage could not be held against its counts, which `rates/percent-differs` tells.
 *
 * @internal
 */
export function isUnjudged(is: RateJudgement["is"]): boolean {
  return unjudged.includes(is);
}

const unjudged: readonly RateJudgement["is"][] = [
  "unreadable",
  "operandMissing",
  "unitsDiffer",
  "zeroDenominator",
  "countsDisagree",
  "riseExceeds",
  "fallExceeds",
];

/**
 * Holds a printed percentage against the counts beside it. Each rate is one thing and no more, so that of the rules which ask no two speak of the same.
 *
 * @internal
 */
export function judgeRate(rate: StatedRate, context: RuleContext): RateJudgement {
  const claim = claimedPercent(rate, context.reading);
  if (claim === null) return { is: "unreadable", field: "percent" };
  const worked = workOut(rate, claim, context);
  if ("is" in worked) return worked;
  const { own, wrongBase, otherSort } = worked;
  const verdict = hasRange(rate) ? claimVerdict(claim, own) : claimVerdictByNumbers(claim, own);
  const { text: found, isExact } = claim;
  const isOtherSort = isExact && otherSort !== null && claimVerdict(claim, otherSort) === "pass";
  if (verdict === "pass") {
    const isEither = isOtherSort && rate.kind === "growth";
    return isEither ? { is: "either", found, operands: worked.operands() } : { is: "right" };
  }
  const expected = toldPercent(own, claim, verdict);
  const operands = worked.operands();
  const told = { verdict, found, expected, operands, isCertain: onePercent(own, claim.places) !== null };
  if (!isExact) return { is: "different", ...told };
  if (isOtherSort) return { is: "otherSort", ...told };
  const cutOff = claimVerdict(claim, own, "truncated");
  if (cutOff === "pass") return { is: "truncated", ...told };
  if (cutOff === "possible" && verdict === "fail") return { is: "truncated", ...told, verdict: "possible" };
  const otherBase = wrongBase();
  const isOfWrongBase = otherBase !== null && claimVerdict(claim, otherBase) === "pass";
  return { is: isOfWrongBase ? "wrongBase" : "different", ...told };
}

/** The middle of a range is not a number that anybody wrote. */
function hasRange({ numerator, denominator, before, after, change }: StatedRate): boolean {
  return [numerator, denominator, before, after, change].some((count) => count?.hedge === "between");
}

/** What the operands make: the percentage itself, and what it is mistaken for; what most rates do not need is worked out when it is asked for. */
interface Worked {
  readonly own: Span;
  readonly wrongBase: () => Span | null;
  readonly otherSort: Span | null;
  readonly operands: () => Operands;
}

const noSpan = (): null => null;

function workOut(
  rate: StatedRate,
  claim: ClaimedPercent,
  context: RuleContext,
): Worked | RateProblem | CountsProblem {
  if (rate.kind === "share" || rate.kind === "attainment") return workOutShare(rate, context);
  if (rate.kind === "points" || isOfRates(rate)) return workOutRates(rate);
  return workOutGrowth(rate, claim, context);
}

function isOfRates({ percentBefore, percentAfter }: StatedRate): boolean {
  return percentBefore !== undefined && percentAfter !== undefined;
}

function workOutShare(
  { numerator, denominator }: StatedRate,
  { figure, units }: RuleContext,
): Worked | RateProblem {
  if (numerator === undefined || denominator === undefined) return { is: "operandMissing" };
  if (!areLikeUnits(numerator.unit, denominator.unit, units)) return { is: "unitsDiffer" };
  const [part, whole] = [figure(numerator), figure(denominator)];
  const own = percentOf(spanOfFigure(part), spanOfFigure(whole));
  if (own === null) return { is: "zeroDenominator" };
  const operands = (): Operands => ({ of: "share", numerator, denominator });
  return { own, wrongBase: noSpan, otherSort: null, operands };
}

function workOutRates({ kind, percentBefore, percentAfter }: StatedRate): Worked | RateProblem {
  if (percentBefore === undefined || percentAfter === undefined) return { is: "operandMissing" };
  const [before, after] = [spanOfDecimal(percentBefore), spanOfDecimal(percentAfter)];
  if (before === null) return { is: "unreadable", field: "percentBefore" };
  if (after === null) return { is: "unreadable", field: "percentAfter" };
  const points = differenceOf(after, before);
  const index = percentOf(after, before);
  const growth = index === null ? null : beyondHundred(index);
  const operands = (): Operands => ({
    of: "rates",
    before: { percent: percentBefore },
    after: { percent: percentAfter },
  });
  if (kind === "points") return { own: points, wrongBase: noSpan, otherSort: growth, operands };
  if (growth === null) return { is: "zeroDenominator" };
  const wrongBase = (): Span | null => {
    const rest = percentOf(before, after);
    return rest === null ? null : negatedSpan(beyondHundred(rest));
  };
  return { own: growth, wrongBase, otherSort: points, operands };
}

function workOutGrowth(
  { before, after, change }: StatedRate,
  { value }: ClaimedPercent,
  { figure }: RuleContext,
): Worked | RateProblem | CountsProblem {
  const units = new Set([before, after, change].flatMap((given) => given?.unit ?? []));
  if (units.size > 1) return { is: "unitsDiffer" };
  const isFall = value.numerator < 0n;
  const read = (quantity: Quantity | undefined): Difference | null =>
    quantity === undefined ? null : figure<string>(quantity);
  const counts = countsOfGrowth({ before: read(before), after: read(after), change: read(change) }, isFall);
  if (counts === null) return { is: "operandMissing" };
  const operands = () => ({
    of: "growth" as const,
    before: before ?? counts.before(),
    after: after ?? counts.after(),
    change: change ?? counts.told(),
  });
  if (counts.disagree()) return { is: "countsDisagree", operands: operands() };
  if (counts.exceeds()) return { is: isFall ? "fallExceeds" : "riseExceeds", operands: operands() };
  const own = counts.growth();
  if (own === null) return { is: "zeroDenominator" };
  return { own, wrongBase: counts.overAfter, otherSort: null, operands };
}
