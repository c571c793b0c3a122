import fc from "fast-check";
import type { PeriodKind } from "../../src/calendar/period-kind.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import type { Period } from "../../src/calendar/period.js";
import { period } from "../../src/calendar/make-period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { dayAfter, plainDates } from "./plain-date.js";

/** A kind whose periods tile the line of days. */
export interface TilingKind extends PeriodKind {
  readonly containing: (date: PlainDate) => Period;
}

/** The built-in kinds that tile. */
export const tilingKinds: readonly TilingKind[] = periodKinds.filter(
  (kind): kind is TilingKind => kind.containing !== null,
);

/** Periods of one tiling kind. */
export function periodsOf({ containing }: TilingKind): fc.Arbitrary<Period> {
  return plainDates().map(containing);
}

/** Spans of up to twenty years, whose neighbours lie within 1900 to 2200. */
export const spans: fc.Arbitrary<Period> = fc
  .tuple(plainDates("1930-01-01", "2150-12-31"), fc.integer({ min: 0, max: 7305 }))
  .map(([firstDay, days]) => period("span", firstDay, dayAfter(firstDay, days)));

/** Periods of all kinds. */
export const periods: fc.Arbitrary<Period> = fc.oneof(spans, ...tilingKinds.map(periodsOf));
