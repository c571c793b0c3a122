import { divide } from "../../quantity/decimal.js";
import { addExact } from "../../quantity/exact.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { isExact } from "../../quantity/is-exact.js";
import { ratioOver, type RatioWithValue } from "../../quantity/ratio.js";
import { flagRatio } from "./flag-ratio.js";

/** What came in and went out between two counts of which one was computed from the other by it. */
export interface FlowBetween<U extends string = string> {
  /** What came in, less what went out. */
  readonly net: Difference<U>;
  /** Which of the two was computed; the other is known apart from the flow. */
  readonly inferred: "from" | "to";
}

/** A growth and its factor. */
export interface GrowthRatios<U extends string> {
  readonly relative: RatioWithValue<U, U>;
  readonly factor: RatioWithValue<U, U>;
}

/**
 * The growth from one count to another of which one was computed from the other by a flow, within what the flow and the count that is known allow.
 *
 * Taken for two counts that know nothing of each other, the bounds would be far too wide: of "15 more, which makes more than 123" they leave open even whether it is a rise.
 *
 * @internal
 */
export function growthByFlow<U extends string>(
  absolute: Difference<U>,
  base: Figure<U>,
  end: Difference<U>,
  { factor, flow }: { readonly factor: RatioWithValue<U, U>; readonly flow: FlowBetween<U> },
): GrowthRatios<U> {
  const relative = ratioOver(absolute, base, factor.per);
  // The growth warns of what both counts do, though one of them is not among its parts.
  if (isExact(absolute) && isExact(base)) return { factor, relative: flagRatio(relative, factor.flags) };
  const baseAt = (net: number) => (flow.inferred === "to" ? base : countLess(end, net));
  const isPossible = end.upper === null || end.upper >= 0;
  const lower = leastGrowth(flow.net.lower, baseAt, isPossible);
  const upper = mostGrowth(flow.net.upper, baseAt, isPossible);
  const isOpen = upper.factor === null && Number(lower.factor) === 0;
  const status = isOpen ? "undetermined" : "determined";
  return {
    factor: flagRatio({ ...factor, status, lower: lower.factor, upper: upper.factor }, factor.flags),
    relative: flagRatio({ ...relative, status, lower: lower.relative, upper: upper.relative }, factor.flags),
  };
}

/** One end of the range of a growth. */
interface Limit {
  readonly relative: string | null;
  readonly factor: string | null;
}

const open: Limit = { relative: null, factor: null };
const unchanged: Limit = { relative: "0", factor: "1" };
const allGone: Limit = { relative: "-1", factor: "0" };

/** What the count before can be, given what came in and went out since. */
type BaseAt = (net: number) => Pick<Figure, "lower" | "upper">;

function countLess({ lower, upper }: Difference, net: number): Pick<Figure, "lower" | "upper"> {
  return {
    lower: Math.max(0, addExact(lower ?? 0, -net)),
    upper: upper === null ? null : addExact(upper, -net),
  };
}

// A rise is least on the largest count before and most on the smallest; a fall the other way round. Either is the larger, the more came in: so the ends are at those of the flow.
function leastGrowth(net: number | null, baseAt: BaseAt, isPossible: boolean): Limit {
  const nothingKnown = isPossible ? allGone : open;
  if (net === null) return nothingKnown;
  const { lower, upper } = baseAt(net);
  return limitAt(net, net >= 0 ? upper : lower, isPossible, "down") ?? nothingKnown;
}

function mostGrowth(net: number | null, baseAt: BaseAt, isPossible: boolean): Limit {
  if (net === null) return open;
  const { lower, upper } = baseAt(net);
  return limitAt(net, net >= 0 ? lower : upper, isPossible, "up") ?? open;
}

/** `null` where there may have been nothing before. Of a count that may be as large as one likes any change is next to nothing. */
function limitAt(
  net: number,
  base: number | null,
  isPossible: boolean,
  rounding: "down" | "up",
): Limit | null {
  if (net === 0 || base === null) return unchanged;
  if (base <= 0) return null;
  const end = addExact(base, net);
  // No more can go than there was.
  if (isPossible && end < 0) return allGone;
  return { relative: divide(net, base, 1, rounding), factor: divide(end, base, 1, rounding) };
}
