import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { requireNames } from "../internal/require-names.js";
import type { Period } from "./period.js";
import { addDays, type PlainDate, requirePlainDate } from "./plain-date.js";
import { requirePeriod } from "./require-period.js";
import { weekdayOf } from "./weekday-of.js";

/** So many days of the calendar after the last day of a period, whatever days they are. */
export interface DueAfterDays {
  /** How many, from 0 to 366. */
  readonly days: number;
  /** Not beside `days`. */
  readonly workingDays?: undefined;
  /** Not beside `days`, which leave nothing out. */
  readonly holidays?: undefined;
  /** Not beside `days`, which leave nothing out. */
  readonly weekend?: undefined;
}

/** So many working days after the last day of a period. */
export interface DueAfterWorkingDays {
  /** How many, from 1 to 366. */
  readonly workingDays: number;
  /** Not beside `workingDays`. */
  readonly days?: undefined;
  /** Days that are not worked although they are no weekend, such as public holidays; defaults to none. */
  readonly holidays?: readonly PlainDate[] | undefined;
  /** The days of the week that are not worked, 1 for Monday to 7 for Sunday; defaults to Saturday and Sunday. */
  readonly weekend?: readonly number[] | undefined;
}

/** When the return for a period is due. Plain data. */
export type DueRule = DueAfterDays | DueAfterWorkingDays;

/**
 * The last day on which the return for a period is on time.
 *
 * Days of the calendar are counted whatever days they are; working days leave out weekends and the holidays that you give,
 * since holidays are set anew for each year and phongtrao knows none.
 *
 * Ministries and provinces send their reports by the 25th of the last month of the period (Nghị định 09/2019/NĐ-CP, Art.
 * 13): 11 days after the 14th, for each kind of the reporting regime. At least one working day lies between the closing of
 * the books and the sending (Art. 8).
 *
 * Errors:
 *
 * - `invalid-due-rule`: a rule without a whole number of days within its limits, with both numbers, with holidays or a weekend beside `days`, or with
 *   a weekend that is not a list of days of the week or leaves no day to work;
 * - `invalid-date`: a holiday that is not a date, with its index as path, or a due date after the year 2200;
 * - `invalid-period`: an invalid period.
 *
 * @param period - The period that the return is for, of any kind.
 * @param rule - `days`, 0 to 366, or `workingDays`, 1 to 366, with `holidays`, by default none, and the days
 *   of a `weekend`, by default Saturday (6) and Sunday (7).
 * @returns The day, as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { dueDate, parsePeriod } from "phongtrao";
 *
 * dueDate(parsePeriod("R2022-07"), { days: 11 }); // "2022-07-25"
 * dueDate(parsePeriod("R2022"), { days: 11 }); // "2022-12-25"
 *
 * // 30 April 2022 was a Saturday; 2 and 3 May were given in place of it and of 1 May.
 * dueDate(parsePeriod("2022-04"), { workingDays: 2, holidays: ["2022-05-02", "2022-05-03"] }); // "2022-05-05"
 * ```
 */
export function dueDate(period: Period, rule: DueRule): PlainDate {
  const { lastDay } = requirePeriod(period);
  const { days, workingDays, holidays, weekend } = requireRule(rule);
  const leavesOut = holidays !== undefined || weekend !== undefined;
  if (workingDays === undefined && !leavesOut) return addDays(lastDay, requireDays(days, 0));
  if (workingDays === undefined || days !== undefined) return refuse(rule);
  const isRestDay = restDays(requireWeekend(weekend ?? [6, 7]), requireHolidays(holidays ?? []));
  return afterWorkingDays(lastDay, requireDays(workingDays, 1), isRestDay);
}

function afterWorkingDays(date: PlainDate, count: number, isRestDay: (day: PlainDate) => boolean): PlainDate {
  let day = date;
  for (let left = count; left > 0; left -= isRestDay(day) ? 0 : 1) day = addDays(day, 1);
  return day;
}

function restDays(weekend: readonly number[], holidays: readonly PlainDate[]): (day: PlainDate) => boolean {
  const free = new Set(holidays);
  return (day) => weekend.includes(weekdayOf(day)) || free.has(day);
}

function requireRule(rule: unknown): Readonly<Partial<Record<keyof DueAfterWorkingDays, unknown>>> {
  if (typeof rule !== "object" || rule === null) return refuse(rule);
  // What has neither is refused by what it lacks.
  if ("days" in rule || "workingDays" in rule)
    requireNames(rule as DueRule, { days: true, workingDays: true, holidays: true, weekend: true });
  return rule;
}

function requireDays(value: unknown, least: number): number {
  const isWhole = typeof value === "number" && Number.isInteger(value);
  return isWhole && value >= least && value <= 366 ? value : refuse(value);
}

function requireWeekend(weekend: unknown): readonly number[] {
  if (!Array.isArray(weekend)) return refuse(weekend);
  const days = weekend.filter((day): day is number => daysOfTheWeek.includes(day as number));
  return days.length === weekend.length && new Set(days).size < 7 ? days : refuse(weekend);
}

const daysOfTheWeek: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

function requireHolidays(holidays: unknown): readonly PlainDate[] {
  if (!Array.isArray(holidays)) return refuse(holidays);
  return holidays.map((holiday, index) => requirePlainDate(holiday, ["holidays", index]));
}

function refuse(value: unknown): never {
  const found = preview(value);
  const message = `A rule for due dates is { days } from 0 to 366 or { workingDays } from 1 to 366, with holidays and a weekend as lists; found ${found}.`;
  return fail("invalid-due-rule", message, { found });
}
