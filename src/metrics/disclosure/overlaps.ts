import type { DisclosureRule } from "./disclosure-rule.js";
import type { Facet } from "./facets.js";
import type { TotalStep } from "./total-steps.js";

/** A total whose rows may count the same, so that its lower bound is less than the sum of theirs; its upper bound, or its point value, is the sum. */
export interface Overlap {
  readonly total: number;
  readonly over: readonly string[];
  readonly parts: readonly OverlappingPart[];
  /** By how much the lower bound is less: all that overlaps but the largest of each group. */
  readonly counted: bigint;
  /** The lower bound where it is the largest of all rows, so that they are one group. */
  readonly largest: bigint | null;
}

interface OverlappingPart {
  readonly count: number;
  readonly lower: bigint;
}

/**
 * The totals of a table whose rows overlap, as their bounds tell. Where the rule says that words overlap, no total is a sum.
 *
 * @internal
 */
export function overlapsIn(
  steps: readonly TotalStep[],
  facets: readonly [Facet, ...Facet[]],
  { overlapping }: DisclosureRule,
): readonly Overlap[] {
  // Without a facet of their own, the lower bounds are the point values.
  const bounds = facets.find(({ name }) => name === "lower") ?? facets[0];
  return steps.flatMap((step) => {
    if (step.over.some((name) => overlapping.includes(name))) return [];
    const overlap = overlapOf(step, bounds);
    return overlap !== null && facets.some((facet) => isSum(step, facet)) ? [overlap] : [];
  });
}

function overlapOf({ total, parts, over }: TotalStep, { values }: Facet): Overlap | null {
  const lower = values[total];
  const own = parts.map((count) => ({ count, lower: values[count] ?? 0n }));
  if (lower == null) return null;
  const counted = own.reduce((sum, part) => sum + part.lower, -lower);
  if (counted <= 0n) return null;
  const most = own.reduce((most, part) => (part.lower > most ? part.lower : most), 0n);
  return { total, over, parts: own, counted, largest: most === lower ? lower : null };
}

function isSum({ total, parts }: TotalStep, { values }: Facet): boolean {
  return parts.reduce((sum, part) => sum + (values[part] ?? 0n), 0n) === values[total];
}

/**
 * The hidden rows of which a total that is shown tells how they overlap: those that may be what was counted twice, where that may be whole rows. Where all are one group, its largest is told; that is
 * nothing new where it is shown, and where it is large enough for each of the others to be anything.
 *
 * @internal
 */
export function toldBy(overlap: Overlap, hidden: ReadonlySet<number>): readonly number[] {
  const { total, parts, counted, largest } = overlap;
  if (hidden.has(total)) return [];
  const unknown = parts.filter(
    ({ count, lower }) => hidden.has(count) && lower > 0n && (largest !== null || lower <= counted),
  );
  if (unknown.length === 0) return [];
  const isTold = largest === null ? isMadeOfHidden(overlap, hidden) : leavesLittle(parts, largest, hidden);
  return isTold ? unknown.map(({ count }) => count) : [];
}

function leavesLittle(
  parts: readonly OverlappingPart[],
  largest: bigint,
  hidden: ReadonlySet<number>,
): boolean {
  // Of a row of perhaps nobody a reader does not know that it is one.
  const unknown = parts.filter(({ count }) => hidden.has(count));
  const sum = unknown.reduce((sum, { lower }) => sum + lower, 0n);
  const isShown = parts.some(({ count, lower }) => !hidden.has(count) && lower === largest);
  return !isShown || sum > BigInt(unknown.length - 1) * largest;
}

// Of more than that, some rows will be the sum.
const mostSums = 100_000n;

/** Whether some rows of which one is hidden are what was counted twice. The sums of rows are kept as the bits of a number. */
function isMadeOfHidden({ parts, counted }: Overlap, hidden: ReadonlySet<number>): boolean {
  if (counted > mostSums) return true;
  let [all, withHidden] = [1n, 0n];
  for (const { count, lower } of parts) {
    if (lower <= 0n || lower > counted) continue;
    withHidden = upTo(counted, withHidden | ((hidden.has(count) ? all : withHidden) << lower));
    all = upTo(counted, all | (all << lower));
  }
  return (withHidden >> counted) % 2n === 1n;
}

function upTo(most: bigint, sums: bigint): bigint {
  return BigInt.asUintN(Number(most) + 1, sums);
}
