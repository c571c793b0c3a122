import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { previousPeriod } from "../../src/calendar/previous-period.js";
import { codeOf } from "../code-of.js";
import { broken } from "./broken-periods.js";
import { fiveYears } from "./five-years.js";
import { hostile } from "./hostile.js";

describe("previousPeriod", () => {
  it.each([
    ["2022-02", "2022-01"],
    ["2023-01", "2022-12"],
    ["2022-Q2", "2022-Q1"],
    ["2023-Q1", "2022-Q4"],
    ["2022-H2", "2022-H1"],
    ["2023-H1", "2022-H2"],
    ["2022", "2021"],
    ["R2022-01", "R2021-12"],
    ["R2022-Q1", "R2021-Q4"],
    ["R2022-H2", "R2022-H1"],
    ["2022-9M", "2021-9M"],
    ["R2022-9M", "R2021-9M"],
    ["S2021-2022", "S2020-2021"],
    ["P2022-2025", "P2018-2021"],
    ["P2022-2025-V2030", "P2018-2021"],
    ["C2022-06-01/2022-06-30", "C2022-05-02/2022-05-31"],
    ["T2020-10-14/2025-10-12", "T2015-10-16/2020-10-13"],
    ["R2022", "R2021"],
    ["2024-03-01/2024-03-31", "2024-01-30/2024-02-29"],
  ])("before %s comes %s", (id, previous) => {
    expect(previousPeriod(parsePeriod(id))).toStrictEqual(parsePeriod(previous));
  });

  it("asks your own kinds", () => {
    const plan = parsePeriod("2021+5", [fiveYears]);
    expect(previousPeriod(plan, [fiveYears]).id).toBe("2016+5");
    expect(codeOf(() => previousPeriod(plan))).toBe("unknown-period-kind");
  });

  it.each([
    "1900-01",
    "1900-Q1",
    "1900-H1",
    "1900",
    "R1901",
    "1900-01-01/1900-01-01",
    "1950-01-01/2150-12-31",
  ])("nothing comes before %s", (id) => {
    expect(codeOf(() => previousPeriod(parsePeriod(id)))).toBe("invalid-date");
  });

  it.each([...hostile, ...broken])("throws for %s", (_, value) => {
    expect(codeOf(() => previousPeriod(value as never))).toBe("invalid-period");
  });
});
