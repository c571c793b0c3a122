import { describe, expect, it } from "vitest";
import { nextPeriod } from "../../src/calendar/next-period.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { codeOf } from "../code-of.js";
import { fiveYears } from "./five-years.js";
import { hostile } from "./hostile.js";
import { broken } from "./broken-periods.js";

describe("nextPeriod", () => {
  it.each([
    ["2022-01", "2022-02"],
    ["2022-12", "2023-01"],
    ["2022-Q1", "2022-Q2"],
    ["2022-Q4", "2023-Q1"],
    ["2022-H1", "2022-H2"],
    ["2022-H2", "2023-H1"],
    ["2022", "2023"],
    ["1999", "2000"],
    ["R2021-12", "R2022-01"],
    ["R2021-Q4", "R2022-Q1"],
    ["R2022-H1", "R2022-H2"],
    ["2022-9M", "2023-9M"],
    ["R2022-9M", "R2023-9M"],
    ["S2021-2022", "S2022-2023"],
    ["P2022-2025", "P2026-2029"],
    ["P2022-2025-V2030", "P2026-2029"],
    ["C2022-06-01/2022-06-30", "C2022-07-01/2022-07-30"],
    ["T2020-10-14/2025-10-12", "T2025-10-13/2030-10-11"],
    ["R2022", "R2023"],
    ["2022-02-01/2022-02-28", "2022-03-01/2022-03-28"],
  ])("after %s comes %s", (id, next) => {
    expect(nextPeriod(parsePeriod(id))).toStrictEqual(parsePeriod(next));
  });

  it("takes a period that went through JSON", () => {
    const copy: unknown = JSON.parse(JSON.stringify(parsePeriod("2022-Q4")));
    expect(nextPeriod(copy as never).id).toBe("2023-Q1");
  });

  it("asks your own kinds", () => {
    const plan = parsePeriod("2021+5", [fiveYears]);
    expect(nextPeriod(plan, [fiveYears]).id).toBe("2026+5");
    expect(codeOf(() => nextPeriod(plan))).toBe("unknown-period-kind");
  });

  it.each([
    "2200-12",
    "2200-Q4",
    "2200-H2",
    "2200",
    "R2200",
    "2200-12-31/2200-12-31",
    "2000-01-01/2150-12-31",
  ])("nothing comes after %s", (id) => {
    expect(codeOf(() => nextPeriod(parsePeriod(id)))).toBe("invalid-date");
  });

  it.each([...hostile, ...broken])("throws for %s", (_, value) => {
    expect(codeOf(() => nextPeriod(value as never))).toBe("invalid-period");
  });

  it("says what is wrong with a period that contradicts itself", () => {
    const july = { ...parsePeriod("2022-07"), lastDay: "2022-07-30" };
    expect(() => nextPeriod(july)).toThrow(
      "There is no calendar-month 2022-07 from 2022-07-01 to 2022-07-30; make periods with period or parsePeriod.",
    );
  });
});
