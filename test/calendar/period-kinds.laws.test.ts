import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { comparePeriods } from "../../src/calendar/compare-periods.js";
import { nextPeriod } from "../../src/calendar/next-period.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { periodContaining } from "../../src/calendar/period-containing.js";
import { periodContains } from "../../src/calendar/period-contains.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import type { Period, PeriodKindId } from "../../src/calendar/period.js";
import { previousPeriod } from "../../src/calendar/previous-period.js";
import { safeParsePeriod } from "../../src/calendar/safe-parse-period.js";
import {
  meetingPeriods,
  nineMonths,
  periods,
  periodsOf,
  programmes,
  spans,
  tilingKinds,
  visions,
} from "../arbitraries/period.js";
import { dayAfter, dayNumber, plainDates } from "../arbitraries/plain-date.js";

describe.each(tilingKinds.map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
  test.prop([plainDates()])("a day lies in its period and in neither neighbour", (date) => {
    const period = kind.containing(date);
    expect(periodContains(period, date)).toBe(true);
    expect(periodContains(nextPeriod(period), date)).toBe(false);
    expect(periodContains(previousPeriod(period), date)).toBe(false);
  });

  test.prop([periodsOf(kind), plainDates()])(
    "a day lies in a period exactly when that is its period",
    (period, date) => {
      expect(periodContains(period, date)).toBe(kind.containing(date).id === period.id);
    },
  );

  test.prop([periodsOf(kind), fc.nat()])("each day of a period has that period", (period, n) => {
    const days = dayNumber(period.lastDay) - dayNumber(period.firstDay) + 1;
    expect(kind.containing(period.firstDay)).toStrictEqual(period);
    expect(kind.containing(dayAfter(period.firstDay, n % days))).toStrictEqual(period);
    expect(kind.containing(period.lastDay)).toStrictEqual(period);
  });

  test.prop([periodsOf(kind), periodsOf(kind)])("ids sort as first days do", (a, b) => {
    expect(a.id < b.id).toBe(a.firstDay < b.firstDay);
    expect(a.id === b.id).toBe(a.firstDay === b.firstDay);
  });

  it("covers three centuries without a gap or an overlap", () => {
    let period = periodContaining(id, "1903-01-01");
    while (period.lastDay < "2197-12-31") {
      const next = kind.next(period);
      if (next.firstDay !== dayAfter(period.lastDay, 1))
        expect.fail(`${period.id} and ${next.id} do not meet`);
      period = next;
    }
    expect(periodContains(period, "2197-12-31")).toBe(true);
  });
});

describe("periods of all kinds", () => {
  test.prop([periods])("are read back from their ids, by their own kind only", (period) => {
    expect(parsePeriod(period.id)).toStrictEqual(period);
    expect(periodKinds.filter((kind) => kind.parse(period.id) !== null).map(({ id }) => id)).toStrictEqual([
      period.kind,
    ]);
  });

  test.prop([meetingPeriods])("meet the next and the previous, which lead back", (period) => {
    const next = nextPeriod(period);
    const previous = previousPeriod(period);
    expect(next.firstDay).toBe(dayAfter(period.lastDay, 1));
    expect(previous.lastDay).toBe(dayAfter(period.firstDay, -1));
    expect(previousPeriod(next)).toStrictEqual(period);
    expect(nextPeriod(previous)).toStrictEqual(period);
    expect([next.kind, previous.kind]).toStrictEqual([period.kind, period.kind]);
  });

  test.prop([nineMonths])(
    "of nine months lead to the same months of the years beside, and back",
    (period) => {
      const next = nextPeriod(period);
      expect([next.firstDay.slice(4), next.lastDay.slice(4)]).toStrictEqual([
        period.firstDay.slice(4),
        period.lastDay.slice(4),
      ]);
      expect(Number(next.lastDay.slice(0, 4))).toBe(Number(period.lastDay.slice(0, 4)) + 1);
      expect(next.firstDay > period.lastDay).toBe(true);
      expect(previousPeriod(next)).toStrictEqual(period);
      expect(nextPeriod(previousPeriod(period))).toStrictEqual(period);
    },
  );

  test.prop([visions])("with a vision are followed by ones without", (period) => {
    expect(nextPeriod(period)).not.toHaveProperty("visionYear");
    expect(nextPeriod(period).firstDay).toBe(dayAfter(period.lastDay, 1));
  });

  test.prop([periods])("survive JSON and are frozen", (period) => {
    expect(JSON.parse(JSON.stringify(period))).toStrictEqual(period);
    expect(Object.isFrozen(period)).toBe(true);
    expect(Object.isFrozen(nextPeriod(period))).toBe(true);
  });

  test.prop([fc.array(periods)])("sort by their days, in whatever order they come", (unsorted) => {
    const sorted = [...unsorted].sort(comparePeriods).map(days);
    expect(sorted).toStrictEqual(unsorted.map(days).sort());
    expect([...unsorted].reverse().sort(comparePeriods).map(days)).toStrictEqual(sorted);
  });

  test.prop([fc.oneof(fc.anything(), fc.string(), fc.string({ unit: "binary" }))])(
    "are told from anything else without an error",
    (value) => {
      const period = safeParsePeriod(value);
      expect(period === null || period.id === value).toBe(true);
    },
  );
});

