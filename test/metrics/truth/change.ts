import {
  definePlan,
  evaluateChange,
  type Growth,
  parsePeriod,
  parseRegister,
  type Plan,
  type PlanInput,
  type RateChange,
} from "phongtrao";
import { defectsOfContributions } from "./contributions.js";
import { unitOn } from "./ground.js";
import { type AnyFigure, isViolation, judge, number, open, type Truth } from "./judge.js";
import { type RowScope, scopeOf } from "./rows.js";
import { type Defect, orRefused, type Simulated } from "./run.js";
import { kinds } from "./telling.js";

type Key = Defect["key"];

/** The two periods that are compared. */
export type Pair = readonly [from: string, to: string];

const refusals = ["ground-changed", "no-tiling", "partial-period"];

/** Asks for the change of all measures of a plan between two periods, and for what each group did to it, and holds each against what is true. */
export function defectsOfChange(world: Simulated, input: PlanInput, pair: Pair): readonly Defect[] {
  const plan: Plan = definePlan(input, { periodKinds: kinds });
  const register = { ...parseRegister({}), ...world.register };
  const [from, to] = pair;
  const options = { from, to, gazetteer: world.ground.gazetteer, periodKinds: kinds };
  const change = orRefused(() => evaluateChange(plan, register, options), refusals);
  if (change === null) return [];
  const known = new Map<string, ReturnType<typeof truthsOfChange>>();
  const truthsOf = (key: Key) => {
    const text = JSON.stringify(key);
    const found = known.get(text) ?? truthsOfChange(world, plan, key, pair);
    known.set(text, found);
    return found;
  };
  return [
    ...[...change.rows, ...change.totals].flatMap(({ key, changes }) =>
      defectsIn(plan, key, truthsOf(key), (name) => {
        const own = changes[name];
        return own === undefined ? [] : [figureOf(own)];
      }),
    ),
    ...defectsOfContributions(plan.measures, change, truthsOf),
  ];
}

function defectsIn(
  plan: Plan,
  key: Key,
  truths: Readonly<Record<string, Truth>>,
  figuresOf: (name: string) => readonly AnyFigure[],
): readonly Defect[] {
  return Object.entries(plan.measures).flatMap(([name, metric]) => {
    const truth = truths[metric];
    if (truth === undefined) return [];
    return figuresOf(name).flatMap((figure) => {
      const verdict = judge(figure, truth);
      return isViolation(verdict) ? [{ verdict, metric, key, figure, truth }] : [];
    });
  });
}

/** By metric, what is true of the change of a group. */
function truthsOfChange(world: Simulated, plan: Plan, key: Key, pair: Pair): Readonly<Record<string, Truth>> {
  const [before = {}, after = {}] = pair.map((period) => {
    const at = { ...plan, filter: { ...plan.filter, period } };
    return world.truthOf(at, key, scopeOf(at, key));
  });
  const grounds = groundsOf(world, scopeOf(plan, key).place, pair);
  return Object.fromEntries(
    Object.entries(before).flatMap(([metric, one]) => {
      const other = after[metric];
      return other === undefined ? [] : [[metric, truthOfChange(one, other, grounds, metric)]];
    }),
  );
}

/** The ground of a place at the end of two periods; `undefined` where it is not there. */
function groundsOf(
  { ground }: Simulated,
  place: RowScope["place"],
  pair: Pair,
): readonly (string | undefined)[] {
  return pair.map((period) =>
    place == null ? "" : unitOn(ground, place, parsePeriod(period, kinds).lastDay)?.atoms.join(),
  );
}

/** A place of other ground is another thing, and so are the stocks of other things. */
function truthOfChange(
  before: Truth,
  after: Truth,
  [one, other]: readonly (string | undefined)[],
  metric: string,
): Truth {
  if (one === undefined || other === undefined) return open("the place is not there");
  if (before.kind === "open") return before;
  if (after.kind === "open") return after;
  if (before.kind === "nothing" || after.kind === "nothing") return { kind: "nothing" };
  // Communes are looked up, and are those of the day.
  const isOfOtherGround = one !== other && metric !== "communes";
  // Whatever is told of such a place is told as what it is.
  if (isOfOtherGround) return number(NaN, { mustWarn: "groundChanged" });
  const isUneven = before.extent !== after.extent;
  const mustWarn = isUneven ? "differentCoverage" : (before.mustWarn ?? after.mustWarn);
  const names = Object.keys(before.assumptions ?? {}) as (keyof NonNullable<typeof before.assumptions>)[];
  return number(after.value - before.value, {
    assumptions: Object.fromEntries(
      names.map((name) => [name, before.assumptions?.[name] === true && after.assumptions?.[name] === true]),
    ),
    ...(mustWarn !== undefined && { mustWarn }),
    mustBeExact: before.mustBeExact === true && after.mustBeExact === true,
  });
}

function figureOf(change: Growth | RateChange): AnyFigure {
  if ("absolute" in change)
    return change.absolute && ({ ...change.absolute, flags: change.flags } as AnyFigure);
  return {
    ...change.difference,
    flags: change.flags,
    assumptions: change.assumptions,
  } as unknown as AnyFigure;
}
