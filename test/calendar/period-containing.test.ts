import { describe, expect, it } from "vitest";
import { periodContaining } from "../../src/calendar/period-containing.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import { codeOf } from "../code-of.js";
import { fiveYears } from "./five-years.js";
import { hostile } from "./hostile.js";

describe("periodContaining", () => {
  // What each kind gives stands in the tables of test/calendar/kinds.
  it.each([
    ["calendar-month", "2022-12-15", "2022-12"],
    ["calendar-quarter", "2022-12-15", "2022-Q4"],
    ["calendar-half", "2022-12-15", "2022-H2"],
    ["calendar-year", "2022-12-15", "2022"],
    ["reporting-month", "2022-12-15", "R2023-01"],
    ["reporting-quarter", "2022-12-15", "R2023-Q1"],
    ["reporting-half", "2022-12-15", "R2023-H1"],
    ["reporting-year", "2022-12-15", "R2023"],
    ["school-year", "2022-12-15", "S2022-2023"],
  ])("the %s of %s is %s", (kind, date, id) => {
    expect(periodContaining(kind, date).id).toBe(id);
  });

  it("finds periods of your own kinds", () => {
    expect(periodContaining("five-years", "2022-11-18", [fiveYears]).id).toBe("2021+5");
    expect(periodContaining("five-years", "2025-12-31", [...periodKinds, fiveYears]).id).toBe("2021+5");
    expect(periodContaining("five-years", "2026-01-01", [...periodKinds, fiveYears]).id).toBe("2026+5");
    expect(codeOf(() => periodContaining("five-years", "2022-11-18"))).toBe("unknown-period-kind");
  });

  it.each([
    "span",
    "campaign",
    "congress-term",
    "programme",
    "calendar-nine-months",
    "reporting-nine-months",
  ])("names no %s, since a day lies in many or none", (kind) => {
    expect(() => periodContaining(kind, "2022-11-18")).toThrow(
      expect.objectContaining({ code: "no-tiling", data: { kind } }),
    );
  });

  it.each(hostile)("throws for %s", (_, value) => {
    expect(codeOf(() => periodContaining("calendar-year", value as string))).toBe("invalid-date");
    expect(codeOf(() => periodContaining(value as string, "2022-11-18"))).toBe("unknown-period-kind");
  });

  it.each(["2022-02-30", "2022-2-3", "1899-12-31", "2201-01-01", "2022"])("throws for %s", (date) => {
    expect(codeOf(() => periodContaining("calendar-month", date))).toBe("invalid-date");
  });
});