describe("spans", () => {
  test.prop([spans])("are as long as their neighbours", (span) => {
    expect(lengthOf(nextPeriod(span))).toBe(lengthOf(span));
    expect(lengthOf(previousPeriod(span))).toBe(lengthOf(span));
  });

  test.prop([spans, spans])("have ids that sort by first day, then by last", (a, b) => {
    expect(a.id < b.id).toBe(comparePeriods(a, b) < 0);
  });
});

describe("programmes and nine months", () => {
  test.prop([programmes, programmes])("have ids that sort by first day, then by last: programmes", (a, b) => {
    expect(a.id < b.id).toBe(comparePeriods(a, b) < 0);
  });

  test.prop([nineMonths, nineMonths])("have ids that sort by first day: nine months", (a, b) => {
    fc.pre(a.kind === b.kind);
    expect(a.id < b.id).toBe(a.firstDay < b.firstDay);
  });
});

describe("shorter periods make up longer ones", () => {
  it.each<readonly [PeriodKindId, number, PeriodKindId]>([
    ["calendar-month", 3, "calendar-quarter"],
    ["calendar-quarter", 2, "calendar-half"],
    ["calendar-half", 2, "calendar-year"],
    ["calendar-month", 12, "calendar-year"],
    ["reporting-month", 3, "reporting-quarter"],
    ["reporting-quarter", 2, "reporting-half"],
    ["reporting-half", 2, "reporting-year"],
    ["reporting-month", 12, "reporting-year"],
    ["calendar-month", 12, "school-year"],
  ])("%s: %i to a %s", (part, count, whole) => {
    fc.assert(
      fc.property(plainDates(), (date) => {
        const { firstDay, lastDay } = periodContaining(whole, date);
        const first = periodContaining(part, firstDay);
        const last = Array.from({ length: count - 1 }).reduce<Period>((period) => nextPeriod(period), first);
        expect([first.firstDay, last.lastDay]).toStrictEqual([firstDay, lastDay]);
      }),
    );
  });

  test.prop([plainDates()])(
    "a reporting year is the calendar year, earlier by the last 17 days of December",
    (date) => {
      const { id, firstDay, lastDay } = periodContaining("reporting-year", date);
      const calendar = parsePeriod(id.slice(1));
      expect([dayAfter(calendar.firstDay, -17), dayAfter(calendar.lastDay, -17)]).toStrictEqual([
        firstDay,
        lastDay,
      ]);
    },
  );
});

function lengthOf({ firstDay, lastDay }: Period): number {
  return dayNumber(lastDay) - dayNumber(firstDay);
}

function days({ firstDay, lastDay }: Period): string {
  return `${firstDay} ${lastDay}`;
}
