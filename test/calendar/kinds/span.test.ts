import { describe, expect, it } from "vitest";
import { period } from "../../../src/calendar/make-period.js";
import { nextPeriod } from "../../../src/calendar/next-period.js";
import { parsePeriod } from "../../../src/calendar/parse-period.js";
import { daysBetween } from "../../../src/calendar/plain-date.js";
import { previousPeriod } from "../../../src/calendar/previous-period.js";
import { safeParsePeriod } from "../../../src/calendar/safe-parse-period.js";

describe("span", () => {
  it.each([
    ["2022-01-01", "2025-12-31", 1461, "2018-01-01/2021-12-31", "2026-01-01/2029-12-31"],
    ["2022-01-01", "2022-12-31", 365, "2021-01-01/2021-12-31", "2023-01-01/2023-12-31"],
    ["2024-01-01", "2024-12-31", 366, "2022-12-31/2023-12-31", "2025-01-01/2026-01-01"],
    ["2021-12-15", "2022-12-14", 365, "2020-12-15/2021-12-14", "2022-12-15/2023-12-14"],
    ["2019-10-01", "2020-03-31", 183, "2019-04-01/2019-09-30", "2020-04-01/2020-09-30"],
    // A campaign of the police of Sóc Trăng.
    ["2018-12-16", "2019-01-14", 30, "2018-11-16/2018-12-15", "2019-01-15/2019-02-13"],
    ["2022-06-01", "2022-06-30", 30, "2022-05-02/2022-05-31", "2022-07-01/2022-07-30"],
    ["2022-11-18", "2022-11-24", 7, "2022-11-11/2022-11-17", "2022-11-25/2022-12-01"],
    ["2022-12-14", "2022-12-15", 2, "2022-12-12/2022-12-13", "2022-12-16/2022-12-17"],
    ["2022-12-31", "2023-01-01", 2, "2022-12-29/2022-12-30", "2023-01-02/2023-01-03"],
    ["2024-02-29", "2024-03-01", 2, "2024-02-27/2024-02-28", "2024-03-02/2024-03-03"],
    ["2022-02-28", "2022-02-28", 1, "2022-02-27/2022-02-27", "2022-03-01/2022-03-01"],
    ["2024-02-28", "2024-02-28", 1, "2024-02-27/2024-02-27", "2024-02-29/2024-02-29"],
  ])("%s to %s: %i days, after %s, before %s", (firstDay, lastDay, days, previous, next) => {
    const span = period("span", firstDay, lastDay);
    expect(span).toStrictEqual({ kind: "span", id: `${firstDay}/${lastDay}`, firstDay, lastDay });
    expect(Object.isFrozen(span)).toBe(true);
    expect(parsePeriod(span.id)).toStrictEqual(span);
    expect(daysBetween(firstDay, lastDay) + 1).toBe(days);
    expect(previousPeriod(span).id).toBe(previous);
    expect(nextPeriod(span).id).toBe(next);
  });

  it.each([
    "2022-01-01/2021-12-31",
    "2022-01-01/",
    "/2022-01-01",
    "2022-01-01",
    "2022-01-01/2022-02-30",
    "2022-01-01/P1Y",
    "2022-01-01/2022-12-31/2023-12-31",
    "2022-01-01--2022-12-31",
    "2022-01-01 / 2022-12-31",
    "1899-12-31/1900-01-01",
    "2200-12-31/2201-01-01",
  ])("%s is none", (id) => {
    expect(safeParsePeriod(id)).toBeNull();
  });
});
