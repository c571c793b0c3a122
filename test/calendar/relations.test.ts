import { describe, expect, it } from "vitest";
import { overlapDays } from "../../src/calendar/overlap-days.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { partsOf } from "../../src/calendar/parts-of.js";
import { periodProgress } from "../../src/calendar/period-progress.js";
import { periodWithin } from "../../src/calendar/period-within.js";
import { periodsBetween } from "../../src/calendar/periods-between.js";
import type { PeriodKindId } from "../../src/calendar/period.js";
import { codeOf } from "../code-of.js";
import { shapeless } from "./broken-periods.js";
import { fiveYears } from "./five-years.js";
import { hostile } from "./hostile.js";

const july = parsePeriod("2022-07");

describe("periodsBetween", () => {
  it.each<readonly [PeriodKindId, string, string, readonly string[]]>([
    ["calendar-month", "2022-07-01", "2022-07-31", ["2022-07"]],
    ["calendar-month", "2022-07-31", "2022-08-01", ["2022-07", "2022-08"]],
    ["calendar-month", "2022-12-31", "2023-01-01", ["2022-12", "2023-01"]],
    ["calendar-month", "2024-02-29", "2024-02-29", ["2024-02"]],
    ["calendar-quarter", "2022-01-01", "2022-12-31", ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"]],
    ["calendar-half", "2022-06-30", "2022-07-01", ["2022-H1", "2022-H2"]],
    ["reporting-month", "2022-12-14", "2022-12-15", ["R2022-12", "R2023-01"]],
    [
      "reporting-quarter",
      "2022-01-01",
      "2022-12-31",
      ["R2022-Q1", "R2022-Q2", "R2022-Q3", "R2022-Q4", "R2023-Q1"],
    ],
    ["reporting-year", "2022-12-14", "2022-12-14", ["R2022"]],
    ["school-year", "2022-08-31", "2022-09-01", ["S2021-2022", "S2022-2023"]],
    ["calendar-year", "2199-06-01", "2200-12-31", ["2199", "2200"]],
  ])("%s, %s to %s: %j", (kind, from, to, ids) => {
    expect(periodsBetween(kind, from, to).map(({ id }) => id)).toStrictEqual(ids);
  });

  it("covers the whole calendar", () => {
    expect(periodsBetween("calendar-month", "1900-01-01", "2200-12-31")).toHaveLength(301 * 12);
    expect(codeOf(() => periodsBetween("reporting-month", "1900-01-01", "2200-12-14"))).toBe("invalid-date");
  });

  it("asks your own kinds", () => {
    expect(
      periodsBetween("five-years", "2025-12-31", "2026-01-01", [fiveYears]).map(({ id }) => id),
    ).toStrictEqual(["2021+5", "2026+5"]);
    expect(codeOf(() => periodsBetween("five-years", "2025-12-31", "2026-01-01"))).toBe(
      "unknown-period-kind",
    );
  });

  it.each(["span", "campaign", "programme", "congress-term", "reporting-nine-months"])(
    "refuses %s",
    (kind) => {
      expect(codeOf(() => periodsBetween(kind, "2022-01-01", "2022-12-31"))).toBe("no-tiling");
    },
  );

  it("refuses days in the wrong order", () => {
    expect(codeOf(() => periodsBetween("calendar-month", "2022-07-02", "2022-07-01"))).toBe("reversed-days");
  });

  it.each(hostile)("throws for %s", (_, value) => {
    const day = value as string;
    expect(codeOf(() => periodsBetween("calendar-month", day, "2022-07-01"))).toBe("invalid-date");
    expect(codeOf(() => periodsBetween("calendar-month", "2022-07-01", day))).toBe("invalid-date");
    expect(codeOf(() => periodsBetween(day, "2022-07-01", "2022-07-01"))).toBe("unknown-period-kind");
  });
});

describe("periodWithin and overlapDays", () => {
  it.each([
    ["2022-07", "2022-Q3", true, 31],
    ["2022-07", "2022-07", true, 31],
    ["2022-Q3", "2022-07", false, 31],
    ["R2022-07", "2022-Q3", false, 14],
    ["R2022-07", "R2022-Q3", true, 30],
    ["R2022-01", "2022", false, 14],
    ["R2022", "2022", false, 348],
    ["2022-9M", "2022", true, 273],
    ["2022-06", "2022-07", false, 0],
    ["2021", "2022", false, 0],
    ["S2021-2022", "2022", false, 243],
    ["C2022-06-01/2022-06-30", "P2022-2025", true, 30],
    ["2024-02-29/2024-02-29", "2024-02", true, 1],
  ])("%s in %s: %s, %i days shared", (id, whole, isWithin, days) => {
    expect(periodWithin(parsePeriod(id), parsePeriod(whole))).toBe(isWithin);
    expect(overlapDays(parsePeriod(id), parsePeriod(whole))).toBe(days);
    expect(overlapDays(parsePeriod(whole), parsePeriod(id))).toBe(days);
  });

  it.each([...hostile, ...shapeless])("throw for %s", (_, value) => {
    const broken = value as never;
    expect(codeOf(() => periodWithin(broken, july))).toBe("invalid-period");
    expect(codeOf(() => periodWithin(july, broken))).toBe("invalid-period");
    expect(codeOf(() => overlapDays(broken, july))).toBe("invalid-period");
    expect(codeOf(() => overlapDays(july, broken))).toBe("invalid-period");
  });
});

describe("partsOf", () => {
  it.each<readonly [string, PeriodKindId, readonly string[]]>([
    ["2022-Q3", "calendar-month", ["2022-07", "2022-08", "2022-09"]],
    ["R2022-Q1", "reporting-month", ["R2022-01", "R2022-02", "R2022-03"]],
    ["2022-H2", "calendar-quarter", ["2022-Q3", "2022-Q4"]],
    ["R2022-9M", "reporting-quarter", ["R2022-Q1", "R2022-Q2", "R2022-Q3"]],
    ["R2022", "reporting-half", ["R2022-H1", "R2022-H2"]],
    ["P2022-2025", "calendar-year", ["2022", "2023", "2024", "2025"]],
    ["2021-12-15/2022-02-14", "reporting-month", ["R2022-01", "R2022-02"]],
    ["2022-07", "calendar-month", ["2022-07"]],
  ])("%s has of the kind %s: %j", (id, kind, ids) => {
    expect(partsOf(parsePeriod(id), kind).map((part) => part.id)).toStrictEqual(ids);
  });

  it.each<readonly [string, PeriodKindId]>([
    ["2022-Q3", "reporting-month"],
    ["R2022-Q3", "calendar-month"],
    ["2022-07", "calendar-quarter"],
    ["2022-9M", "calendar-half"],
    ["S2021-2022", "calendar-quarter"],
    ["C2022-06-02/2022-06-30", "calendar-month"],
  ])("%s is not made up of the kind %s", (id, kind) => {
    expect(() => partsOf(parsePeriod(id), kind)).toThrow(
      expect.objectContaining({ code: "no-exact-parts", data: { period: id, kind } }),
    );
  });

  it.each([...hostile, ...shapeless])("throws for %s", (_, value) => {
    expect(codeOf(() => partsOf(value as never, "calendar-month"))).toBe("invalid-period");
  });
});

describe("periodProgress", () => {
  it.each([
    ["2022-07", "2022-06-30", "future", 0, 31],
    ["2022-07", "2022-07-01", "running", 1, 31],
    ["2022-07", "2022-07-30", "running", 30, 31],
    ["2022-07", "2022-07-31", "complete", 31, 31],
    ["2022-07", "2023-07-31", "complete", 31, 31],
    ["R2022", "2021-12-14", "future", 0, 365],
    ["R2022", "2021-12-31", "running", 17, 365],
    ["R2022", "2022-12-14", "complete", 365, 365],
    ["2024", "2024-02-29", "running", 60, 366],
    ["2024-02", "2024-02-28", "running", 28, 29],
    ["2022-06-01/2022-06-01", "2022-06-01", "complete", 1, 1],
    ["2200", "1900-01-01", "future", 0, 365],
  ])("%s on %s: %s, %i of %i", (id, asOf, status, elapsedDays, totalDays) => {
    const progress = periodProgress(parsePeriod(id), asOf);
    expect(progress).toStrictEqual({ status, elapsedDays, totalDays });
    expect(Object.isFrozen(progress)).toBe(true);
  });

  it.each([...hostile, ...shapeless])("throws for %s", (_, value) => {
    expect(codeOf(() => periodProgress(value as never, "2022-07-01"))).toBe("invalid-period");
    expect(codeOf(() => periodProgress(july, value as never))).toBe("invalid-date");
  });
});
