import { definePlan, evaluate, evaluatePartial, mergeCubes } from "phongtrao";
import { expect, it } from "vitest";
import { entry, gazetteer, registerOf } from "./small-province.js";

const collective = entry("added", "2022-03", 4, { place: "00001", holder: "collective" });
const ledger = [entry("added", "2022-02", 15, { place: "00001" }), collective];
const plan = definePlan({
  measures: { added: "modelsAdded" },
  groupBy: { month: { by: "period", kind: "calendar-month" }, holder: { by: "holder" } },
  filter: { period: "2022-Q1" },
  gaps: { flows: "zero" },
  totals: "none",
});

it("of 15 models whose holder nobody told nobody knows that none is of collectives; where there is no record, none came", () => {
  const { rows } = evaluate(plan, registerOf({ ledger }));
  expect(rows.map(({ key, figures }) => [key.month, key.holder, figures.added?.estimate])).toStrictEqual([
    ["2022-01", "collective", 0],
    ["2022-01", null, 0],
    ["2022-02", "collective", undefined],
    ["2022-02", null, 15],
    ["2022-03", "collective", 4],
    ["2022-03", null, 0],
  ]);
  const parts = ledger.map((one) => evaluatePartial(plan, registerOf({ ledger: [one] })));
  expect(mergeCubes(parts).rows).toStrictEqual(rows);
});

it("in another place none came all the same", () => {
  const byPlace = definePlan({
    measures: { added: "modelsAdded" },
    groupBy: { commune: { by: "place", level: "commune" }, field: { by: "field" } },
    filter: { period: "2022", place: "25" },
    gaps: { flows: "zero" },
    totals: "none",
  });
  const economy = { place: "00002", field: "economy" };
  const list = [...ledger, entry("added", "2022-02", 3, economy)];
  const { rows } = evaluate(byPlace, registerOf({ ledger: list }), { gazetteer });
  expect(
    rows.flatMap(({ key, figures }) =>
      key.field === null ? [] : [[key.commune, figures.added?.estimate ?? null]],
    ),
  ).toStrictEqual([
    ["00001", null],
    ["00002", 3],
    ["00003", 0],
  ]);
});
