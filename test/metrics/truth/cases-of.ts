import type { PlanInput } from "phongtrao";
import fc from "fast-check";
import type { Ground } from "./ground.js";
import { type Family, plansFor } from "./plans.js";
import type { Way } from "./run.js";
import type { Case } from "./survey.js";

/** Worlds, each with a question to it and a way to ask. */
export function casesOf<World extends { readonly ground: Ground }>(
  worlds: fc.Arbitrary<World>,
  family: Family,
  more: Partial<PlanInput> = {},
): fc.Arbitrary<Case<World>> {
  return worlds.chain((world) =>
    plansFor(world.ground, family).chain((plan) =>
      waysFor(plan).map((way): Case<World> => ({ world, plan: { ...plan, ...more }, way })),
    ),
  );
}

/** Parts take thrice as long, and without the administrative units a plan with places is refused. */
function waysFor({ groupBy = {}, filter = {} }: PlanInput): fc.Arbitrary<Way> {
  const hasPlaces = filter.place !== undefined || Object.values(groupBy).some(({ by }) => by === "place");
  const whole = { weight: 3, arbitrary: fc.constant<Way>("whole") };
  const others = fc.constantFrom<Way>("prepared", "parts", hasPlaces ? "whole" : "bare");
  return fc.oneof(whole, { weight: 3, arbitrary: others });
}
