import { defineMetric, definePlan, evaluate, evaluatePartial, exactly, mergeCubes } from "phongtrao";
import { expect, it } from "vitest";
import { registerOf, talk } from "./small-province.js";

const said = { definition: "People who came.", provenance: "house rule", unit: "person" } as const;
const ofActivities = { ...said, source: "activities", of: "attendance", overTime: "distinct" } as const;
const metrics = {
  people: defineMetric({ ...ofActivities, id: "people" }),
  apart: defineMetric({ ...ofActivities, id: "apart", overPlaces: "sum" }),
  ofGroups: defineMetric({
    ...said,
    id: "ofGroups",
    source: "audienceParts",
    of: "headcount",
    overTime: "distinct",
  }),
};
const measures = { people: "people", apart: "apart", ofGroups: "ofGroups" } as const;
const plan = definePlan({ measures }, { metrics });

// Of 88,500 attendances at 882 sessions 101 came to the largest at least, of the 4,000 of women 5; the talks in people are of one event.
const activities = [
  talk(null, {
    place: "00001",
    attendance: exactly(88_500, "attendance"),
    sessions: exactly(882, "session"),
    audiences: {
      relation: "subset",
      parts: [
        { audience: "women", count: exactly(4000, "attendance") },
        { audience: "youth", count: exactly(3, "person") },
      ],
    },
  }),
  talk(40, { place: "00002" }),
];

it("attendances over several sessions bound people of a metric of one's own as they do those of the book", () => {
  const figures = evaluate(plan, registerOf({ activities }), { metrics }).rows[0]?.figures;
  expect(figures).toMatchObject({
    people: { lower: 101, estimate: 101, upper: 88_540 },
    // Nobody went to both communes.
    apart: { lower: 141, estimate: 141, upper: 88_540 },
    ofGroups: { lower: 5, estimate: 5, upper: 4003 },
  });
});

it("and so they do in parts", () => {
  const parts = activities.map((one) =>
    evaluatePartial(plan, registerOf({ activities: [one] }), { metrics }),
  );
  expect(mergeCubes(parts, { metrics })).toStrictEqual(
    evaluate(plan, registerOf({ activities }), { metrics }),
  );
});
