import { describe, expect, it } from "vitest";
import { defineRegime } from "../../src/calendar/define-regime.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import type { PeriodKind } from "../../src/calendar/period-kind.js";
import type { Period } from "../../src/calendar/period.js";
import { periodKindsOf } from "../../src/calendar/period-kinds-of.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import { addDays, daysBetween } from "../../src/calendar/plain-date.js";
import { samePeriodLastYear } from "../../src/calendar/same-period-last-year.js";
import { codeOf } from "../code-of.js";
import { broken } from "./broken-periods.js";
import { fiveYears } from "./five-years.js";
import { hostile } from "./hostile.js";

describe("a whole period compares with", () => {
  it.each([
    ["2022-07", "2021-07"],
    ["2024-02", "2023-02"],
    ["2025-02", "2024-02"],
    ["2023-01", "2022-01"],
    ["R2024-03", "R2023-03"],
    ["R2022-01", "R2021-01"],
    ["2022-Q3", "2021-Q3"],
    ["R2022-H1", "R2021-H1"],
    ["2022-9M", "2021-9M"],
    ["R2022-9M", "R2021-9M"],
    ["2024", "2023"],
    ["R2022", "R2021"],
    ["S2021-2022", "S2020-2021"],
    ["P2022-2022", "P2021-2021"],
    ["P2022-2022-V2030", "P2021-2021"],
    ["T2021-01-01/2021-12-31", "T2020-01-01/2020-12-31"],
    ["C2022-06-01/2022-06-30", "C2021-06-01/2021-06-30"],
    ["C2024-02-01/2024-02-29", "C2023-02-01/2023-02-28"],
    ["C2022-03-29/2022-04-29", "C2021-03-29/2021-04-29"],
    ["C2018-12-16/2019-01-14", "C2017-12-16/2018-01-14"],
    ["2024-02-29/2024-02-29", "2023-02-28/2023-02-28"],
    ["2025-02-01/2025-02-28", "2024-02-01/2024-02-28"],
    ["2023-03-01/2024-02-29", "2022-03-01/2023-02-28"],
    ["2021-12-15/2022-12-14", "2020-12-15/2021-12-14"],
  ])("%s with %s", (id, before) => {
    expect(samePeriodLastYear(parsePeriod(id))).toStrictEqual(parsePeriod(before));
  });
});

describe("a running period compares with", () => {
  it.each([
    ["R2022", "2022-09-14", "2020-12-15/2021-09-14"],
    ["R2022", "2021-12-15", "2020-12-15/2020-12-15"],
    ["R2022", "2022-12-13", "2020-12-15/2021-12-13"],
    ["2022-Q3", "2022-08-15", "2021-07-01/2021-08-15"],
    ["2023-02", "2023-02-15", "2022-02-01/2022-02-15"],
    ["2022-9M", "2022-06-30", "2021-01-01/2021-06-30"],
    ["S2021-2022", "2021-12-31", "2020-09-01/2020-12-31"],
    ["C2022-06-01/2022-06-30", "2022-06-10", "2021-06-01/2021-06-10"],
    // Up to the end of a month: up to the end of that month, though 2024 has a day more by then.
    ["2024", "2024-06-30", "2023-01-01/2023-06-30"],
    ["2025", "2025-03-31", "2024-01-01/2024-03-31"],
    ["2025", "2025-02-28", "2024-01-01/2024-02-29"],
    ["R2024", "2024-06-14", "2022-12-15/2023-06-14"],
    ["S2024-2025", "2025-03-31", "2023-09-01/2024-03-31"],
    ["2024-01-01/2024-12-31", "2024-06-30", "2023-01-01/2023-06-30"],
    ["C2023-12-15/2024-12-14", "2024-06-14", "2022-12-15/2023-06-14"],
    // The months of the other regime are none of its own.
    ["R2024", "2024-06-30", "2022-12-15/2023-07-01"],
    ["2024", "2024-06-14", "2023-01-01/2023-06-15"],
    // Within a month, or from within one, equal elapsed days: the 162nd day of 2024 is 10 June, that of 2023 is 11 June.
    ["2024", "2024-06-10", "2023-01-01/2023-06-11"],
    ["C2024-01-10/2024-12-20", "2024-06-30", "2023-01-10/2023-07-01"],
    ["2024", "2024-02-28", "2023-01-01/2023-02-28"],
    // 29 February compares with 28 February, 60 days with 59.
    ["2024", "2024-02-29", "2023-01-01/2023-02-28"],
    ["2024", "2024-03-01", "2023-01-01/2023-03-02"],
    ["R2024-03", "2024-02-29", "2023-02-15/2023-02-28"],
    ["2024-02-29/2024-03-31", "2024-02-29", "2023-02-28/2023-02-28"],
    // The other way: the 60th day of 2025 is 1 March, that of 2024 is 29 February.
    ["2025", "2025-03-01", "2024-01-01/2024-02-29"],
    ["2025", "2025-12-30", "2024-01-01/2024-12-29"],
    // Never more days than there were.
    ["2024-02", "2024-02-28", "2023-02"],
    ["2024", "2024-12-30", "2023"],
    ["R2024-03", "2024-03-13", "R2023-03"],
    // Nothing runs any more.
    ["2022-Q3", "2022-09-30", "2021-Q3"],
    ["2022-Q3", "2022-12-31", "2021-Q3"],
    ["2024-02", "2024-02-29", "2023-02"],
  ])("%s up to %s with %s", (id, upTo, before) => {
    expect(samePeriodLastYear(parsePeriod(id), { upTo })).toStrictEqual(parsePeriod(before));
  });
});

