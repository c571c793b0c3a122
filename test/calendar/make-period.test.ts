import { describe, expect, it } from "vitest";
import { period } from "../../src/calendar/make-period.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import type { PeriodParts } from "../../src/calendar/period.js";
import { codeOf } from "../code-of.js";
import { hostile } from "./hostile.js";

/** One period of each kind: its parts and its id. A kind that is forgotten here does not compile. */
const samples: { readonly [Kind in keyof PeriodParts]: readonly [parts: PeriodParts[Kind], id: string] } = {
  "calendar-month": [[2022, 7], "2022-07"],
  "calendar-quarter": [[2022, 3], "2022-Q3"],
  "calendar-half": [[2022, 1], "2022-H1"],
  "calendar-nine-months": [[2022], "2022-9M"],
  "calendar-year": [[2022], "2022"],
  "reporting-month": [[2022, 7], "R2022-07"],
  "reporting-quarter": [[2022, 3], "R2022-Q3"],
  "reporting-half": [[2022, 1], "R2022-H1"],
  "reporting-nine-months": [[2022], "R2022-9M"],
  "reporting-year": [[2022], "R2022"],
  "school-year": [[2021], "S2021-2022"],
  "congress-term": [["2020-10-14", "2025-10-12"], "T2020-10-14/2025-10-12"],
  programme: [[2022, 2025, 2030], "P2022-2025-V2030"],
  campaign: [["2022-06-01", "2022-06-30"], "C2022-06-01/2022-06-30"],
  span: [["2022-01-01", "2025-12-31"], "2022-01-01/2025-12-31"],
};

/** As callers without types see it. */
const untyped = period as (kind: unknown, ...parts: readonly unknown[]) => unknown;

describe("period", () => {
  it.each(Object.entries(samples))("makes a %s", (kind, [parts, id]) => {
    expect(untyped(kind, ...parts)).toMatchObject({ kind, id });
  });

  it("has parts for all kinds and only for them", () => {
    expect(periodKinds.map(({ id }) => id).sort()).toStrictEqual(Object.keys(samples).sort());
  });

  it.each<readonly [string, ...unknown[]]>([
    ["calendar-month", 2022, 0],
    ["calendar-month", 2022, 13],
    ["calendar-month", 2022, 1.5],
    ["calendar-month", 2022],
    ["calendar-month", 2022, undefined],
    ["calendar-month", 2022, 7, 1],
    ["calendar-month", "2022", 7],
    ["calendar-month", 2022, "7"],
    ["calendar-quarter", 2022],
    ["calendar-quarter", 2022, 5],
    ["calendar-quarter", 2022, -1],
    ["calendar-half", 2022, 3],
    ["calendar-half", 2022, null],
    ["calendar-year"],
    ["calendar-year", 2022, 7],
    ["calendar-year", 2022, undefined],
    ["calendar-year", 2022.5],
    ["calendar-year", Number.NaN],
    ["reporting-year", "R2022"],
    ["reporting-month", 2022, 13],
    ["reporting-quarter", 2022, 5],
    ["reporting-half", 2022],
    ["calendar-nine-months", 2022, 1],
    ["reporting-nine-months"],
    ["school-year", 2021, 2022],
    ["school-year", "2021"],
    ["school-year"],
    ["congress-term", "2020-10-14"],
    ["congress-term", "2025-10-12", "2020-10-14"],
    ["programme", 2022],
    ["programme", 2025, 2022],
    ["programme", 2022, 2025, 2025],
    ["programme", 2022, 2025, undefined],
    ["programme", 2022, 2025, 2030, 2045],
    ["programme", "2022", 2025],
    ["programme", 2022.5, 2025],
    ["campaign"],
    ["campaign", "2022-06-30", "2022-06-01"],
    ["span", "2022-01-01"],
    ["span", "2022-01-01", "2022-12-31", "2023-12-31"],
    ["span", "2022-12-31", "2022-01-01"],
  ])("%s of %j, %j: no such parts", (kind, ...parts) => {
    expect(codeOf(() => untyped(kind, ...parts))).toBe("invalid-period");
  });

  it.each<readonly [string, ...unknown[]]>([
    ["calendar-month", 1899, 12],
    ["calendar-month", 2201, 1],
    ["calendar-quarter", 0, 1],
    ["calendar-half", -2022, 1],
    ["calendar-year", 22],
    ["calendar-year", 1e21],
    ["reporting-year", 1900],
    ["reporting-year", 2201],
    ["reporting-month", 1900, 1],
    ["reporting-nine-months", 1900],
    ["school-year", 1899],
    ["school-year", 2200],
    ["congress-term", "2020-10-14", "2025-02-29"],
    ["programme", 1899, 1905],
    ["programme", 2199, 2201],
    ["programme", 2022, 2025, 2201],
    ["campaign", "2022-06-31", "2022-07-01"],
    ["span", "2022-02-30", "2022-12-31"],
    ["span", "2022-01-01", "31/12/2022"],
    ["span", 2022, 2025],
  ])("%s of %j, %j: no such days", (kind, ...parts) => {
    expect(codeOf(() => untyped(kind, ...parts))).toBe("invalid-date");
  });

  it.each(["week", "calendar-decade", "Calendar-Year", "", "constructor", "__proto__"])(
    "knows no %s",
    (kind) => {
      expect(codeOf(() => untyped(kind, 2022))).toBe("unknown-period-kind");
    },
  );

  it.each(hostile)("takes %s for no kind, no day and no month", (_, value) => {
    expect(codeOf(() => untyped(value, 2022))).toBe("unknown-period-kind");
    expect(codeOf(() => untyped("span", value, value))).toBe("invalid-date");
    expect(codeOf(() => untyped("calendar-month", 2022, value))).toBe("invalid-period");
  });

  it("says what it found and what it wants", () => {
    for (const id of ["2022", "2022-Q3", "R2022"])
      expect(() => untyped(id)).toThrow(`It is the id of a period: parsePeriod("${id}") reads it.`);
    expect(() => untyped("week")).toThrow("Pass kinds of your own: [...periodKinds, mine].");
    expect(() => period("calendar-quarter", 2022, 5)).toThrow(
      expect.objectContaining({ data: { kind: "calendar-quarter", found: "2022, 5" } }),
    );
    expect(() => period("calendar-quarter", 2022, 5)).toThrow(
      "A calendar-quarter is made of a year and a number from 1 to 4, not of (2022, 5).",
    );
    expect(() => untyped("calendar-year")).toThrow("A calendar-year is made of a year, not of ().");
    expect(() => period("span", "2022-12-31", "2022-01-01")).toThrow(
      'A span cannot end before it begins; found ("2022-12-31", "2022-01-01").',
    );
    expect(() => untyped("week")).toThrow(
      expect.objectContaining({ data: { found: '"week"', known: periodKinds.map(({ id }) => id) } }),
    );
  });
});
