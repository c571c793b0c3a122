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
  facets: readonly Facet[],
  { overlapping }: DisclosureRule,
): readonly Overlap[] {
  // Without a facet of their own, the lower bounds are the point values.
  const bounds = facets.find(({ name }) => name === "lower") ?? facets[0];
  if (bounds === undefined || facets.length < 2) return [];
  const others = facets.filter((facet) => facet !== bounds);
  return steps.flatMap((step) => {
    if (step.over.some((name) => overlapping.includes(name))) return [];
    const overlap = overlapOf(step, bounds);
    return overlap !== null && others.some((facet) => isSum(step, facet)) ? [overlap] : [];
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
  if (hidden.has(overlap.total)) return [];
  const isTold = overlap.largest === null ? isMadeOfHidden : leavesLittle;
  const unknown = overlap.parts.filter(({ count, lower }) => hidden.has(count) && lower > 0n);
  if (unknown.length === 0 || !isTold(overlap, unknown, hidden)) return [];
  return unknown
    .filter(({ lower }) => overlap.largest !== null || lower <= overlap.counted)
    .map(({ count }) => count);
}

function leavesLittle(
  { parts, largest }: Overlap,
  unknown: readonly OverlappingPart[],
  hidden: ReadonlySet<number>,
): boolean {
  const most = largest ?? 0n;
  const sum = unknown.reduce((sum, { lower }) => sum + lower, 0n);
  const isShown = parts.some(({ count, lower }) => !hidden.has(count) && lower === most);
  return !isShown || sum > BigInt(unknown.length - 1) * most;
}

// Of more than that, some rows will be the sum.
const mostSums = 100_000n;

/** Whether some rows of which one is hidden are what was counted twice. The sums of rows are kept as the bits of a number. */
function isMadeOfHidden(
  { parts, counted }: Overlap,
  unknown: readonly OverlappingPart[],
  hidden: ReadonlySet<number>,
): boolean {
  if (unknown.every(({ lower }) => lower > counted)) return false;
  if (counted > mostSums) return true;
  let [shown, withHidden] = [1n, 0n];
  for (const { count, lower } of parts) {
    if (lower <= 0n || lower > counted) continue;
    withHidden = upTo(
      counted,
      withHidden | (withHidden << lower) | (hidden.has(count) ? shown << lower : 0n),
    );
    if (!hidden.has(count)) shown = upTo(counted, shown | (shown << lower));
  }
  return (withHidden >> counted) % 2n === 1n;
}

function upTo(most: bigint, sums: bigint): bigint {
  return BigInt.asUintN(Number(most) + 1, sums);
}
