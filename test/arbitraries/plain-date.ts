import fc from "fast-check";
import type { PlainDate } from "../../src/calendar/plain-date.js";

const dayInMs = 24 * 60 * 60 * 1000;

/** Days where rules begin, end and go wrong, in years of every sort: common, leap, and the centuries. */
const edges: readonly PlainDate[] = [1904, 1999, 2000, 2022, 2023, 2024, 2100, 2196].flatMap((year) =>
  ["01-01", "02-28", "03-01", "06-14", "06-15", "06-30", "07-01", "12-14", "12-15", "12-31"].map(
    (day) => `${year}-${day}`,
  ),
);

/** Any days from one to another; without bounds, days whose periods and neighbouring periods all lie within 1900 to 2200. */
export function plainDates(
  from: PlainDate = "1903-01-01",
  to: PlainDate = "2197-12-31",
): fc.Arbitrary<PlainDate> {
  const within = edges.filter((date) => date >= from && date <= to);
  const any = fc
    .integer({ min: 0, max: dayNumber(to) - dayNumber(from) })
    .map((days) => dayAfter(from, days));
  return within.length === 0 ? any : fc.oneof({ weight: 3, arbitrary: any }, fc.constantFrom(...within));
}

/** The day so many days after another, worked out from milliseconds and not by the library. */
export function dayAfter(date: PlainDate, days: number): PlainDate {
  return new Date((dayNumber(date) + days) * dayInMs).toISOString().slice(0, 10);
}

/** Days since 1970. */
export function dayNumber(date: PlainDate): number {
  return Date.parse(date) / dayInMs;
}
