import {
  type Activity,
  auditDisclosure,
  definePlan,
  evaluate,
  isSuppressed,
  type Metric,
  type PlanInput,
  standardMetrics,
  suppress,
  type SuppressOptions,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { plannedFlows } from "../../../src/metrics/disclosure/planned-flows.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { columnName, type CountPart } from "../../../src/metrics/disclosure/shown-column.js";
import { isComputedMetric, isRatioMetric, isStockMetric } from "../../../src/metrics/metric.js";
import { gazetteer, inhabitants, registerOf, talk } from "../cubes/small-province.js";
import { people } from "./count-tables.js";

const [a, b] = ["00001", "00002"] as const;
const [may, june] = ["2024-05", "2024-06"] as const;
const options: SuppressOptions = { threshold: 5, zeros: "hide" };

const cubeOf = (measures: PlanInput["measures"], activities: readonly Activity[]) =>
  evaluate(
    definePlan({
      measures,
      groupBy: {
        commune: { by: "place", level: "commune" },
        month: { by: "period", kind: "calendar-month" },
      },
      totals: "rollup",
      gaps: { flows: "zero" },
    }),
    registerOf({
      activities,
      populations: [inhabitants(a, "2024", 400), inhabitants(b, "2024", 500)],
    }),
    { gazetteer },
  );

describe("what happened in one month alone", () => {
  // In a nobody in May and 14 in June: 14 in both months, which are no more what there was in the last than 50 are in b.
  const activities = [
    talk(14, { place: a, when: june }),
    talk(20, { place: b, when: may }),
    talk(30, { place: b, when: june }),
  ];

  it.each(["attendance", "distinctPeople", "participationIntensity", "participationRate"] as const)(
    "is not what there was at its end, so that nobody in the other follows from nothing: %s",
    (measure) => {
      const cube = cubeOf({ measure }, activities);
      const { published } = suppress(cube, options);
      const [first] = published.rows;
      expect([first?.key, isSuppressed(first?.figures["measure"])]).toStrictEqual([
        { commune: a, month: may },
        true,
      ]);
      expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
    },
  );

  it("is hidden with the other month, and its total is shown", () => {
    const { hidden } = suppress(cubeOf({ came: "attendance" }, activities), options);
    expect(hidden.map(({ key }) => key)).toStrictEqual([
      { commune: a, month: may },
      { commune: a, month: june },
    ]);
  });

  it("is known by the total in a table that does not say what it is of", () => {
    const { rows, totals } = cubeOf({ came: "attendance" }, activities);
    const { exposed } = auditDisclosure({ rows, totals }, { rows: [], totals }, options);
    expect(exposed.map(({ key }) => [key["commune"], key["month"]])).toContainEqual([a, may]);
  });

  it("is not known by the plan of what was published, whatever the table itself says", () => {
    const cube = cubeOf({ came: "attendance" }, activities);
    const { published } = suppress(cube, options);
    const { rows, totals } = cube;
    expect(auditDisclosure({ rows, totals }, published).exposed).toStrictEqual([]);
  });
});

it("says of every metric whether its counts are of a period: all but stocks, targets and units", () => {
  const book: Readonly<Record<string, Metric>> = standardMetrics;
  const isFlow = (metric: Metric | undefined) => {
    if (metric === undefined || isComputedMetric(metric) || isRatioMetric(metric)) return false;
    if ("refersTo" in metric) return metric.refersTo.kind === "returns";
    return !isStockMetric(metric);
  };
  const partsOf = (metric: Metric): readonly (readonly [CountPart, Metric | undefined])[] => {
    if (!isRatioMetric(metric)) return [[null, metric]];
    return [
      ["numerator", book[metric.numerator]],
      ["denominator", book[metric.denominator]],
    ];
  };
  const expected = Object.entries(book).flatMap(([id, metric]) =>
    partsOf(metric)
      .filter(([, count]) => isFlow(count))
      .map(([part]) => columnName(id, part)),
  );
  const ids = Object.keys(book);
  const figures = Object.fromEntries(ids.map((id) => [id, people(40)]));
  const plan = { measures: Object.fromEntries(ids.map((id) => [id, id])) };
  const entries = readTable({ rows: [{ key: {}, figures }], totals: [] });
  // By how much a stock grew is what happened to it.
  expected.push(columnName("modelGrowth", "numerator"));
  expect([...plannedFlows([{ plan }], entries)].sort()).toStrictEqual(expected.sort());
});
