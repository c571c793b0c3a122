import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dueDate } from "../../src/calendar/due-date.js";
import { formatPeriod } from "../../src/calendar/format-period.js";
import { joinPeriods } from "../../src/calendar/join-periods.js";
import { matchPeriods } from "../../src/calendar/match-periods.js";
import { overlapDays } from "../../src/calendar/overlap-days.js";
import { partsOf } from "../../src/calendar/parts-of.js";
import { periodContains } from "../../src/calendar/period-contains.js";
import { periodProgress } from "../../src/calendar/period-progress.js";
import { periodWithin } from "../../src/calendar/period-within.js";
import { periodsBetween } from "../../src/calendar/periods-between.js";
import type { Period } from "../../src/calendar/period.js";
import { readPeriod } from "../../src/calendar/reading/read-period.js";
import { safeParsePeriod } from "../../src/calendar/safe-parse-period.js";
import { calendarRegime, reportingRegime } from "../../src/calendar/regime.js";
import { samePeriodLastYear } from "../../src/calendar/same-period-last-year.js";
import { vi } from "phongtrao/locale/vi";
import { periods, periodsOf, tilingKinds } from "../arbitraries/period.js";
import { dayAfter, dayNumber, plainDates } from "../arbitraries/plain-date.js";

const lengthOf = ({ firstDay, lastDay }: Period) => dayNumber(lastDay) - dayNumber(firstDay) + 1;
const lengthOfAll = (list: readonly Period[]) => list.reduce((sum, each) => sum + lengthOf(each), 0);
const dayOfWeek = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

describe("periodsBetween", () => {
  test.prop([fc.constantFrom(...tilingKinds), plainDates(), fc.integer({ min: 0, max: 900 })])(
    "lists exactly the periods that touch the days",
    ({ id, containing }, from, days) => {
      fc.pre(dayAfter(from, days) <= "2197-12-31");
      const to = dayAfter(from, days);
      const found = periodsBetween(id, from, to);
      expect(found[0]).toStrictEqual(containing(from));
      expect(found.at(-1)).toStrictEqual(containing(to));
      found.slice(1).forEach((period, index) => {
        expect(period.firstDay).toBe(dayAfter(found[index]?.lastDay ?? "", 1));
      });
    },
  );
});

describe("two periods", () => {
  test.prop([periods, periods])("share the days that one has and the other does not lack", (a, b) => {
    const { onlyInFirst, onlyInSecond } = matchPeriods(a, b, { acrossRegimes: "compute" });
    const shared = overlapDays(a, b);
    expect(lengthOfAll(onlyInFirst)).toBe(lengthOf(a) - shared);
    expect(lengthOfAll(onlyInSecond)).toBe(lengthOf(b) - shared);
    expect(onlyInFirst.every((span) => periodWithin(span, a) && overlapDays(span, b) === 0)).toBe(true);
    expect(periodWithin(a, b)).toBe(shared === lengthOf(a));
  });
});

describe("joinPeriods", () => {
  test.prop([fc.constantFrom("calendar", "reporting"), plainDates(), fc.integer({ min: 0, max: 500 })])(
    "undoes partsOf, in whatever order the parts come",
    (regime, date, days) => {
      fc.pre(dayAfter(date, days) <= "2197-12-31");
      const months = periodsBetween(`${regime}-month`, date, dayAfter(date, days));
      const joined = joinPeriods([...months].reverse());
      expect(joined.period.firstDay).toBe(months[0]?.firstDay);
      expect(joined.period.lastDay).toBe(months.at(-1)?.lastDay);
      expect(partsOf(joined.period, `${regime}-month`)).toStrictEqual(months);
    },
  );

  test.prop([fc.array(periods, { minLength: 1, maxLength: 6 })])("accounts for every day", (list) => {
    const count = (day: string) => list.filter((period) => periodContains(period, day)).length;
    let joined;
    try {
      joined = joinPeriods(list, { acrossRegimes: "compute" });
    } catch (error) {
      expect(error).toMatchObject({ code: "not-adjacent" });
      return;
    }
    for (const { firstDay, lastDay } of joined.leftOut)
      expect([count(firstDay), count(lastDay)]).toStrictEqual([0, 0]);
    for (const { firstDay } of joined.shared) expect(count(firstDay)).toBeGreaterThan(1);
  });
});

