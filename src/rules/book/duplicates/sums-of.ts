import { memoise } from "../../../internal/memoise.js";
import { addAll } from "../../../quantity/add-all.js";
import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Activity } from "../../../records/activity.js";
import type { Reader } from "../by-custom.js";

/** The counts of activities, the more telling first. */
export const countFields = Object.freeze(["attendance", "sessions"] as const);

/** A count that activities may have. */
export type CountField = (typeof countFields)[number];

/** What activities have together of a count. */
interface CountSum {
  readonly figure: Figure;
  /** Whether all of them have it. */
  readonly isComplete: boolean;
}

/** Tells what activities have together of a count, in a unit; `null` where none of them has any. */
export type SumsOf = (field: CountField, unit: string) => CountSum | null;

/**
 * The sums of the counts of activities, each computed once.
 *
 * @internal
 */
export function sumsOf(activities: readonly Activity[], { figure }: Reader): SumsOf {
  const sumOf = (field: CountField) =>
    memoise((unit: string): CountSum | null => {
      const counts = activities.flatMap((activity) => {
        const count: Quantity | undefined = activity[field];
        if (count === undefined || !addsTo(count, unit)) return [];
        const { estimate, lower, upper } = figure<string>(count);
        return [makeFigure<string>(unit, estimate, { lower, upper })];
      });
      const total = addAll(counts);
      return total === null ? null : { figure: total, isComplete: counts.length === activities.length };
    });
  const sums = { attendance: sumOf("attendance"), sessions: sumOf("sessions") };
  return (field, unit) => sums[field](unit);
}

/**
 * Whether a count adds to one in a unit: people at several events are so many attendances, and attendances are no people.
 *
 * @internal
 */
export function addsTo(count: Quantity, unit: string): boolean {
  return count.unit === unit || (unit === "attendance" && count.unit === "person");
}
