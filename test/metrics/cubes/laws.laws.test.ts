import { fc, test } from "@fast-check/vitest";
import {
  type Activity,
  aggregates,
  checkMetricLaws,
  definePlan,
  evaluate,
  type Figure,
  type PlanReporting,
  standardMetrics,
  sum,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { quantities } from "../../arbitraries/quantity.js";
import { groupings, registers } from "../../arbitraries/province.js";
import { gazetteer, registerOf } from "./small-province.js";

const reporting: PlanReporting = { level: "commune", every: "calendar-month", asOf: "2025-12-31" };

describe("each metric of the book", () => {
  it.each(Object.values(standardMetrics).map((metric) => [metric.id, metric] as const))(
    "%s depends neither on the order of records nor on how they are divided",
    (_, metric) => {
      fc.assert(
        fc.property(
          registers,
          groupings,
          fc.constantFrom({}, { flows: "zero", stocks: "carryForward" } as const),
          (register, groupBy, gaps) => {
            const broken = checkMetricLaws(metric, {
              registers: [register],
              groupBy,
              gaps,
              gazetteer,
              reporting,
            });
            expect(broken.map(({ law, expected, found }) => [law, expected.rows, found.rows])).toStrictEqual(
              [],
            );
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});

const counts = fc.array(quantities("attendance"), { maxLength: 8 });
const record = (at: number, place: string | null = null) => ({
  id: `r${at}`,
  place,
  firstDay: "2025-01-01",
  lastDay: `2025-01-0${(at % 3) + 1}`,
});

describe.each(["sum", "count", "max", "distinct", "last"] as const)("the aggregate %s", (name) => {
  const { zero, add, merge, value } = aggregates[name] as (typeof aggregates)["sum"];
  const of = (list: readonly (readonly [number, Figure])[]) =>
    list.reduce<typeof zero>((state, [at, figure]) => add(state, figure, record(at, `p${at % 2}`)), zero);
  const essence = (figure: Figure | null) => figure && { ...figure, flags: [...figure.flags] };

  test.prop([counts, fc.nat(8)])("of parts merged is that of the whole, in any order", (list, cut) => {
    const all = list.map((count, at) => [at, toFigure(count)] as const);
    const whole = essence(value(of(all)));
    expect(essence(value(merge(of(all.slice(0, cut)), of(all.slice(cut)))))).toStrictEqual(whole);
    expect(essence(value(merge(of(all.slice(cut)), of(all.slice(0, cut)))))).toStrictEqual(whole);
    expect(essence(value(of([...all].reverse())))).toStrictEqual(whole);
    expect(essence(value(merge(zero, of(all))))).toStrictEqual(whole);
  });
});

describe("columns and aggregates", () => {
  // People, who are counted once: an attendance may be of several sessions.
  const people = fc.array(quantities("person"), { minLength: 1, maxLength: 8 });

  test.prop([people])("give the same sums and the same distinct people", (list) => {
    const made = list.map((attendance, at): Activity => {
      return { id: `a${at}`, kind: "talk", when: "2025", topics: [], attendance };
    });
    const plan = definePlan({ measures: { all: "attendance", people: "distinctPeople" } });
    const figures = evaluate(plan, registerOf({ activities: made })).rows[0]?.figures;
    expect(figures?.all).toStrictEqual(sum(list as never, "attendance"));
    const { zero, add, value } = aggregates.distinct;
    const distinct = value(list.reduce((state, count, at) => add(state, toFigure(count), record(at)), zero));
    expect(figures?.people).toStrictEqual(distinct);
  });
});
