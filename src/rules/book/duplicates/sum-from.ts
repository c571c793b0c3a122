import { compareText } from "../../../internal/compare-text.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Activity } from "../../../records/activity.js";
import { compareCounts } from "../compare-counts.js";
import type { Whole } from "./containing-lines.js";
import type { Line } from "./lines-of.js";
import { addsTo, countFields } from "./sums-of.js";

/** The lines of a whole and what they may sum, the largest and the earliest first. */
export interface Sum {
  readonly lines: readonly Activity[];
  readonly parts: readonly Activity[];
}

/**
 * A whole and those of its parts that count something that it counts, and of which neither names the other in `mayOverlap`.
 *
 * @internal
 */
export function sumFrom(whole: Whole, parts: readonly Line[]): Sum {
  const lines = whole.lines.map(({ activity }) => activity).sort(compareLines);
  const [ids, named] = [new Set(lines.map(({ id }) => id)), new Set(lines.flatMap(namedBy))];
  const isKnown = (part: Activity): boolean => named.has(part.id) || namedBy(part).some((id) => ids.has(id));
  const isCounted = countedBy(lines);
  const byTime = [...parts].sort(
    (a, b) => compareText(a.firstDay, b.firstDay) || compareLines(a.activity, b.activity),
  );
  const open = byTime.filter(({ activity }) => isCounted(activity) && !isKnown(activity));
  return { lines, parts: open.map(({ activity }) => activity) };
}

function namedBy({ mayOverlap }: Activity): readonly string[] {
  return mayOverlap ?? [];
}

function countedBy(lines: readonly Activity[]): (part: Activity) => boolean {
  const units = countFields.map((field) => [...new Set(lines.flatMap((line) => line[field]?.unit ?? []))]);
  return (part) =>
    countFields.some((field, at) => {
      const count: Quantity | undefined = part[field];
      return count !== undefined && units[at]?.some((unit) => addsTo(count, unit)) === true;
    });
}

function compareLines(a: Activity, b: Activity): number {
  for (const field of countFields) {
    const [one, other]: readonly (Quantity | undefined)[] = [a[field], b[field]];
    const order =
      one && other ? compareCounts(other, one) : Number(one === undefined) - Number(other === undefined);
    if (order !== 0) return order;
  }
  return compareText(a.id, b.id);
}
