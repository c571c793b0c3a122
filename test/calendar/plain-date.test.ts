import { afterEach, describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  isPlainDate,
  lastDayOfMonth,
  plainDate,
  requirePlainDate,
} from "../../src/calendar/plain-date.js";
import { codeOf } from "../code-of.js";
import { hostile, unreadable } from "./hostile.js";

describe("isPlainDate", () => {
  it.each([
    "1900-01-01",
    "1900-02-28",
    "1904-02-29",
    "2000-02-29",
    "2022-02-03",
    "2022-04-30",
    "2022-12-14",
    "2022-12-15",
    "2024-02-29",
    "2200-12-31",
  ])("%s is a day", (date) => {
    expect(isPlainDate(date)).toBe(true);
    expect(requirePlainDate(date)).toBe(date);
  });

  it.each<readonly [name: string, value: unknown]>([
    ["30 February", "2022-02-30"],
    ["31 April", "2022-04-31"],
    ["32 January", "2022-01-32"],
    ["the leap day of a common year", "2023-02-29"],
    ["the leap day of 1900", "1900-02-29"],
    ["the leap day of 2100", "2100-02-29"],
    ["month 0", "2022-00-10"],
    ["month 13", "2022-13-10"],
    ["day 0", "2022-01-00"],
    ["the year 0", "0000-01-01"],
    ["the day before the first", "1899-12-31"],
    ["the day after the last", "2201-01-01"],
    ["a year of five digits", "12022-02-03"],
    ["a signed year", "+002022-02-03"],
    ["single digits", "2022-2-3"],
    ["a blank before", " 2022-02-03"],
    ["a blank after", "2022-02-03 "],
    ["a line break after", "2022-02-03\n"],
    ["a time", "2022-02-03T00:00"],
    ["a zone", "2022-02-03Z"],
    ["slashes", "2022/02/03"],
    ["the Vietnamese order", "03-02-2022"],
    ["no hyphens", "20220203"],
    ["a month", "2022-02"],
    ["a dash for a hyphen", "2022–02–03"],
    ["Arabic-Indic digits", "٢٠٢٢-٠٢-٠٣"],
    ["full-width digits", "２０２２-０２-０３"],
    ["digits with combining marks", "2022-02-03\u0301"],
    ["mathematical digits", "𝟐𝟎𝟐𝟐-𝟎𝟐-𝟎𝟑"],
    ["a NUL", "2022-02-03\0"],
    ["what cannot be looked into", unreadable],
    ...hostile,
  ])("%s is not", (_, value) => {
    expect(isPlainDate(value)).toBe(false);
    expect(codeOf(() => requirePlainDate(value))).toBe("invalid-date");
  });
});

describe("plainDate", () => {
  it.each([
    [2022, 7, 5, "2022-07-05"],
    [2022, 12, 14, "2022-12-14"],
    [2024, 2, 29, "2024-02-29"],
    [1900, 1, 1, "1900-01-01"],
    [2200, 12, 31, "2200-12-31"],
  ])("%i, %i, %i is %s", (year, month, day, date) => {
    expect(plainDate(year, month, day)).toBe(date);
  });

  it.each([
    [2022, 2, 29],
    [2022, 2, 30],
    [2022, 4, 31],
    [2022, 0, 1],
    [2022, 13, 1],
    [2022, 1, 0],
    [2022, 1, -1],
    [1899, 12, 31],
    [2201, 1, 1],
    [22, 1, 1],
    [2022.5, 1, 1],
    [2022, 1.5, 1],
    [2022, 1, 1.5],
    [Number.NaN, 1, 1],
    [2022, Number.POSITIVE_INFINITY, 1],
    [1e21, 1, 1],
  ])("%d, %d, %d is not a day", (year, month, day) => {
    expect(codeOf(() => plainDate(year, month, day))).toBe("invalid-date");
  });

  it.each(hostile)("takes %s for no month", (_, value) => {
    expect(codeOf(() => plainDate(2022, value as number, 1))).toBe("invalid-date");
  });

  it("takes no digits for a number", () => {
    expect(codeOf(() => plainDate(2022, 1, "1" as unknown as number))).toBe("invalid-date");
  });
});

