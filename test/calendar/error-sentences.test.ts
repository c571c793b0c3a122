import {
  addDays,
  defineRegime,
  dueDate,
  joinPeriods,
  nextPeriod,
  parsePeriod,
  partsOf,
  period,
  periodContaining,
  periodKindsOf,
  periodsBetween,
  plainDate,
  samePeriodLastYear,
  timeliness,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

const own = { id: "province", closingDay: 20, prefix: "K" } as const;
const year = parsePeriod("2022");

/** A call, and what it says and tells. */
type Case = readonly [run: () => unknown, message: string, data: object];

const cases: Readonly<Record<string, Case>> = {
  "a regime that is not an object": [
    () => defineRegime(null as never),
    "The definition of a regime is an object; found null.",
    { found: "null" },
  ],
  "a regime with a name that is taken": [
    () => defineRegime({ ...own, id: "school" }),
    'The id of a regime is small letters with hyphens, and not calendar, reporting, school; found "school".',
    { found: '"school"' },
  ],
  "a regime that closes on the 29th": [
    () => defineRegime({ ...own, closingDay: 29 }),
    'The closing day of a regime is a number from 1 to 28 or "last"; found 29.',
    { found: "29" },
  ],
  "a regime with a prefix that is taken": [
    () => defineRegime({ ...own, prefix: "S" }),
    'The prefix of a regime is one to eight capital letters, and not C, P, R, S, T; found "S".',
    { found: '"S"' },
  ],
  "a regime that was not defined": [
    () => periodKindsOf(5 as never),
    "5 is not a regime; pass calendarRegime, reportingRegime or one from defineRegime.",
    { found: "5" },
  ],
  "days that are no number": [
    () => dueDate(year, { days: "3" as never }),
    'A rule for due dates is { days } from 0 to 366 or { workingDays } from 1 to 366, with holidays and a weekend as lists; found "3".',
    { found: '"3"' },
  ],
  "nothing to join": [
    () => joinPeriods([]),
    "Periods are joined from a list of at least one; found a list.",
    { found: "a list" },
  ],
  "periods with days between them": [
    () => joinPeriods([parsePeriod("2022-01"), parsePeriod("2022-03")]),
    "Only periods that follow one another day by day are added; see data for the days left out and shared.",
    { periods: ["2022-01", "2022-03"], leftOut: ["2022-02-01/2022-02-28"], shared: [] },
  ],
  "periods of two regimes": [
    () => joinPeriods([parsePeriod("2021"), parsePeriod("R2022")]),
    'Periods of two regimes (calendar, reporting) have different days under the same name; ask for periods of one regime, or for acrossRegimes: "compute".',
    { regimes: ["calendar", "reporting"], periods: ["2021", "R2022"] },
  ],
  "a year that says other days": [
    () => nextPeriod({ ...year, lastDay: "2022-12-30" }),
    "There is no calendar-year 2022 from 2022-01-01 to 2022-12-30; make periods with period or parsePeriod.",
    { found: "2022", kind: "calendar-year", firstDay: "2022-01-01", lastDay: "2022-12-30" },
  ],
  "what is not a period": [
    () => nextPeriod("2022" as never),
    '"2022" is not a period; a period has a kind, an id, a first and a last day. Ids are text, such as "2022-Q3"; parsePeriod reads them.',
    { found: '"2022"' },
  ],
  "a span of one day that is told once": [
    () => period("span", ...(["2022-01-01"] as unknown as [string, string])),
    'A span is made of a first and a last day; found ("2022-01-01").',
    { kind: "span", found: '"2022-01-01"' },
  ],
  "a span that ends before it begins": [
    () => period("span", "2022-01-02", "2022-01-01"),
    'A span cannot end before it begins; found ("2022-01-02", "2022-01-01").',
    { kind: "span", found: '"2022-01-02", "2022-01-01"' },
  ],
  "a fifth quarter": [
    () => period("calendar-quarter", 2022, 5),
    "A calendar-quarter is made of a year and a number from 1 to 4, not of (2022, 5).",
    { kind: "calendar-quarter", found: "2022, 5" },
  ],
  "a programme that ends before it begins": [
    () => period("programme", 2025, 2022),
    "A programme is made of a first and a last year and, where it has one, the later year of its vision; not of (2025, 2022).",
    { kind: "programme", found: "2025, 2022" },
  ],
  "a school year of two years": [
    () => period("school-year", ...([2021, 2022] as unknown as [number])),
    "A school-year is made of the year that it begins in, not of (2021, 2022).",
    { kind: "school-year", found: "2021, 2022" },
  ],
  "a year in quarters of another regime": [
    () => partsOf(year, "reporting-quarter"),
    "Periods of the kind reporting-quarter do not make up 2022, 2022-01-01 to 2022-12-31: one lies only partly within.",
    { period: "2022", kind: "reporting-quarter" },
  ],
  "the span that a day lies in": [
    () => periodContaining("span", "2022-11-18"),
    'Periods of the kind span overlap or leave days out, so a day names none; make the one you mean with period("span", …).',
    { kind: "span" },
  ],
  "the nine months that a day of December lies in": [
    () => periodContaining("calendar-nine-months", "2022-12-18"),
    'Periods of the kind calendar-nine-months overlap or leave days out, so a day names none; make the one you mean with period("calendar-nine-months", …).',
    { kind: "calendar-nine-months" },
  ],
  "days in the wrong order": [
    () => periodsBetween("calendar-month", "2022-02-01", "2022-01-01"),
    "The days run from the first to the last: 2022-01-01 comes before 2022-02-01.",
    { from: "2022-02-01", to: "2022-01-01" },
  ],
  "a year up to a day before it": [
    () => samePeriodLastYear(year, { upTo: "2021-12-31" }),
    "2022 begins on 2022-01-01, so nothing of it has elapsed on 2021-12-31.",
    { period: "2022", firstDay: "2022-01-01", upTo: "2021-12-31" },
  ],
  "a programme a year before": [
    () => samePeriodLastYear(parsePeriod("P2022-2025")),
    "P2022-2025, 2022-01-01 to 2025-12-31, is longer than a year and has no same period in the year before.",
    { period: "P2022-2025" },
  ],
  "a return that is none": [
    () => timeliness(null as never, "2022-12-31"),
    "A return has the days dueOn and receivedOn; found null.",
    { found: "null" },
  ],
};

describe("what is wrong is said in a sentence, and told as data", () => {
  it.each(Object.entries(cases))("%s", (_, [run, message, data]) => {
    const error = thrownBy(run);
    expect(error.message).toBe(message);
    expect(error.data).toStrictEqual(data);
  });

  it("a day of months and days that are no numbers names what was found", () => {
    expect(thrownBy(() => plainDate(2022, 1.5, 1)).message).toContain("2022-1.5-1");
    expect(thrownBy(() => addDays("2022-01-01", 0.5)).message).toContain("2022-01-01 and 0.5 days");
  });

  it("a kind that there is not is told with those that there are", () => {
    const { message, data } = thrownBy(() => periodContaining("week", "2022-11-18"));
    expect(message).toContain('"week" is not a kind of period; known are calendar-month, calendar-quarter, ');
    expect(data["found"]).toBe('"week"');
  });
});
