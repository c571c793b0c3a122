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
    ["R2022-03", "reporting-month", "2022-02-15", "2022-03-14"],
    ["R2022-Q1", "reporting-quarter", "2021-12-15", "2022-03-14"],
    ["R2022-H2", "reporting-half", "2022-06-15", "2022-12-14"],
    ["2022-9M", "calendar-nine-months", "2022-01-01", "2022-09-30"],
    ["R2022-9M", "reporting-nine-months", "2021-12-15", "2022-09-14"],
    ["S2021-2022", "school-year", "2021-09-01", "2022-08-31"],
    ["T2020-10-14/2025-10-12", "congress-term", "2020-10-14", "2025-10-12"],
    ["P2022-2025", "programme", "2022-01-01", "2025-12-31"],
    ["C2022-06-01/2022-06-30", "campaign", "2022-06-01", "2022-06-30"],
    ["2022-01-01/2025-12-31", "span", "2022-01-01", "2025-12-31"],
  ])("%s is a %s from %s to %s", (id, kind, firstDay, lastDay) => {
    expect(parsePeriod(id)).toStrictEqual({ kind, id, firstDay, lastDay });
  });

  it("reads the vision of a programme", () => {
    expect(parsePeriod("P2022-2025-V2030")).toStrictEqual({
      kind: "programme",
      id: "P2022-2025-V2030",
      firstDay: "2022-01-01",
      lastDay: "2025-12-31",
      visionYear: 2030,
    });
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

  it.each([
    "2022",
    "2022-H1",
    "2022-Q3",
    "2024-02",
    "2022-9M",
    "R2022",
    "S2021-2022",
    "T2020-10-14/2025-10-12",
    "P2022-2025",
    "P2022-2025-V2030",
    "C2022-06-01/2022-06-30",
    "2022-01-01/2025-12-31",
  ])("reads nothing before or behind %s", (id) => {
    for (const text of [
      `1${id}`,
      `a${id}`,
      `-${id}`,
      ` ${id}`,
      `${id}1`,
      `${id}a`,
      `${id}-`,
      `${id} `,
      `${id}/`,
    ])
      expect(
        codeOf(() => parsePeriod(text)),
        text,
      ).toBe("invalid-period");
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
