import { describe, expect, it } from "vitest";
import { casesOf } from "./cases-of.js";
import type { Family } from "./plans.js";
import { violationsOf } from "./survey.js";
import { registerOfThings, thingsWorlds, truthOfThings } from "./things.js";

const media: Family = {
  measures: ["mediaItems", "mediaShare"],
  words: { unit: ["article", "image"], channel: ["radio"], topic: ["fire-safety"] },
};
const engagements: Family = {
  measures: ["headcountEngaged"],
  words: { kind: ["visit"], audience: ["women"] },
};

describe.each([
  ["media outputs", media],
  ["engagements", engagements],
])("true records of %s", (_, family) => {
  it.each([true, false])("give true figures, exact numbers or not: %s", (isExact) => {
    const violations = violationsOf({
      cases: casesOf(thingsWorlds(isExact), family),
      simulate: (world) => ({
        ground: world.ground,
        register: registerOfThings(world),
        truthOf: (plan, key) => truthOfThings(world, plan, key),
      }),
      smaller: (world) =>
        world.lines.map((line) => ({ ...world, lines: world.lines.filter((one) => one !== line) })),
      told: ({ ground, lines }) => ({ ground: ground.name, lines }),
    });
    expect(violations).toStrictEqual([]);
  });
});
