import {
  type Cube,
  definePlan,
  evaluate,
  evaluatePartial,
  isPhongTraoError,
  mergeCubes,
  parseRegister,
  type Plan,
  type PlanInput,
  prepareRegister,
  type Register,
  type Row,
  type TotalRow,
} from "phongtrao";
import { isDeepStrictEqual } from "node:util";
import type { Ground } from "./ground.js";
import { isViolation, judge, type Truth, type Verdict } from "./judge.js";
import { type RowScope, scopeOf } from "./rows.js";
import { kinds } from "./telling.js";

type Key = Readonly<Record<string, string | null | undefined>>;

/** In one go, from a prepared register, from two halves, or without the administrative units. */
export type Way = "whole" | "prepared" | "parts" | "bare";

/** What a law needs of a world. */
export interface Simulated {
  readonly ground: Ground;
  readonly register: Partial<Register>;
  readonly truthOf: (plan: Plan, key: Key, scope: RowScope) => Readonly<Record<string, Truth>>;
}

/** A figure that is not true, with what is. */
export interface Defect {
  readonly verdict: Verdict;
  readonly metric: string;
  readonly key: Key;
  readonly figure: unknown;
  readonly truth: Truth;
}

/** Errors by which a plan is refused for its data, as documented. */
const refusals = ["ground-changed", "no-gazetteer", "overlap-across-parts"];

/** Evaluates a plan in one of several ways, and holds each figure against what is true. */
export function defectsOf(world: Simulated, input: PlanInput, way: Way): readonly Defect[] {
  // Without the administrative units nobody knows whether a place is still what it was.
  const asked = way === "bare" && world.ground.name !== "still" ? { ...input, gaps: {} } : input;
  const plan = definePlan(asked, { periodKinds: kinds });
  const register: Register = { ...parseRegister({}), ...world.register };
  const cube = orRefused(() => evaluated(plan, register, world.ground, way));
  const rows = cube === null ? [] : [...cube.rows, ...cube.totals];
  return rows.flatMap((row) => defectsOfRow(world, plan, row, way));
}

/** `null` where the question is refused for its data. */
export function orRefused<Answer>(answer: () => Answer, codes: readonly string[] = refusals): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (isPhongTraoError(error) && codes.includes(error.code)) return null;
    throw error;
  }
}

function evaluated(plan: Plan, register: Register, { gazetteer }: Ground, way: Way): Cube {
  const options = { gazetteer, periodKinds: kinds };
  if (way === "bare") return evaluate(plan, register, { periodKinds: kinds });
  if (way === "prepared") return evaluate(plan, prepareRegister(register), options);
  const whole = evaluate(plan, register, options);
  if (way === "whole") return whole;
  const namedElsewhere = register.activities.flatMap(({ mayOverlap = [] }) => mayOverlap);
  const parts = [0, 1].map((at) =>
    evaluatePartial(plan, halfOf(register, at), { ...options, namedElsewhere }),
  );
  const cube = mergeCubes(parts, options);
  if (!isDeepStrictEqual(cube, whole)) throw new Error("parts are unlike the whole");
  return cube;
}

function halfOf(register: Register, half: number): Register {
  const halved = Object.entries(register).map(([list, records]) => [
    list,
    (records as readonly unknown[]).filter((_, at) => at % 2 === half),
  ]);
  return { ...register, ...(Object.fromEntries(halved) as Partial<Register>) };
}

function defectsOfRow(world: Simulated, plan: Plan, row: Row | TotalRow, way: Way): readonly Defect[] {
  const key: Key = row.key;
  const truths = world.truthOf(plan, key, scopeOf(plan, key));
  return Object.entries(row.figures).flatMap(([name, figure]) => {
    const metric = plan.measures[name] ?? "";
    const own = truths[metric];
    if (own === undefined) return [];
    // Without the administrative units nobody knows whether one place lies in another.
    const truth: Truth = way === "bare" && own.kind === "number" ? { ...own, mustBeExact: false } : own;
    const verdict = judge(figure, truth);
    return isViolation(verdict) ? [{ verdict, metric, key, figure, truth }] : [];
  });
}
