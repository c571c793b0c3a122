import { describe, expect, it } from "vitest";
import { periodContaining } from "../../../src/calendar/period-containing.js";
import { safeParsePeriod } from "../../../src/calendar/safe-parse-period.js";
import { codeOf } from "../../code-of.js";
import { checkTable } from "./table.js";

// Nghị định 09/2019/NĐ-CP, Art. 12: a year's data run from 15 December of the year before to 14 December.
checkTable("reporting-year", [
  ["1900-12-15", "R1901", "1900-12-15", "1901-12-14", 365],
  ["2000-02-29", "R2000", "1999-12-15", "2000-12-14", 366],
  ["2021-12-14", "R2021", "2020-12-15", "2021-12-14", 365],
  ["2021-12-15", "R2022", "2021-12-15", "2022-12-14", 365],
  ["2021-12-31", "R2022", "2021-12-15", "2022-12-14", 365],
  ["2022-01-01", "R2022", "2021-12-15", "2022-12-14", 365],
  ["2022-02-28", "R2022", "2021-12-15", "2022-12-14", 365],
  ["2022-11-30", "R2022", "2021-12-15", "2022-12-14", 365],
  ["2022-12-01", "R2022", "2021-12-15", "2022-12-14", 365],
  ["2022-12-14", "R2022", "2021-12-15", "2022-12-14", 365],
  ["2022-12-15", "R2023", "2022-12-15", "2023-12-14", 365],
  ["2022-12-31", "R2023", "2022-12-15", "2023-12-14", 365],
  ["2023-11-15", "R2023", "2022-12-15", "2023-12-14", 365],
  ["2024-02-29", "R2024", "2023-12-15", "2024-12-14", 366],
  ["2024-12-15", "R2025", "2024-12-15", "2025-12-14", 365],
  ["2200-12-14", "R2200", "2199-12-15", "2200-12-14", 365],
]);

describe("at the ends of the calendar", () => {
  it.each(["1900-01-01", "1900-12-14", "2200-12-15", "2200-12-31"])(
    "%s lies in no reporting year",
    (date) => {
      expect(codeOf(() => periodContaining("reporting-year", date))).toBe("invalid-date");
    },
  );

  it.each(["R1900", "R2201"])("%s is none", (id) => {
    expect(safeParsePeriod(id)).toBeNull();
  });
});
