import type { PlanInput } from "phongtrao";
import fc from "fast-check";
import type { Ground } from "./ground.js";
import { type Family, plansFor } from "./plans.js";
import type { Case } from "./survey.js";

/** Worlds, each with a question to it and a way to ask. */
export function casesOf<World extends { readonly ground: Ground }>(
  worlds: fc.Arbitrary<World>,
  family: Family,
  more: Partial<PlanInput> = {},
): fc.Arbitrary<Case<World>> {
  return worlds.chain((world) =>
    fc.record({
      world: fc.constant(world),
      plan: plansFor(world.ground, family).map((plan): PlanInput => ({ ...plan, ...more })),
      way: fc.constantFrom("whole" as const, "prepared" as const, "parts" as const, "bare" as const),
    }),
  );
}
