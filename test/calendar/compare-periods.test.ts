import { describe, expect, it } from "vitest";
import { comparePeriods } from "../../src/calendar/compare-periods.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { codeOf } from "../code-of.js";
import { shapeless } from "./broken-periods.js";
import { hostile } from "./hostile.js";

const sorted = [
  "R2022",
  "2021-12-15/2022-12-31",
  "2022-01",
  "2022-Q1",
  "2022-H1",
  "2022",
  "2022-01-01/2025-12-31",
  "2022-02",
  "2022-Q2",
  "2023",
];

describe("comparePeriods", () => {
  it("sorts by first day, then by last day, over all kinds", () => {
    const periods = [...sorted].reverse().map((id) => parsePeriod(id));
    expect(periods.sort(comparePeriods).map(({ id }) => id)).toStrictEqual(sorted);
  });

  it.each([
    ["2022", "2023", -1],
    ["2023", "2022", 1],
    ["2022-Q1", "2022", -1],
    ["2022", "2022-Q1", 1],
    ["2022", "2022", 0],
    ["2022", "2022-01-01/2022-12-31", 0],
  ])("%s and %s: %i", (a, b, result) => {
    expect(comparePeriods(parsePeriod(a), parsePeriod(b))).toBe(result);
  });

  it.each([...hostile, ...shapeless])("throws for %s", (_, value) => {
    expect(codeOf(() => comparePeriods(value as never, parsePeriod("2022")))).toBe("invalid-period");
    expect(codeOf(() => comparePeriods(parsePeriod("2022"), value as never))).toBe("invalid-period");
  });
});