describe("addDays", () => {
  it.each([
    ["2022-11-18", 0, "2022-11-18"],
    ["2022-12-14", 1, "2022-12-15"],
    ["2022-12-15", -1, "2022-12-14"],
    ["2022-12-31", 1, "2023-01-01"],
    ["2023-01-01", -1, "2022-12-31"],
    ["2022-02-28", 1, "2022-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2024-02-29", 365, "2025-02-28"],
    ["2024-02-29", 366, "2025-03-01"],
    ["2021-12-15", 364, "2022-12-14"],
    ["2022-01-01", 1460, "2025-12-31"],
    ["2022-11-18", -0, "2022-11-18"],
  ])("%s and %i days is %s", (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  it.each([
    ["2200-12-31", 1],
    ["1900-01-01", -1],
    ["2022-01-01", 1e6],
    ["2022-01-01", 1e300],
    ["2022-01-01", -1e300],
    ["2022-01-01", 0.5],
    ["2022-01-01", Number.NaN],
    ["2022-01-01", Number.POSITIVE_INFINITY],
    ["2022-01-01", "1" as unknown as number],
    ["2022-02-30", 1],
  ])("%s and %d days is not a day", (date, days) => {
    expect(codeOf(() => addDays(date, days))).toBe("invalid-date");
  });
});

describe("daysBetween", () => {
  it.each([
    ["2022-11-18", "2022-11-18", 0],
    ["2022-11-18", "2022-11-19", 1],
    ["2022-11-19", "2022-11-18", -1],
    ["2022-02-28", "2022-03-01", 1],
    ["2024-02-28", "2024-03-01", 2],
    ["2021-12-15", "2022-12-14", 364],
    ["2023-12-15", "2024-12-14", 365],
    ["2022-01-01", "2025-12-31", 1460],
    ["2025-12-31", "2022-01-01", -1460],
    // 301 years of 365 days, and a leap day in every fourth from 1904 to 2196 (74), less those of 2100 (1): 2000 keeps its own.
    ["1900-01-01", "2200-12-31", 301 * 365 + 74 - 1 - 1],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each(hostile)("throws for %s", (_, value) => {
    expect(codeOf(() => daysBetween(value as string, "2022-01-01"))).toBe("invalid-date");
    expect(codeOf(() => daysBetween("2022-01-01", value as string))).toBe("invalid-date");
  });
});

describe("lastDayOfMonth", () => {
  it.each([
    [2022, 1, "2022-01-31"],
    [2022, 2, "2022-02-28"],
    [2024, 2, "2024-02-29"],
    [1900, 2, "1900-02-28"],
    [2000, 2, "2000-02-29"],
    [2100, 2, "2100-02-28"],
    [2022, 4, "2022-04-30"],
    [2022, 8, "2022-08-31"],
    [2022, 9, "2022-09-30"],
    [2200, 12, "2200-12-31"],
  ])("%i, %i: %s", (year, month, date) => {
    expect(lastDayOfMonth(year, month)).toBe(date);
  });

  it.each([
    [2022, 0],
    [2022, 13],
    [2022, 1.5],
    [1899, 12],
    [2201, 1],
  ])("%d, %d: no month", (year, month) => {
    expect(codeOf(() => lastDayOfMonth(year, month))).toBe("invalid-date");
  });
});

it("says what it found and what to write", () => {
  const failure = { code: "invalid-date", data: { found: '"2022-02-30"' } };
  expect(() => addDays("2022-02-30", 1)).toThrow(expect.objectContaining(failure));
  expect(() => addDays("2022-02-30", 1)).toThrow(
    '"2022-02-30" is not a day from 1900-01-01 to 2200-12-31; write a day as "2022-02-03".',
  );
});

it("keeps its message short whatever it is given", () => {
  const message = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return String(error);
    }
    return "nothing thrown";
  };
  expect(message(() => addDays("2".repeat(1_000_000), 1)).length).toBeLessThan(300);
});

describe("zones whose days are not all there", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    process.env["TZ"] = zone;
  });

  it.each([
    ["Pacific/Apia", "2011-12-29", "2011-12-30", "2011-12-31", "had no 30 December 2011"],
    ["Pacific/Kiritimati", "1994-12-30", "1994-12-31", "1995-01-01", "had no 31 December 1994"],
    ["America/Sao_Paulo", "2018-11-03", "2018-11-04", "2018-11-05", "had no midnight on 4 November 2018"],
    ["Africa/Cairo", "2010-09-29", "2010-09-30", "2010-10-01", "had two midnights on 30 September 2010"],
  ])("%s: %s, %s, %s", (jumping, before, day, after) => {
    process.env["TZ"] = jumping;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(jumping);
    expect(isPlainDate(day)).toBe(true);
    expect(addDays(before, 1)).toBe(day);
    expect(addDays(after, -1)).toBe(day);
    expect(daysBetween(before, after)).toBe(2);
    expect(lastDayOfMonth(1994, 12)).toBe("1994-12-31");
  });
});
