import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { periodContains } from "../../src/calendar/period-contains.js";
import { codeOf } from "../code-of.js";
import { shapeless } from "./broken-periods.js";
import { hostile } from "./hostile.js";

describe("periodContains", () => {
  it.each([
    ["2022", "2021-12-31", false],
    ["2022", "2022-01-01", true],
    ["2022", "2022-12-31", true],
    ["2022", "2023-01-01", false],
    ["R2022", "2021-12-14", false],
    ["R2022", "2021-12-15", true],
    ["R2022", "2022-12-14", true],
    ["R2022", "2022-12-15", false],
    ["2024-02", "2024-02-29", true],
    ["2024-02", "2024-03-01", false],
    ["2022-11-18/2022-11-18", "2022-11-18", true],
    ["2022-11-18/2022-11-18", "2022-11-19", false],
  ])("%s, %s: %s", (id, date, isWithin) => {
    expect(periodContains(parsePeriod(id), date)).toBe(isWithin);
  });

  it.each(hostile)("throws for %s", (_, value) => {
    expect(codeOf(() => periodContains(parsePeriod("2022"), value as string))).toBe("invalid-date");
    expect(codeOf(() => periodContains(value as never, "2022-01-01"))).toBe("invalid-period");
  });

  it.each(shapeless)("throws for %s", (_, value) => {
    expect(codeOf(() => periodContains(value as never, "2022-07-05"))).toBe("invalid-period");
  });
});
