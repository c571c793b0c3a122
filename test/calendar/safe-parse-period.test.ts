import { describe, expect, it } from "vitest";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import { safeParsePeriod } from "../../src/calendar/safe-parse-period.js";
import { fiveYears } from "./five-years.js";
import { hostile, unreadable } from "./hostile.js";

describe("safeParsePeriod", () => {
  it.each(["2022", "2022-H2", "2022-Q4", "2022-12", "R2022", "R2022-Q4", "2022-9M", "2022-02-28/2022-03-01"])(
    "reads %s",
    (id) => {
      expect(safeParsePeriod(id)?.id).toBe(id);
    },
  );

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
    "R2022-13",
    "R2022-Q0",
    "R2022-H3",
    "r2022-Q3",
    "R1900-01",
    "2022-9m",
    "2022-09M",
    "2022-6M",
    "R1900-9M",
    "S2021",
    "S2021-2023",
    "S2022-2021",
    "S1899-1900",
    "S2200-2201",
    "s2021-2022",
    "T2020-2025",
    "T2025-10-12/2020-10-14",
    "C2022-06-01",
    "C2022-06-31/2022-07-01",
    "P2022",
    "P2025-2022",
    "P2022-2025-V2025",
    "P2022-2025-V",
    "P2022-2025-V2030-V2045",
    "P2022-2025-2030",
    "P1899-1905",
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
  ])("%j is not a period", (id) => {
    expect(safeParsePeriod(id)).toBeNull();
  });

  it.each([...hostile, ["what cannot be looked into", unreadable] as const])(
    "%s is not a period",
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
