import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  addDays,
  daysBetween,
  isPlainDate,
  lastDayOfMonth,
  plainDate,
} from "../../src/calendar/plain-date.js";
import { dayAfter, dayNumber, plainDates } from "../arbitraries/plain-date.js";

const days = fc.integer({ min: -1000, max: 1000 });
const year = fc.integer({ min: 1900, max: 2200 });
const month = fc.integer({ min: 1, max: 12 });

describe("plain dates", () => {
  test.prop([plainDates("1900-01-01", "2200-12-31")])("are made again from their parts", (date) => {
    const [y = 0, m = 0, d = 0] = date.split("-").map(Number);
    expect(isPlainDate(date)).toBe(true);
    expect(plainDate(y, m, d)).toBe(date);
  });

  test.prop([plainDates(), days])("move as days are counted in milliseconds", (date, n) => {
    expect(addDays(date, n)).toBe(dayAfter(date, n));
    expect(daysBetween(date, addDays(date, n))).toBe(n);
    expect(addDays(addDays(date, n), -n)).toBe(date);
  });

  test.prop([plainDates(), plainDates()])(
    "are as far apart one way as the other, and sort in time",
    (a, b) => {
      expect(daysBetween(a, b)).toBe(dayNumber(b) - dayNumber(a));
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      expect(a < b).toBe(daysBetween(a, b) > 0);
    },
  );

  test.prop([year, month])("close a month on the day before a first", (y, m) => {
    const lastDay = lastDayOfMonth(y, m);
    const next = dayAfter(lastDay, 1);
    expect(lastDay.slice(0, 7)).toBe(plainDate(y, m, 1).slice(0, 7));
    expect(next.slice(8)).toBe("01");
  });

  test.prop([fc.anything()])("are told from anything else without an error", (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  test.prop([fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)])(
    "are told as the calendar of the engine tells them",
    (text) => {
      const time = Date.parse(`${text}T00:00Z`);
      const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      expect(isPlainDate(text)).toBe(isDay && text >= "1900" && text < "2201");
    },
  );
});
