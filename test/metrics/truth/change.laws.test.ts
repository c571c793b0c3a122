import { parsePeriod, type PlanInput } from "phongtrao";
import fc from "fast-check";
import { expect, it } from "vitest";
import { truthOfActivities } from "./activity-truth.js";
import { activityWorlds } from "./activity-world.js";
import { casesOf } from "./cases-of.js";
import { defectsOfChange, type Pair } from "./change.js";
import { truthOfLedger } from "./ledger-truth.js";
import { ledgerWorlds, registerOf } from "./ledger-world.js";
import type { Simulated } from "./run.js";
import { samplesOf } from "./samples-of.js";
import type { Case } from "./survey.js";
import { daysOf, kinds } from "./telling.js";

const pairs: readonly Pair[] = [
  ["2025-Q1", "2025-Q3"],
  ["2025-01", "2025-07"],
  ["2025-H1", "2025-H2"],
  ["R2025-H1", "R2025-H2"],
  ["2024", "2025"],
  ["R2024", "R2025"],
  ["2025-06", "2025-07"],
  ["2025-Q1", "2025-Q2"],
  ["K2025-H1", "K2025-H2"],
];
const activities = {
  measures: [
    "activities",
    "attendance",
    "sessions",
    "attendancePerSession",
    "distinctPeople",
    "communesReached",
    "communes",
    "participationIntensity",
  ],
  words: { topic: ["fire-safety"], kind: ["talk"] },
};
const models = {
  measures: [
    "modelsAdded",
    "modelsRemoved",
    "modelsInForce",
    "modelsEffective",
    "effectiveShare",
    "modelsPerCommune",
  ],
  words: { movement: ["m"], holder: ["collective"], field: ["economy"] },
};

it.each([true, false])("changes of activities are true, exact numbers or not: %s", (isExact) => {
  const worlds = activityWorlds({ isExact, isWide: !isExact, tellsTwice: false });
  const found = violationsOf(casesOf(worlds, activities), (world) => ({
    ground: world.ground,
    register: world.register,
    truthOf: (plan, key, scope) => truthOfActivities(world, plan, key, scope),
  }));
  expect(found).toStrictEqual([]);
});

it.each([true, false])("changes of models are true, exact numbers or not: %s", (isExact) => {
  const worlds = ledgerWorlds({ isExact, isWide: false, isTidy: isExact, isVague: false });
  const found = violationsOf(casesOf(worlds, models), (world) => ({
    ground: world.ground,
    register: registerOf(world),
    truthOf: (plan, key, scope) => truthOfLedger(world, plan, key, scope),
  }));
  expect(found).toStrictEqual([]);
});

/** The first change that is not true, with what was asked of what: none, where all are. */
function violationsOf<World>(
  cases: fc.Arbitrary<Case<World>>,
  simulate: (world: World) => Simulated,
): readonly unknown[] {
  const asked = cases.chain((one) => {
    const world = simulate(one.world);
    const own = pairs.filter((pair) => pair.every((period) => hasRecordsIn(world, period)));
    return fc
      .constantFrom(...(own.length === 0 ? pairs : own))
      .map((pair) => ({ world, plan: withoutPeriods(one.plan), pair }));
  });
  for (const { world, plan, pair } of samplesOf(asked, 40)) {
    const [defect] = defectsOfChange(world, plan, pair);
    if (defect !== undefined)
      return [{ defect, pair, plan, ground: world.ground.name, register: world.register }];
  }
  return [];
}

/** Where one side has no records, there is little to be told wrongly. */
function hasRecordsIn({ register: { activities = [], ledger = [] } }: Simulated, id: string): boolean {
  const period = parsePeriod(id, kinds);
  return [...activities, ...ledger].some(({ when }) => {
    const { firstDay, lastDay } = daysOf(when);
    return period.firstDay <= firstDay && lastDay <= period.lastDay;
  });
}

/** The periods of a change are asked for beside the plan. */
function withoutPeriods(plan: PlanInput): PlanInput {
  const groupings = Object.entries(plan.groupBy ?? {}).filter(([, grouping]) => !("kind" in grouping));
  const { place, words } = plan.filter ?? {};
  return { ...plan, filter: { place, words }, groupBy: Object.fromEntries(groupings) };
}