/** Reports to state bodies close on the 14th, all others at the end of the calendar's month. */
const endsMonth = ({ kind }: Period, day: string) =>
  kind.startsWith("reporting") ? day.endsWith("-14") : dayAfter(day, 1).endsWith("-01");

describe("samePeriodLastYear", () => {
  test.prop([fc.oneof(...tilingKinds.map(periodsOf)), fc.nat()])(
    "of a running period has as many days, or ends with the same month",
    (period, n) => {
      const upTo = dayAfter(period.firstDay, n % lengthOf(period));
      const elapsed = periodProgress(period, upTo).elapsedDays;
      const whole = samePeriodLastYear(period);
      const before = samePeriodLastYear(period, { upTo });
      expect(before.firstDay).toBe(whole.firstDay);
      if (upTo === period.lastDay) expect(before).toStrictEqual(whole);
      else if (endsMonth(period, upTo)) {
        expect(endsMonth(period, before.lastDay)).toBe(true);
        expect(before.lastDay.slice(0, 7)).toBe(`${Number(upTo.slice(0, 4)) - 1}${upTo.slice(4, 7)}`);
      } else if (upTo.endsWith("02-29")) expect(before.lastDay.endsWith("02-28")).toBe(true);
      else expect(lengthOf(before)).toBe(Math.min(elapsed, lengthOf(whole)));
    },
  );

  test.prop([fc.oneof(...tilingKinds.map(periodsOf)), fc.nat()])(
    "never goes back as the days go on",
    (period, n) => {
      fc.pre(lengthOf(period) > 1);
      const upTo = dayAfter(period.firstDay, n % (lengthOf(period) - 1));
      const [one, other] = [upTo, dayAfter(upTo, 1)].map(
        (day) => samePeriodLastYear(period, { upTo: day }).lastDay,
      );
      expect((one ?? "") <= (other ?? "")).toBe(true);
    },
  );
});

describe("dueDate", () => {
  test.prop([periods, fc.integer({ min: 1, max: 60 }), fc.array(fc.integer({ min: 1, max: 90 }))])(
    "leaves as many working days between as the rule says",
    (period, workingDays, offsets) => {
      fc.pre(period.lastDay < "2199-01-01");
      const holidays = offsets.map((offset) => dayAfter(period.lastDay, offset));
      const due = dueDate(period, { workingDays, holidays });
      const days = Array.from({ length: dayNumber(due) - dayNumber(period.lastDay) }, (_, index) =>
        dayAfter(period.lastDay, index + 1),
      );
      const worked = days.filter((day) => ![0, 6].includes(dayOfWeek(day)) && !holidays.includes(day));
      expect(worked).toHaveLength(workingDays);
      expect(worked.at(-1)).toBe(due);
    },
  );
});

describe("readPeriod", () => {
  test.prop([periods])("reads what formatPeriod prints, in its regime", (period) => {
    fc.pre(period.kind !== "congress-term");
    const regime = period.kind.startsWith("reporting") ? reportingRegime : calendarRegime;
    const result = readPeriod(formatPeriod(period, vi), { regime });
    const { firstDay, lastDay } = period;
    expect(result).toMatchObject({ ok: true, period: { firstDay, lastDay } });
  });

  test.prop([
    fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[quýtháng năm0-9/\-IVX.đầucuối]{0,40}$/u)),
  ])("never throws, and gives periods that have ids", (text) => {
    const result = readPeriod(text);
    if (result.ok) expect(safeParsePeriod(result.period.id)).toStrictEqual(result.period);
    else expect(result.problem.message).not.toBe("");
  });
});
