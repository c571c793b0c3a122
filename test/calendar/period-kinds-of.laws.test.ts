import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { defineRegime } from "../../src/calendar/define-regime.js";
import { findPeriodKind } from "../../src/calendar/find-period-kind.js";
import { nextPeriod } from "../../src/calendar/next-period.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { partsOf } from "../../src/calendar/parts-of.js";
import { periodContaining } from "../../src/calendar/period-containing.js";
import { periodContains } from "../../src/calendar/period-contains.js";
import { periodKindsOf } from "../../src/calendar/period-kinds-of.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import { periodWithin } from "../../src/calendar/period-within.js";
import { previousPeriod } from "../../src/calendar/previous-period.js";
import { calendarRegime, reportingRegime } from "../../src/calendar/regime.js";
import { samePeriodLastYear } from "../../src/calendar/same-period-last-year.js";
import { regimes } from "../arbitraries/period.js";
import { dayAfter, plainDates } from "../arbitraries/plain-date.js";

const everyClosingDay = [...Array.from({ length: 28 }, (_, index) => index + 1), "last" as const];
const tiling = fc.constantFrom("mine-month", "mine-quarter", "mine-half", "mine-year");

describe("periods of a regime that closes on any day", () => {
  test.prop([regimes, tiling, plainDates()])("tile: a day lies in its period only", (regime, kind, date) => {
    const kinds = periodKindsOf(regime);
    const period = periodContaining(kind, date, kinds);
    const [next, previous] = [nextPeriod(period, kinds), previousPeriod(period, kinds)];
    expect([previous, period, next].map((each) => periodContains(each, date))).toStrictEqual([
      false,
      true,
      false,
    ]);
    expect([previous.lastDay, next.firstDay]).toStrictEqual([
      dayAfter(period.firstDay, -1),
      dayAfter(period.lastDay, 1),
    ]);
    expect(previousPeriod(next, kinds)).toStrictEqual(period);
    expect(nextPeriod(previous, kinds)).toStrictEqual(period);
    expect(previous.id < period.id && period.id < next.id).toBe(true);
  });

  test.prop([regimes, fc.oneof(tiling, fc.constant("mine-nine-months")), plainDates()])(
    "are read back from their ids, by their own kind only",
    (regime, kindId, date) => {
      const kinds = [...periodKinds, ...periodKindsOf(regime)];
      const kind = findPeriodKind(kindId, kinds);
      const period = kind.containing?.(date) ?? kind.of(Number(date.slice(0, 4)));
      expect(parsePeriod(period.id, kinds)).toStrictEqual(period);
      expect(kinds.filter((each) => each.parse(period.id) !== null)).toStrictEqual([kind]);
      expect(JSON.parse(JSON.stringify(period))).toStrictEqual(period);
    },
  );

  test.prop([regimes, plainDates()])(
    "months make up quarters, quarters halves, halves years",
    (regime, date) => {
      const kinds = periodKindsOf(regime);
      const year = periodContaining("mine-year", date, kinds);
      const halves = partsOf(year, "mine-half", kinds);
      const quarters = halves.flatMap((half) => partsOf(half, "mine-quarter", kinds));
      const months = quarters.flatMap((quarter) => partsOf(quarter, "mine-month", kinds));
      expect([halves.length, quarters.length, months.length]).toStrictEqual([2, 4, 12]);
      expect(quarters).toStrictEqual(partsOf(year, "mine-quarter", kinds));
      expect(months).toStrictEqual(partsOf(year, "mine-month", kinds));
    },
  );

  test.prop([regimes, plainDates()])("nine months are the first three quarters", (regime, date) => {
    const kinds = periodKindsOf(regime);
    const year = Number(date.slice(0, 4));
    const nineMonths = parsePeriod(`M${year}-9M`, kinds);
    expect(partsOf(nineMonths, "mine-quarter", kinds).map(({ id }) => id)).toStrictEqual([
      `M${year}-Q1`,
      `M${year}-Q2`,
      `M${year}-Q3`,
    ]);
    expect(periodWithin(nineMonths, parsePeriod(`M${year}`, kinds))).toBe(true);
  });

  test.prop([regimes, tiling, plainDates()])("a year before bears the same number", (regime, kind, date) => {
    const options = { periodKinds: periodKindsOf(regime) };
    const period = periodContaining(kind, date, options.periodKinds);
    const year = Number(period.id.slice(1, 5));
    expect(samePeriodLastYear(period, options).id).toBe(`M${year - 1}${period.id.slice(5)}`);
  });
});

describe.each(everyClosingDay)("months that close on %s", (closingDay) => {
  const kinds = periodKindsOf(defineRegime({ id: "mine", closingDay, prefix: "M" }));

  it("end on that day for three centuries, without a gap or an overlap", () => {
    let month = parsePeriod("M1901-01", kinds);
    for (let number = 1; number < 3600; number += 1) {
      const next = nextPeriod(month, kinds);
      const ends = closingDay === "last" || Number(month.lastDay.slice(8)) === closingDay;
      if (!ends || next.firstDay !== dayAfter(month.lastDay, 1)) expect.fail(`${month.id} ends wrongly`);
      month = next;
    }
    expect(month.id).toBe("M2200-12");
  });
});

describe("the regimes that phongtrao knows", () => {
  test.prop([plainDates(), fc.constantFrom("month", "quarter", "half", "year")])(
    "are what one defines with their closing day",
    (date, name) => {
      for (const known of [calendarRegime, reportingRegime]) {
        const mine = periodKindsOf(defineRegime({ ...known, id: "mine", prefix: "M" }));
        const { firstDay, lastDay } = periodContaining(`mine-${name}`, date, mine);
        expect(periodContaining(`${known.id}-${name}`, date)).toMatchObject({ firstDay, lastDay });
      }
    },
  );
});
