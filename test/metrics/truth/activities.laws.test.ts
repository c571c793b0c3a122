import { describe, expect, it } from "vitest";
import { truthOfActivities } from "./activity-truth.js";
import { activityWorlds, type ActivityWorld, type Mode, without } from "./activity-world.js";
import { truthOfAudiences } from "./audience-truth.js";
import { casesOf } from "./cases-of.js";
import type { Family } from "./plans.js";
import { violationsOf } from "./survey.js";

const words = {
  topic: ["drug-prevention", "fire-safety"],
  kind: ["talk", "contest"],
  level: ["commune"],
  audience: ["women", "pupils"],
};
const activities: Family = {
  measures: [
    "activities",
    "attendance",
    "sessions",
    "attendancePerSession",
    "distinctPeople",
    "population",
    "participationIntensity",
    "participationRate",
    "communesReached",
    "communesReachedShare",
    "communes",
    "attendanceTarget",
    "attendanceAttainment",
    "sessionsTarget",
    "sessionsAttainment",
  ],
  words,
};
const audiences: Family = { measures: ["audienceHeadcount", "audienceAttendance", "audienceShare"], words };
const modes: readonly (readonly [string, Mode])[] = [
  ["of one session each, in exact numbers", { isExact: true, isWide: false, tellsTwice: false }],
  ["for long times and wide places", { isExact: true, isWide: true, tellsTwice: false }],
  ["in hedged numbers", { isExact: false, isWide: true, tellsTwice: false }],
  ["of which some tell again what others told", { isExact: false, isWide: true, tellsTwice: true }],
];
const told = ({ ground, lines, inhabitants, register }: ActivityWorld) => ({
  ground: ground.name,
  register,
  sessions: lines.map(({ id, sessions }) => ({ id, sessions })),
  inhabitants: [...inhabitants],
});

describe.each(modes)("true records of activities %s", (_, mode) => {
  it("give true figures", () => {
    const violations = violationsOf({
      cases: casesOf(activityWorlds(mode), activities),
      simulate: (world) => ({
        ground: world.ground,
        register: world.register,
        truthOf: (plan, key, scope) => truthOfActivities(world, plan, key, scope),
      }),
      smaller: without,
      told,
    });
    expect(violations).toStrictEqual([]);
  });

  it("give true figures of groups within the audience", () => {
    const violations = violationsOf({
      cases: casesOf(activityWorlds(mode), audiences),
      simulate: (world) => ({
        ground: world.ground,
        register: world.register,
        truthOf: (plan, key) => truthOfAudiences(world, plan, key),
      }),
      smaller: without,
      told,
    });
    expect(violations).toStrictEqual([]);
  });
});
