import { describe, expectTypeOf, it } from "vitest";
import type { calendarErrors, CalendarErrorCode } from "../../src/calendar/error-codes.js";
import { period } from "../../src/calendar/make-period.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { periodContaining } from "../../src/calendar/period-containing.js";
import type { PeriodKind } from "../../src/calendar/period-kind.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import type { PeriodWords } from "../../src/calendar/period-words.js";
import type { Period, PeriodKindId, PeriodParts } from "../../src/calendar/period.js";
import { addDays, isPlainDate } from "../../src/calendar/plain-date.js";
import { safeParsePeriod } from "../../src/calendar/safe-parse-period.js";
import { vi } from "phongtrao/locale/vi";

describe("period", () => {
  it("takes the parts of each kind", () => {
    expectTypeOf(period("calendar-month", 2022, 7)).toEqualTypeOf<Period>();
    expectTypeOf(period("calendar-quarter", 2022, 3)).toEqualTypeOf<Period>();
    expectTypeOf(period("calendar-half", 2022, 1)).toEqualTypeOf<Period>();
    expectTypeOf(period("calendar-year", 2022)).toEqualTypeOf<Period>();
    expectTypeOf(period("reporting-year", 2022)).toEqualTypeOf<Period>();
    expectTypeOf(period("reporting-month", 2022, 7)).toEqualTypeOf<Period>();
    expectTypeOf(period("calendar-nine-months", 2022)).toEqualTypeOf<Period>();
    expectTypeOf(period("school-year", 2021)).toEqualTypeOf<Period>();
    expectTypeOf(period("programme", 2022, 2025)).toEqualTypeOf<Period>();
    expectTypeOf(period("programme", 2022, 2025, 2030)).toEqualTypeOf<Period>();
    expectTypeOf(period("congress-term", "2020-10-14", "2025-10-12")).toEqualTypeOf<Period>();
    expectTypeOf(period("campaign", "2022-06-01", "2022-06-30")).toEqualTypeOf<Period>();
    expectTypeOf(period("span", "2022-01-01", "2025-12-31")).toEqualTypeOf<Period>();
  });

  it("takes no others", () => {
    // @ts-expect-error: a quarter is missing
    period("calendar-quarter", 2022);
    // @ts-expect-error: a year has no parts
    period("calendar-year", 2022, 7);
    // @ts-expect-error: a reporting year is named by a number
    period("reporting-year", "R2022");
    // @ts-expect-error: a term is made of days
    period("congress-term", 2020, 2025);
    // @ts-expect-error: a programme has two years
    period("programme", 2022);
    // @ts-expect-error: a quarter is a number
    period("calendar-quarter", 2022, "3");
    // @ts-expect-error: a span has two ends
    period("span", "2022-01-01");
    // @ts-expect-error: a span is made of days
    period("span", 2022, 2025);
    // @ts-expect-error: not a kind that phongtrao knows
    period("calendar-week", 2022, 7);
    // @ts-expect-error: nothing at all
    period();
  });
});

describe("a period", () => {
  it("is readonly strings", () => {
    expectTypeOf<Period>().toEqualTypeOf<
      Readonly<{
        kind: PeriodKindId;
        id: string;
        firstDay: string;
        lastDay: string;
        visionYear?: number | undefined;
      }>
    >();
    const year = period("calendar-year", 2022);
    // @ts-expect-error: a period is not changed
    year.lastDay = "2022-12-30";
  });

  it("may be of a kind of the caller's own", () => {
    expectTypeOf<"five-years">().toExtend<PeriodKindId>();
    expectTypeOf<keyof PeriodParts>().toExtend<PeriodKindId>();
    expectTypeOf<number>().not.toExtend<PeriodKindId>();
    expectTypeOf(periodContaining).toBeCallableWith("five-years", "2022-11-18");
  });
});

describe("kinds", () => {
  it("are a list that is not changed", () => {
    expectTypeOf(periodKinds).toEqualTypeOf<readonly PeriodKind[]>();
    // @ts-expect-error: the list is a value, not a registry
    expectTypeOf(periodKinds.push).toBeFunction();
  });

  it("must be asked whether they tile", () => {
    // @ts-expect-error: of spans there is none that contains a day
    periodKinds.map((kind) => kind.containing("2022-11-18"));
  });
});

describe("reading", () => {
  it("throws or gives null", () => {
    expectTypeOf(parsePeriod("2022")).toEqualTypeOf<Period>();
    expectTypeOf(safeParsePeriod(2022)).toEqualTypeOf<Period | null>();
    // @ts-expect-error: an id is text
    parsePeriod(2022);
  });

  it("narrows to text", () => {
    expectTypeOf(isPlainDate).guards.toEqualTypeOf<string>();
  });

  it("leaves text that is not a day as text", () => {
    const read = (when: string): string => {
      if (!isPlainDate(when)) return when.trim();
      let day = when;
      day = addDays(day, 1);
      return day;
    };
    const orNothing = (when: string | undefined) => (isPlainDate(when) ? null : when);
    expectTypeOf(read).returns.toBeString();
    expectTypeOf(orNothing).returns.toEqualTypeOf<string | null | undefined>();
  });
});

describe("words", () => {
  it("are wanted for every kind", () => {
    const { span, ...others } = vi.periods;
    expectTypeOf(span).toBeString();
    // @ts-expect-error: nothing is said of spans
    expectTypeOf({ ...vi, periods: others } satisfies PeriodWords);
  });

  it("name twelve months, four quarters, two halves", () => {
    // @ts-expect-error: three quarters
    expectTypeOf({ ...vi, quarters: ["I", "II", "III"] } satisfies PeriodWords);
    // @ts-expect-error: one half
    expectTypeOf({ ...vi, halves: ["6 tháng đầu"] } satisfies PeriodWords);
    // @ts-expect-error: one month
    expectTypeOf({ ...vi, monthNames: ["tháng 1"] } satisfies PeriodWords);
  });
});

it("error codes are the keys of their list", () => {
  expectTypeOf<CalendarErrorCode>().toEqualTypeOf<keyof typeof calendarErrors>();
  expectTypeOf<"no-tiling">().toExtend<CalendarErrorCode>();
});
