import {
  defineAggregate,
  defineMetric,
  definePlan,
  evaluate,
  exactly,
  type Figure,
  standardMetrics,
  toFigure,
} from "phongtrao";
import { expect, it } from "vitest";
import { gazetteer, registerOf, talk } from "./small-province.js";

it("what no record reports is missing, although an aggregate of one's own begins with zero", () => {
  const zero = toFigure(exactly(0, "attendance"));
  const largest = defineAggregate<Figure>({
    zero,
    add: (state, count) => (count.estimate > state.estimate ? count : state),
    merge: (a, b) => (a.estimate > b.estimate ? a : b),
    value: (state) => state,
  });
  const most = defineMetric({
    id: "most",
    definition: "The largest attendance.",
    provenance: "house rule",
    unit: "attendance",
    source: "activities",
    of: "attendance",
    overTime: largest,
  });
  const metrics = { most };
  const plan = definePlan({ measures: { most: "most" }, groupBy: { kind: { by: "kind" } } }, { metrics });
  const activities = [talk(null), talk(40, { kind: "rally" }), talk(30, { kind: "rally" })];
  const { rows } = evaluate(plan, registerOf({ activities }), { metrics });
  expect(
    rows.map(({ key, figures, basis }) => [key.kind, figures.most?.estimate ?? null, basis.most]),
  ).toStrictEqual([
    ["rally", 40, { records: 2, reported: 2 }],
    ["talk", null, { records: 1, reported: 0 }],
  ]);
});

it("units are reached by every record, whatever it reports", () => {
  const plan = definePlan({
    measures: { reached: "communesReached" },
    filter: { period: "2022", place: "25" },
  });
  const activities = [talk(null, { place: "00001" }), talk(5, { place: "00002" })];
  const [row] = evaluate(plan, registerOf({ activities }), { gazetteer }).rows;
  expect([row?.figures.reached?.estimate, row?.basis.reached]).toStrictEqual([
    2,
    { records: 2, reported: 2 },
  ]);
});

it("what no record reports is missing, although places are counted", () => {
  const counted = defineMetric({
    ...standardMetrics.attendance,
    id: "counted",
    overTime: "sum",
    overPlaces: "count",
  });
  const metrics = { counted };
  const plan = definePlan({ measures: { counted: "counted" } }, { metrics });
  const figureOf = (...counts: readonly (number | null)[]) => {
    const activities = counts.map((count, at) => talk(count, { place: `0000${at + 1}` }));
    return evaluate(plan, registerOf({ activities }), { metrics }).rows[0]?.figures.counted?.estimate ?? null;
  };
  expect([figureOf(5, null, 7), figureOf(null, null)]).toStrictEqual([2, null]);
});
