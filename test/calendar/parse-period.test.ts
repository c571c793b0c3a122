import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { codeOf } from "../code-of.js";
import { hostile } from "./hostile.js";
import { fiveYears } from "./five-years.js";

describe("parsePeriod", () => {
  it.each([
    ["2022", "calendar-year", "2022-01-01", "2022-12-31"],
    ["2022-H1", "calendar-half", "2022-01-01", "2022-06-30"],
    ["2022-Q3", "calendar-quarter", "2022-07-01", "2022-09-30"],
    ["2024-02", "calendar-month", "2024-02-01", "2024-02-29"],
    ["R2022", "reporting-year", "2021-12-15", "2022-12-14"],
    ["2022-01-01/2025-12-31", "span", "2022-01-01", "2025-12-31"],
  ])("%s is a %s from %s to %s", (id, kind, firstDay, lastDay) => {
    expect(parsePeriod(id)).toStrictEqual({ kind, id, firstDay, lastDay });
  });

  it("reads your own kinds when they are passed", () => {
    expect(parsePeriod("2021+5", [fiveYears])).toStrictEqual({
      kind: "five-years",
      id: "2021+5",
      firstDay: "2021-01-01",
      lastDay: "2025-12-31",
    });
    expect(codeOf(() => parsePeriod("2021+5"))).toBe("invalid-period");
    expect(codeOf(() => parsePeriod("2022", [fiveYears]))).toBe("invalid-period");
    expect(codeOf(() => parsePeriod("2022", []))).toBe("invalid-period");
  });

  it.each(hostile)("throws for %s", (_, value) => {
    expect(codeOf(() => parsePeriod(value as string))).toBe("invalid-period");
  });

  it("says what it found and what to write", () => {
    const failure = { code: "invalid-period", data: { found: '"2022-Q5"' } };
    expect(() => parsePeriod("2022-Q5")).toThrow(expect.objectContaining(failure));
    expect(() => parsePeriod("2022-Q5")).toThrow('"2022-Q5" is not a period; write "2022", "2022-H1",');
  });
});
