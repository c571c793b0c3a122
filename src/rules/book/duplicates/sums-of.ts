import { memoise } from "../../../internal/memoise.js";
import { addAll } from "../../../quantity/add-all.js";
import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Reader } from "../by-custom.js";
import type { Line } from "./lines-of.js";

/** What lines have together of a count. */
interface CountSum {
  readonly figure: Figure;
  /** Whether all of them have it. */
  readonly isComplete: boolean;
}

/** Tells what lines have together of a count, in a unit; `null` where none of them has any. */
export type SumsOf = (field: string, unit: string) => CountSum | null;

/**
 * The sums of the counts of lines, each computed once.
 *
 * @internal
 */
export function sumsOf(lines: readonly Line[], { figure }: Reader): SumsOf {
  const sumsOfField = memoise((field: string) =>
    memoise((unit: string): CountSum | null => {
      const counts = lines.flatMap(({ counts: { [field]: count } }) => {
        if (count === undefined || !addsTo(count, unit)) return [];
        const { estimate, lower, upper } = figure<string>(count);
        return [makeFigure<string>(unit, estimate, { lower, upper })];
      });
      const total = addAll(counts);
      return total === null ? null : { figure: total, isComplete: counts.length === lines.length };
    }),
  );
  return (field, unit) => sumsOfField(field)(unit);
}

/**
 * Whether a count adds to one in a unit: people at several events are so many attendances, and attendances are no people.
 *
 * @internal
 */
export function addsTo(count: Quantity, unit: string): boolean {
  return count.unit === unit || (unit === "attendance" && count.unit === "person");
}
