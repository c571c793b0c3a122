import { describe, expectTypeOf, it } from "vitest";
import { defineRegime } from "../../src/calendar/define-regime.js";
import { type DueRule, dueDate } from "../../src/calendar/due-date.js";
import { joinPeriods } from "../../src/calendar/join-periods.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import type { PeriodKind } from "../../src/calendar/period-kind.js";
import { periodKindsOf } from "../../src/calendar/period-kinds-of.js";
import type { Period } from "../../src/calendar/period.js";
import { readPeriod } from "../../src/calendar/reading/read-period.js";
import { calendarRegime, type Regime, reportingRegime } from "../../src/calendar/regime.js";
import { withRegimeWords } from "../../src/calendar/with-regime-words.js";
import type { Locale } from "../../src/locale/locale.js";
import { vi } from "phongtrao/locale/vi";

describe("a regime", () => {
  it("is a value with its kinds", () => {
    expectTypeOf(defineRegime({ id: "mine", closingDay: "last", prefix: "M" })).toEqualTypeOf<Regime>();
    expectTypeOf(periodKindsOf(calendarRegime)).toEqualTypeOf<readonly PeriodKind[]>();
    // @ts-expect-error: months close on a day or on the last
    defineRegime({ id: "mine", closingDay: "first", prefix: "M" });
    // @ts-expect-error: a regime is not changed
    reportingRegime.closingDay = 20;
  });

  it("adds to a locale and leaves it a locale", () => {
    expectTypeOf(withRegimeWords(vi, reportingRegime)).toEqualTypeOf<Locale>();
  });
});

describe("rules for due dates", () => {
  it("count days or working days", () => {
    expectTypeOf({ days: 11 }).toExtend<DueRule>();
    expectTypeOf({ workingDays: 1, holidays: ["2022-09-02"] }).toExtend<DueRule>();
    // @ts-expect-error: no number of days
    dueDate(parsePeriod("2022"), {});
    // @ts-expect-error: holidays belong to working days
    dueDate(parsePeriod("2022"), { days: 11, holidays: [] });
  });
});

describe("answers", () => {
  it("are a period or a problem", () => {
    const result = readPeriod("quý III/2022");
    if (result.ok) expectTypeOf(result.period).toEqualTypeOf<Period>();
    else expectTypeOf(result.problem.message).toBeString();
    // @ts-expect-error: it has to be asked whether there is one
    expectTypeOf(result.period);
  });

  it("across regimes are asked for in one of two words", () => {
    // @ts-expect-error: neither refuse nor compute
    joinPeriods([], { acrossRegimes: "allow" });
  });
});
