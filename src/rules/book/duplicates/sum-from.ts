import { compareText } from "../../../internal/compare-text.js";
import { compareCounts } from "../compare-counts.js";
import type { Whole } from "./containing-lines.js";
import type { Line } from "./lines-of.js";
import { addsTo } from "./sums-of.js";

/** The lines of a whole and what they may sum, the largest and the earliest first. */
export interface Sum {
  readonly lines: readonly Line[];
  readonly parts: readonly Line[];
}

/**
 * A whole and those of its parts that count something that it counts, and of which neither names the other in `mayOverlap`.
 *
 * @internal
 */
export function sumFrom(whole: Whole, parts: readonly Line[]): Sum {
  const lines = [...whole.lines].sort(compareLines);
  const [ids, named] = [new Set(lines.map(({ id }) => id)), new Set(lines.flatMap(namedBy))];
  const isKnown = (part: Line): boolean => named.has(part.id) || namedBy(part).some((id) => ids.has(id));
  const isCounted = countedBy(lines);
  const byTime = [...parts].sort((a, b) => compareText(a.firstDay, b.firstDay) || compareLines(a, b));
  return { lines, parts: byTime.filter((part) => isCounted(part) && !isKnown(part)) };
}

function namedBy({ mayOverlap }: Line): readonly string[] {
  return mayOverlap ?? [];
}

function countedBy(lines: readonly Line[]): (part: Line) => boolean {
  const unitsOf = (field: string) => [...new Set(lines.flatMap(({ counts }) => counts[field]?.unit ?? []))];
  const units = new Map(Object.keys(lines[0]?.counts ?? {}).map((field) => [field, unitsOf(field)]));
  return ({ counts }) =>
    Object.entries(counts).some(
      ([field, count]) =>
        count !== undefined && units.get(field)?.some((unit) => addsTo(count, unit)) === true,
    );
}

function compareLines(a: Line, b: Line): number {
  for (const [field, one] of Object.entries(a.counts)) {
    const other = b.counts[field];
    const order =
      one && other ? compareCounts(other, one) : Number(one === undefined) - Number(other === undefined);
    if (order !== 0) return order;
  }
  return compareText(a.id, b.id);
}
