import type { PlanInput } from "phongtrao";
import type fc from "fast-check";
import { type Defect, defectsOf, type Simulated, type Way } from "./run.js";
import { samplesOf } from "./samples-of.js";

/** One question to one world. */
export interface Case<World> {
  readonly world: World;
  readonly plan: PlanInput;
  readonly way: Way;
}

/** What a survey needs to know of a sort of worlds. */
export interface Surveyed<World> {
  readonly cases: fc.Arbitrary<Case<World>>;
  readonly simulate: (world: World) => Simulated;
  /** The same world with a little less in it. */
  readonly smaller: (world: World) => readonly World[];
  readonly told: (world: World) => unknown;
}

/** A sort of violation, with the smallest case that shows it. */
interface Violation {
  readonly signature: string;
  readonly way: Way;
  readonly plan: PlanInput;
  readonly told: unknown;
  readonly defect: Defect | undefined;
}

/** Asks many worlds, and gives the smallest case of each sort of violation: none, where all figures are true. */
export function violationsOf<World>(surveyed: Surveyed<World>): readonly Violation[] {
  const found = new Map<string, Case<World>>();
  for (const one of samplesOf(surveyed.cases, 30))
    for (const signature of tried(surveyed, one))
      if (!found.has(signature)) found.set(signature, reduce(surveyed, one, signature));
  return [...found].map(([signature, one]) => violationIn(surveyed, signature, one));
}

function violationIn<World>(
  { simulate, told }: Surveyed<World>,
  signature: string,
  { world, plan, way }: Case<World>,
): Violation {
  const isThrown = signature.startsWith("threw");
  const defects = isThrown ? [] : defectsOf(simulate(world), plan, way);
  const defect = defects.find((one) => signatureOf(one) === signature);
  return { signature, way, plan, told: told(world), defect };
}

const signatureOf = ({ metric, verdict }: Defect) => `${metric}: ${verdict}`;

function tried<World>({ simulate }: Surveyed<World>, { world, plan, way }: Case<World>): readonly string[] {
  try {
    return defectsOf(simulate(world), plan, way).map(signatureOf);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [`threw: ${message.replace(/[a-z]?\d[\d-]*/g, "#").slice(0, 90)}`];
  }
}

/** Leaves out what the defect does without. */
function reduce<World>(surveyed: Surveyed<World>, start: Case<World>, signature: string): Case<World> {
  let smallest = start;
  const [, metric] = /^(\w+):/.exec(signature) ?? [];
  for (let isSmaller = true; isSmaller;) {
    const next = simplerCases(surveyed, smallest, metric).find((one) =>
      tried(surveyed, one).includes(signature),
    );
    isSmaller = next !== undefined;
    smallest = next ?? smallest;
  }
  return smallest;
}

function simplerCases<World>(
  { smaller }: Surveyed<World>,
  { world, plan, way }: Case<World>,
  metric: string | undefined,
): readonly Case<World>[] {
  const groups = Object.keys(plan.groupBy ?? {});
  const without = (name: string) =>
    Object.fromEntries(Object.entries(plan.groupBy ?? {}).filter(([own]) => own !== name));
  const { filter = {} } = plan;
  const plans: readonly PlanInput[] = [
    ...(metric !== undefined && metric !== "threw" && Object.keys(plan.measures).length > 1
      ? [{ ...plan, measures: { [metric]: metric } }]
      : []),
    ...groups.map((name) => ({ ...plan, groupBy: without(name) })),
    ...(filter.words === undefined ? [] : [{ ...plan, filter: { ...filter, words: undefined } }]),
    ...(filter.place === undefined ? [] : [{ ...plan, filter: { ...filter, place: undefined } }]),
    ...(filter.period === undefined ? [] : [{ ...plan, filter: { ...filter, period: undefined } }]),
    ...(Object.keys(plan.gaps ?? {}).length === 0 ? [] : [{ ...plan, gaps: {} }]),
    ...(plan.totals === "none" ? [] : [{ ...plan, totals: "none" as const }]),
  ];
  return [
    ...smaller(world).map((own) => ({ world: own, plan, way })),
    ...plans.map((own) => ({ world, plan: own, way })),
    ...(way === "whole" || way === "bare" ? [] : [{ world, plan, way: "whole" as const }]),
  ];
}
