import { definePlan, evaluate, evaluatePartial, mergeCubes } from "phongtrao";
import { expect, it } from "vitest";
import { article, entry, gazetteer, registerOf, talk } from "./small-province.js";

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

const filled = { filter: { period: "2022-Q1" }, gaps: { flows: "zero" }, totals: "none" } as const;
const byMonth = { month: { by: "period", kind: "calendar-month" } } as const;

it("the same where a holder is asked for", () => {
  const asked = definePlan({
    ...filled,
    measures: { added: "modelsAdded" },
    groupBy: byMonth,
    filter: { period: "2022-Q1", words: { holder: ["collective"] } },
  });
  const { rows } = evaluate(asked, registerOf({ ledger }));
  expect(rows.map(({ key, figures }) => [key.month, figures.added?.estimate])).toStrictEqual([
    ["2022-01", 0],
    ["2022-02", undefined],
    ["2022-03", 4],
  ]);
});

it("a talk of which nobody told the topic may have been of any", () => {
  const byTopic = definePlan({
    ...filled,
    measures: { came: "attendance" },
    groupBy: { ...byMonth, topic: { by: "topic" } },
  });
  const activities = [
    talk(5, { when: "2022-02", topics: [] }),
    talk(5, { when: "2022-03", topics: ["drug-prevention"] }),
  ];
  const { rows } = evaluate(byTopic, registerOf({ activities }));
  expect(
    rows.flatMap(({ key, figures }) => (key.topic === null ? [] : [[key.month, figures.came?.estimate]])),
  ).toStrictEqual([
    ["2022-01", 0],
    ["2022-02", undefined],
    ["2022-03", 5],
  ]);
});

it("articles without a channel may have been in any; those without a campaign were in none", () => {
  const measures = { articles: "mediaItems" } as const;
  const mediaOutputs = [
    { ...article("00001", "2022-02"), channel: undefined },
    { ...article("00001", "2022-03"), campaign: "spring" },
  ];
  const inFebruary = (word: "channel" | "campaign") => {
    const plan = definePlan({ ...filled, measures, groupBy: { ...byMonth, word: { by: word } } });
    const { rows } = evaluate(plan, registerOf({ mediaOutputs }));
    return rows.find(({ key }) => key.month === "2022-02" && key.word !== null)?.figures.articles?.estimate;
  };
  expect(inFebruary("channel")).toBeUndefined();
  expect(inFebruary("campaign")).toBe(0);
});
