import { expect, it } from "vitest";
import { casesOf } from "./cases-of.js";
import type { Family } from "./plans.js";
import { asOf, due, registerOfReturns, returnsWorlds, truthOfReturns } from "./returns.js";
import { violationsOf } from "./survey.js";

const family: Family = {
  measures: [
    "activities",
    "returnsExpected",
    "returnsAccepted",
    "returnsOnTime",
    "reportingCompleteness",
    "reportingTimeliness",
  ],
  words: {},
};
const reporting = { level: "commune", every: "calendar-month", asOf, due } as const;

it("true records of returns give true figures", () => {
  const violations = violationsOf({
    cases: casesOf(returnsWorlds(), family, { reporting, gaps: { flows: "zero" } }).filter(
      ({ way }) => way !== "bare",
    ),
    simulate: (world) => ({
      ground: world.ground,
      register: registerOfReturns(world),
      truthOf: (plan, _, scope) => truthOfReturns(world, plan, scope),
    }),
    smaller: (world) =>
      world.returns.map((one) => ({ ...world, returns: world.returns.filter((other) => other !== one) })),
    told: ({ ground, returns }) => ({ ground: ground.name, returns }),
  });
  expect(violations).toStrictEqual([]);
});
