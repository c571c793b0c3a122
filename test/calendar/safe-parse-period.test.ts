import { describe, expect, it } from "vitest";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import { safeParsePeriod } from "../../src/calendar/safe-parse-period.js";
import { fiveYears } from "./five-years.js";
import { hostile, unreadable } from "./hostile.js";

describe("safeParsePeriod", () => {
  it.each(["2022", "2022-H2", "2022-Q4", "2022-12", "R2022", "2022-02-28/2022-03-01"])("reads %s", (id) => {
    expect(safeParsePeriod(id)?.id).toBe(id);
  });

  it.each([
    "2022-00",
    "2022-13",
    "2022-7",
    "2022-007",
    "2022-Q0",
    "2022-Q5",
    "2022-q3",
    "2022Q3",
    "2022-H0",
    "2022-H3",
    "2022-h1",
    "R22",
    "r2022",
    "R2022-01",
    "1899",
    "1899-12",
    "2201",
    "2201-Q1",
    "22",
    "02022",
    "-2022",
    "2022 ",
    " 2022",
    "2022\n",
    "2022-07-05",
    "năm 2022",
    "quý III/2022",
    "٢٠٢٢",
    "２０２２",
    "2022-Q３",
    "2022-Q3\u0301",
  ])("%j is no period", (id) => {
    expect(safeParsePeriod(id)).toBeNull();
  });

  it.each([...hostile, ["what cannot be looked into", unreadable] as const])(
    "%s is no period",
    (_, value) => {
      expect(safeParsePeriod(value)).toBeNull();
    },
  );

  it("reads your own kinds when they are passed", () => {
    expect(safeParsePeriod("2021+5", [...periodKinds, fiveYears])?.lastDay).toBe("2025-12-31");
    expect(safeParsePeriod("2022-Q3", [...periodKinds, fiveYears])?.lastDay).toBe("2022-09-30");
    expect(safeParsePeriod("2021+5")).toBeNull();
  });
});
