import type { Plan } from "phongtrao";
import { dedupe } from "./activity-lines.js";
import type { ActivityWorld, Line, Session } from "./activity-world.js";
import { isWithin, unitOn, unitsOn } from "./ground.js";
import { inhabitantsOf } from "./inhabitants-truth.js";
import { type Truth, nothing, number, open } from "./judge.js";
import { type RowScope, hasKey, passesPeriod, passesWords, trulyIn } from "./rows.js";
import { attainmentTruth, targetOf, targetTruth } from "./target-truth.js";

/** What is true of the records of a row. */
export function truthOfActivities(
  world: ActivityWorld,
  plan: Plan,
  key: Readonly<Record<string, string | null | undefined>>,
  scope: RowScope,
): Readonly<Record<string, Truth>> {
  const lines = inRow(world, plan, key);
  const overlaps = lines.some(({ record }) => record.mayOverlap !== undefined);
  const mustBeExact = world.isExact && !overlaps;
  const counting = lines.filter(({ record }) => record.attendance !== undefined);
  const holding = lines.filter(
    ({ record }) => record.sessions !== undefined && record.sessions.unit !== "round",
  );
  const hasRounds = lines.some(({ record }) => record.sessions?.unit === "round");
  const came = sessionsIn(counting).reduce((total, { people }) => total + people.length, 0);
  const held = sessionsIn(holding).length;
  const people = new Set(sessionsIn(counting).flatMap((one) => one.people)).size;
  const isUneven = counting.length !== holding.length || counting.some((line) => !holding.includes(line));
  const happened = world.lines.some((line) =>
    line.sessions.some(({ day, atom }) => trulyIn(world.ground, plan, key, line, day, atom)),
  );
  const untold: Truth = lines.length === 0 ? { kind: "nothing", happened } : nothing;
  const inhabitants = inhabitantsOf(world, plan, scope);
  const [toCome, toHold] = ["attendance", "sessions"].map((measure) =>
    targetOf(world.register.targets, measure, plan, key, scope),
  );
  const over = (n: number, d: Truth, isCounted: boolean): Truth =>
    !isCounted ? nothing : d.kind === "number" ? number(n / d.value) : d;
  return {
    activities:
      lines.length === 0
        ? untold
        : overlaps
          ? open("records may be of one event")
          : number(lines.length, { mustBeExact: true }),
    attendance: counting.length === 0 ? untold : number(came, { mustBeExact }),
    sessions:
      holding.length === 0
        ? hasRounds
          ? nothing
          : untold
        : number(held, hasRounds ? { mustWarn: "incomplete" } : { mustBeExact }),
    attendancePerSession:
      counting.length === 0 || holding.length === 0
        ? nothing
        : number(came / held, isUneven ? { mustWarn: "differentCoverage" } : { mustBeExact }),
    distinctPeople: counting.length === 0 ? untold : number(people),
    population: inhabitants,
    participationIntensity: over(100 * came, inhabitants, counting.length > 0),
    participationRate: over(people, inhabitants, counting.length > 0),
    communesReached: communesReached(world, lines, scope, false, untold),
    communesReachedShare: communesReached(world, lines, scope, true, untold),
    communes: communesOf(world, scope),
    attendanceTarget: targetTruth(toCome),
    attendanceAttainment: attainmentTruth(toCome, counting.length === 0 ? nothing : number(came)),
    sessionsTarget: targetTruth(toHold),
    sessionsAttainment: attainmentTruth(
      toHold,
      holding.length === 0 ? nothing : number(held, hasRounds ? { mustWarn: "incomplete" } : {}),
    ),
  };
}

export const inRow = (
  world: ActivityWorld,
  plan: Plan,
  key: Readonly<Record<string, string | null | undefined>>,
) =>
  world.lines.filter(
    (line) =>
      passesWords(world.ground, plan, line) &&
      passesPeriod(plan, line) &&
      hasKey(world.ground, plan, line, key),
  );

export function sessionsIn(lines: readonly Line[]): readonly Session[] {
  return dedupe(lines.flatMap(({ sessions }) => sessions));
}

function communesReached(
  { ground }: ActivityWorld,
  lines: readonly Line[],
  { place, period }: RowScope,
  isShare: boolean,
  untold: Truth,
): Truth {
  if (period == null || place === null) return open("no period or no place");
  if (lines.length === 0) return untold;
  const all = unitsOn(ground, "commune", period.lastDay);
  if (all.length === 0) return open("no communes are known");
  const within = place === undefined ? undefined : unitOn(ground, place, period.lastDay);
  if (place !== undefined && within === undefined) return open("place had ended");
  const asked = within === undefined ? all : all.filter(({ atoms }) => isWithin(atoms, within.atoms));
  const atoms = new Set(sessionsIn(lines).map(({ atom }) => atom));
  const reached = asked.filter((unit) => unit.atoms.some((atom) => atoms.has(atom))).length;
  return number(isShare ? reached / asked.length : reached);
}

function communesOf({ ground }: ActivityWorld, { place, period }: RowScope): Truth {
  if (period == null || place === null) return nothing;
  const all = unitsOn(ground, "commune", period.lastDay);
  if (all.length === 0) return nothing;
  if (place === undefined) return number(all.length, { mustBeExact: true });
  const within = unitOn(ground, place, period.lastDay);
  return within === undefined
    ? nothing
    : number(all.filter(({ atoms }) => isWithin(atoms, within.atoms)).length, { mustBeExact: true });
}
