import { add } from "../../../quantity/add.js";
import type { Difference } from "../../../quantity/figure.js";
import { subtract } from "../../../quantity/subtract.js";
import { atMostVerdict, sameVerdict } from "../../verdicts.js";
import { atLeastNone } from "../at-least-none.js";
import { beyondHundred, negatedSpan, percentOf, percentOfRest, type Span, spanOfFigure } from "./span.js";

/** The three counts of a growth, of which two are enough. */
interface GrowthCounts {
  readonly before: () => Difference;
  readonly after: () => Difference;
  /** As it was reported; not below zero: of a fall what it fell by. */
  readonly change: Difference | null;
  /** Whether the change leads from the one count to the other neither up nor down. */
  readonly disagree: () => boolean;
  /** Whether more came than there is now, or more went than there was: then there would have been, or be, less than none. */
  readonly exceeds: () => boolean;
  /** The change as the two counts make it, as findings tell it: of what may have risen or fallen, a fall is below zero. */
  readonly told: () => Difference;
  /** The change in percent of what was before. */
  readonly growth: () => Span | null;
  /** The change in percent of what is now. */
  readonly overAfter: () => Span | null;
}

type Given = { readonly [Count in "before" | "after" | "change"]: Difference | null };

/**
 * The counts of a growth, with the one that was not given; `null` of fewer than two.
 *
 * @internal
 */
export function countsOfGrowth({ before, after, change }: Given, isFall: boolean): GrowthCounts | null {
  if (before !== null && after !== null) return fromStocks(before, after, change);
  if (change === null) return null;
  const moved = spanOfFigure(change);
  const signed = (span: Span | null): Span | null => (span === null || !isFall ? span : negatedSpan(span));
  const own = { change, disagree: () => false, told: () => change };
  if (before !== null) {
    const base = spanOfFigure(before);
    return {
      ...own,
      exceeds: () => isFall && isMore(change, before),
      before: () => before,
      after: () => (isFall ? atLeastNone(subtract<string>(before, change)) : add<string>(before, change)),
      growth: () => signed(percentOf(moved, base)),
      overAfter: () => signed(percentOfRest(moved, base, isFall ? "less" : "more")),
    };
  }
  if (after === null) return null;
  const now = spanOfFigure(after);
  return {
    ...own,
    exceeds: () => !isFall && isMore(change, after),
    before: () => (isFall ? add<string>(after, change) : atLeastNone(subtract<string>(after, change))),
    after: () => after,
    growth: () => signed(percentOfRest(moved, now, isFall ? "more" : "less")),
    overAfter: () => signed(percentOf(moved, now)),
  };
}

function fromStocks(before: Difference, after: Difference, change: Difference | null): GrowthCounts {
  const [base, now] = [spanOfFigure(before), spanOfFigure(after)];
  const over = (part: Span, whole: Span): Span | null => {
    const share = percentOf(part, whole);
    return share === null ? null : beyondHundred(share);
  };
  const moved = (): Difference => subtract<string>(after, before);
  const ways = change === null ? bothWays : waysOf(change, before, after);
  return {
    before: () => before,
    after: () => after,
    change,
    disagree: () => ways.length === 0,
    exceeds: () => false,
    told: () => (isFallFrom(before, after) && !isOpen(moved()) ? subtract<string>(before, after) : moved()),
    growth: () => {
      const [way, other] = ways;
      if (change === null || other !== undefined || !saysMore(change, before, after)) return over(now, base);
      const share = percentOf(spanOfFigure(change), base);
      return share !== null && way === "down" ? negatedSpan(share) : share;
    },
    overAfter: () => {
      const rest = over(base, now);
      return rest === null ? null : negatedSpan(rest);
    },
  };
}

function isMore(change: Difference, count: Difference): boolean {
  return atMostVerdict(change, count) === "fail";
}

type Way = "up" | "down";

const bothWays: readonly Way[] = ["up", "down"];

/** The ways in which a change may lead from one count to another: where their bounds leave it open, its size may tell. */
function waysOf(change: Difference, before: Difference, after: Difference): readonly Way[] {
  const moved = { up: subtract<string>(after, before), down: subtract<string>(before, after) };
  return bothWays.filter((way) => sameVerdict(change, moved[way]) !== "fail");
}

/** Whether a change of which the way is known tells more than the two counts: it was counted itself, or they do not tell the way. */
function saysMore(change: Difference, before: Difference, after: Difference): boolean {
  const { lower, upper } = subtract<string>(after, before);
  const isOfEitherWay = (lower === null || lower < 0) && (upper === null || upper > 0);
  return isOfEitherWay || change.lower === change.upper;
}

/** By the bounds, where they tell: “gần 38” is fewer than 38, and as a number it is not. */
function isFallFrom(before: Difference, after: Difference): boolean {
  if (atMostVerdict(before, after) === "pass") return false;
  return atMostVerdict(after, before) === "pass" || after.estimate < before.estimate;
}

/** Whether both bounds are known, and zero lies between them. */
function isOpen({ lower, upper }: Difference): boolean {
  return lower !== null && upper !== null && lower < 0 && upper > 0;
}