describe("there is none", () => {
  it.each(["P2022-2025", "T2020-10-14/2025-10-12", "2022-01-01/2023-01-01", "2024-02-28/2025-02-28"])(
    "for %s, longer than a year",
    (id) => {
      expect(() => samePeriodLastYear(parsePeriod(id))).toThrow(
        expect.objectContaining({ code: "longer-than-year", data: { period: id } }),
      );
    },
  );

  it.each(["1900-07", "1900", "R1901", "R1901-01", "1900-9M", "S1900-1901", "1900-06-01/1900-06-30"])(
    "for %s, at the beginning of the calendar",
    (id) => {
      expect(codeOf(() => samePeriodLastYear(parsePeriod(id)))).toBe("invalid-date");
    },
  );

  it("before the period begins", () => {
    expect(() => samePeriodLastYear(parsePeriod("R2022"), { upTo: "2021-12-14" })).toThrow(
      expect.objectContaining({
        code: "not-begun",
        data: { period: "R2022", firstDay: "2021-12-15", upTo: "2021-12-14" },
      }),
    );
  });

  it.each(hostile.slice(1))("up to %s", (_, value) => {
    expect(codeOf(() => samePeriodLastYear(parsePeriod("2022"), { upTo: value as never }))).toBe(
      "invalid-date",
    );
  });

  it.each([...hostile, ...broken])("for %s", (_, value) => {
    expect(codeOf(() => samePeriodLastYear(value as never))).toBe("invalid-period");
  });
});

it("asks the months of your own regime", () => {
  const mine = periodKindsOf(defineRegime({ id: "mine", closingDay: 20, prefix: "M" }));
  const upTo = (day: string, kinds: readonly PeriodKind[]) =>
    samePeriodLastYear(parsePeriod("M2024", mine), { upTo: day, periodKinds: kinds }).lastDay;
  expect(upTo("2024-06-20", mine)).toBe("2023-06-20");
  expect(upTo("2024-06-20", [...periodKinds, ...mine])).toBe("2023-06-20");
  expect(upTo("2024-06-30", [...periodKinds, ...mine])).toBe("2023-07-01");
  // Without a kind of months, nobody says where one ends.
  const years = mine.filter(({ id }) => id === "mine-year");
  expect(upTo("2024-06-20", years)).toBe("2023-06-21");
});

it.each([
  ["2200-12-01", "2200-12-31"],
  ["2200-12-01", "2200-12-20"],
  // A month of reports begins on the 15th: of that in December the calendar has no end.
  ["2200-11-15", "2200-12-20"],
  ["2200-12-15", "2200-12-20"],
])("goes from %s up to %s, where no month of reports ends any more", (firstDay, upTo) => {
  const before = samePeriodLastYear(parsePeriod(`${firstDay}/2200-12-31`), { upTo });
  const days = { firstDay: firstDay.replace("2200", "2199"), lastDay: upTo.replace("2200", "2199") };
  expect(before).toMatchObject(days);
});

it("takes weeks of your own for no months: 28 days of January 2024 are compared with 28", () => {
  const week = (day: string): Period => {
    const firstDay = addDays(day, -(daysBetween("1900-01-01", day) % 7));
    return { kind: "week", id: `W${firstDay}`, firstDay, lastDay: addDays(firstDay, 6) };
  };
  const weeks: PeriodKind = {
    id: "week",
    containing: week,
    of: (day) => week(String(day)),
    parse: () => null,
    next: ({ lastDay }) => week(addDays(lastDay, 1)),
    previous: ({ firstDay }) => week(addDays(firstDay, -1)),
  };
  // 1 January 2024 was a Monday, 28 January a Sunday.
  const quarter = parsePeriod("2024-Q1");
  const options = { upTo: "2024-01-28", periodKinds: [...periodKinds, weeks] };
  expect(samePeriodLastYear(quarter, options).id).toBe("2023-01-01/2023-01-28");
});

it("asks your own kinds, and takes the days where they do not say", () => {
  const plan = parsePeriod("2021+5", [fiveYears]);
  expect(codeOf(() => samePeriodLastYear(plan))).toBe("unknown-period-kind");
  expect(codeOf(() => samePeriodLastYear(plan, { periodKinds: [fiveYears] }))).toBe("longer-than-year");

  const tet = { kind: "tet", id: "tet-2023", firstDay: "2023-01-20", lastDay: "2023-01-26" };
  const kind: PeriodKind = {
    id: "tet",
    containing: null,
    of: () => tet,
    parse: (id) => (id === "tet-2023" ? tet : null),
    next: () => tet,
    previous: () => tet,
  };
  expect(samePeriodLastYear(tet, { periodKinds: [kind] }).id).toBe("2022-01-20/2022-01-26");
});
