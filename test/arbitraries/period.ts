import fc from "fast-check";
import type { PeriodKind } from "../../src/calendar/period-kind.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import type { Period } from "../../src/calendar/period.js";
import { period } from "../../src/calendar/make-period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { defineRegime } from "../../src/calendar/define-regime.js";
import type { Regime } from "../../src/calendar/regime.js";
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
export const spans: fc.Arbitrary<Period> = periodsOfDays("span");

/** Programmes of up to twenty years without a vision, whose neighbours lie within 1900 to 2200. */
export const programmes: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 1930, max: 2150 }), fc.integer({ min: 0, max: 19 }))
  .map(([first, years]) => period("programme", first, first + years));

/** Programmes with a vision. */
export const visions: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 1930, max: 2150 }),
    fc.integer({ min: 0, max: 19 }),
    fc.integer({ min: 1, max: 25 }),
  )
  .map(([first, years, ahead]) => period("programme", first, first + years, first + years + ahead));

/** Nine months of both regimes. */
export const nineMonths: fc.Arbitrary<Period> = fc
  .tuple(
    fc.constantFrom("calendar-nine-months" as const, "reporting-nine-months" as const),
    fc.integer({ min: 1903, max: 2197 }),
  )
  .map(([kind, year]) => period(kind, year));

/** Periods of all kinds that meet their neighbours. */
export const meetingPeriods: fc.Arbitrary<Period> = fc.oneof(
  spans,
  periodsOfDays("campaign"),
  periodsOfDays("congress-term"),
  programmes,
  ...tilingKinds.map(periodsOf),
);

/** Periods of all kinds. */
export const periods: fc.Arbitrary<Period> = fc.oneof(meetingPeriods, visions, nineMonths);

/** Regimes of every closing day. */
export const regimes: fc.Arbitrary<Regime> = fc
  .oneof(fc.integer({ min: 1, max: 28 }), fc.constant("last" as const))
  .map((closingDay) => defineRegime({ id: "mine", closingDay, prefix: "M" }));

function periodsOfDays(kind: "span" | "campaign" | "congress-term"): fc.Arbitrary<Period> {
  return fc
    .tuple(plainDates("1930-01-01", "2150-12-31"), fc.integer({ min: 0, max: 7305 }))
    .map(([firstDay, days]) => period(kind, firstDay, dayAfter(firstDay, days)));
}
