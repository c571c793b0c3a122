import { addHours } from "date-fns/addHours";
import { differenceInHours } from "date-fns/differenceInHours";
import { fail, type Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";

/**
 * A day of the calendar without time or zone, written `YYYY-MM-DD` as in ISO 8601: `"2022-11-18"`.
 *
 * Only days that exist, from 1900-01-01 to 2200-12-31. As text, such days sort in order of time.
 */
export type PlainDate = string;

const shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const earliest = "1900-01-01";
const latest = "2200-12-31";

/**
 * Whether a value is a day of the calendar, written `YYYY-MM-DD`, from 1900-01-01 to 2200-12-31.
 *
 * Never throws. Days that do not exist, times, blanks around the day, single digits, and digits other than 0
 * to 9 give `false`. `plainDate` exists for the compiler alone: without it, text that is not a day would be
 * `never`.
 *
 * @param value - What may be a day: text, or nothing.
 *
 * @example
 * ```ts
 * import { isPlainDate } from "phongtrao";
 *
 * isPlainDate("2024-02-29"); // true
 * isPlainDate("2023-02-29"); // false
 * isPlainDate("2022-2-3"); // false
 * ```
 */
export function isPlainDate(
  value: string | null | undefined,
): value is PlainDate & { readonly plainDate?: never };
/**
 * Of what may be more than text, whether it is a day of the calendar, written `YYYY-MM-DD`.
 *
 * Never throws. What it does not accept may still be text, whatever the compiler has it be.
 *
 * @param value - What may be a day: anything.
 *
 * @example
 * ```ts
 * import { isPlainDate } from "phongtrao";
 *
 * isPlainDate(new Date()); // false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate;
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && shape.test(value) && isInRange(value) && exists(value);
}

/**
 * The day that a year, a month and a day of the month name.
 *
 * A day that does not exist, numbers that are not whole, and years before 1900 or after 2200 throw `invalid-date`.
 *
 * @param year - A whole number from 1900 to 2200.
 * @param month - A whole number from 1 to 12.
 * @param day - A whole number from 1 to the last of the month.
 * @returns The day, as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { plainDate } from "phongtrao";
 *
 * plainDate(2022, 7, 5); // "2022-07-05"
 * plainDate(2022, 2, 29); // throws invalid-date
 * ```
 */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const isWhole = [year, month, day].every(Number.isInteger);
  const found = [year, month, day].map(preview).join("-");
  return isWhole ? requirePlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`) : refuse(found);
}

/**
 * The day so many days after or before a day.
 *
 * An invalid date, days that are not a whole number, and a result before 1900 or after 2200 throw `invalid-date`.
 *
 * @param date - The day to count from, such as `"2024-02-28"`.
 * @param days - How many, a whole number; negative for days before.
 * @returns The day, as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { addDays } from "phongtrao";
 *
 * addDays("2024-02-28", 1); // "2024-02-29"
 * addDays("2022-01-01", -1); // "2021-12-31"
 * addDays("2200-12-31", 1); // throws invalid-date
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const start = noonOf(requirePlainDate(date));
  const result = Number.isInteger(days) ? dateAt(addHours(start, 24 * days)) : null;
  return result ?? refuse(`${date} and ${preview(days)} days`);
}

/**
 * The whole days from one day to another: 1 from a day to the next, 0 to itself, negative when `to` is earlier.
 *
 * An invalid date throws `invalid-date`.
 *
 * @param from - The first day, such as `"2021-12-15"`.
 * @param to - The day to count to.
 *
 * @example
 * ```ts
 * import { daysBetween } from "phongtrao";
 *
 * daysBetween("2021-12-15", "2022-12-14"); // 364
 * daysBetween("2022-03-01", "2022-02-28"); // -1
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInHours(noonOf(requirePlainDate(to)), noonOf(requirePlainDate(from))) / 24;
}

/**
 * The last day of a month.
 *
 * A month that does not exist, and years before 1900 or after 2200, throw `invalid-date`.
 *
 * @param year - A whole number from 1900 to 2200.
 * @param month - A whole number from 1 to 12.
 * @returns The day, as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { lastDayOfMonth } from "phongtrao";
 *
 * lastDayOfMonth(2024, 2); // "2024-02-29"
 * lastDayOfMonth(2022, 13); // throws invalid-date
 * ```
 */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  const firstDay = plainDate(year, month, 1);
  const lastDay = [31, 30, 29, 28].map((day) => `${firstDay.slice(0, 8)}${day}`).find(isPlainDate);
  return lastDay ?? refuse(firstDay);
}

/**
 * The value, if it is a plain date; anything else throws `invalid-date`, with the path where it lies.
 *
 * @internal
 */
export function requirePlainDate(value: unknown, path?: Path): PlainDate {
  return isPlainDate(value) ? value : refuse(preview(value), path);
}

/**
 * The bridge to date-fns. Noon at Greenwich, and arithmetic in hours: a day has 24 of them there, while local days
 * may lack midnight (summer time) or be missing altogether (Samoa, 30 December 2011).
 */
function noonOf(date: PlainDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

function dateAt(noon: Date): PlainDate | null {
  if (Number.isNaN(noon.getTime())) return null;
  const date = noon.toISOString().slice(0, 10);
  return isInRange(date) ? date : null;
}

/** Every month has 28 days, so most dates are settled without a Date: large registers hold many. */
function exists(date: string): boolean {
  return date.slice(8) <= "28" || dateAt(noonOf(date)) === date;
}

function isInRange(date: string): boolean {
  return date >= earliest && date <= latest;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function refuse(found: string, path?: Path): never {
  const message = `${found} is not a day from ${earliest} to ${latest}; write a day as "2022-02-03".`;
  return fail("invalid-date", message, { found }, path);
}
