import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Register } from "../records/register.js";
import { standardMetrics } from "./book/standard-metrics.js";
import type { Cube } from "./cube.js";
import { requireMetric } from "./define-metric.js";
import { definePlan } from "./define-plan.js";
import { evaluate, type EvaluateOptions } from "./evaluate.js";
import { evaluatePartial } from "./evaluate-partial.js";
import { mergeCubes } from "./merge-cubes.js";
import type { Metric, MetricBook } from "./metric.js";
import type { Plan, PlanGaps, PlanInput, PlanReporting } from "./plan.js";
import { requireRecords } from "./quality/require-records.js";
import { requireCubeOptions } from "./require-cube-options.js";
import type { Groupings, SoundGroupings } from "./sound-groupings.js";

/** What a metric is tried on. */
export interface LawSamples<Given extends Groupings = Groupings> extends Omit<
  EvaluateOptions,
  "metrics" | "lineage"
> {
  /** Registers to try; of fast-check, `fc.sample(arbitrary, 100)`. */
  readonly registers: Iterable<Register>;
  /** How to group; by nothing by default. */
  readonly groupBy?: SoundGroupings<Given> | undefined;
  /** Who should report. */
  readonly reporting?: PlanReporting | undefined;
  /** How gaps are filled. */
  readonly gaps?: PlanGaps | undefined;
  /** The other metrics that it rests on; defaults to phongtrao's own. */
  readonly metrics?: MetricBook | undefined;
}

/**
 * A law that a metric broke.
 *
 * - `order`: the order of records does not matter
 * - `merge`: parts that are evaluated apart and merged give what the whole gives
 * - `zero`: a part without records changes nothing
 */
export type MetricLaw = "order" | "merge" | "zero";

/** A register on which a metric broke a law. */
export interface BrokenLaw {
  /** The law. */
  readonly law: MetricLaw;
  /** The register. */
  readonly register: Register;
  /** The cube of the whole register. */
  readonly expected: Cube;
  /** What came out instead. */
  readonly found: Cube;
}

/**
 * Tries the laws of metrics on registers, for the tests of a metric or an aggregate of your own: order,
 * partition and merge, zero.
 *
 * Nothing is random: the same registers give the same answer. Registers on which the metric cannot be evaluated throw what {@link evaluate} throws; a
 * value that is not a metric, `invalid-metric`; invalid registers or options, `invalid-question`.
 *
 * @param metric - The metric, from {@link defineMetric}.
 * @param samples - The `registers` to try; how to group, who reports, how gaps are filled; and what
 *   {@link evaluate} draws on.
 * @returns The laws that were broken, each once for a register; none is good news, on these registers.
 *
 * @example
 * ```ts
 * import { checkMetricLaws, defineAggregate, defineMetric, type Figure, parseRegister } from "phongtrao";
 *
 * const talk = (id: string, people: number) => ({
 *   id,
 *   kind: "talk",
 *   when: "2022",
 *   topics: [],
 *   attendance: { value: people, hedge: "exact", unit: "person" },
 * });
 * const registers = [parseRegister({ activities: [talk("a", 400), talk("b", 300), talk("c", 20)] })];
 *
 * const first = defineMetric({
 *   id: "firstAttendance",
 *   definition: "The attendance of whatever activity comes first, which depends on the order.",
 *   provenance: "a bad example",
 *   unit: "attendance",
 *   source: "activities",
 *   of: "attendance",
 *   overTime: defineAggregate<Figure | null>({
 *     zero: null,
 *     add: (state, count) => state ?? count,
 *     merge: (a, b) => a ?? b,
 *     value: (state) => state,
 *   }),
 * });
 * checkMetricLaws(first, { registers }).map(({ law }) => law); // ["order"]
 * ```
 */
export function checkMetricLaws<const Given extends Groupings = Groupings>(
  metric: Metric,
  samples: LawSamples<Given>,
): readonly BrokenLaw[] {
  requireCubeOptions(samples, {
    registers: true,
    groupBy: true,
    reporting: true,
    gaps: true,
    gazetteer: true,
    metrics: true,
    periodKinds: true,
    units: true,
  });
  requireMetric(metric, samples.units);
  if (!isIterable(samples.registers)) refuseRegisters(samples.registers);
  const { registers, groupBy = {}, reporting, gaps, metrics = standardMetrics, ...rest } = samples;
  const book: MetricBook = { ...metrics, [metric.id]: metric };
  const { periodKinds, units } = rest;
  const plan = definePlan<PlanInput>(
    { measures: { [metric.id]: metric.id }, groupBy, totals: "rollup", reporting, gaps },
    { metrics: book, periodKinds, units },
  );
  const laws = [...registers].flatMap((register) => broken(plan, register, { ...rest, metrics: book }));
  return Object.freeze(laws);
}

function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function refuseRegisters(value: unknown): never {
  const found = preview(value);
  return fail("invalid-question", `Expected registers to try; found ${found}.`, { found }, ["registers"]);
}

function broken(plan: Plan, register: Register, options: EvaluateOptions<MetricBook>): readonly BrokenLaw[] {
  const expected = evaluate(plan, register, options);
  const lists = (["activities", "mediaOutputs", "engagements"] as const).map((name) =>
    requireRecords(register, name),
  );
  const namedElsewhere = lists.flatMap((list) => list.flatMap(({ mayOverlap }) => mayOverlap ?? []));
  const merged = (...parts: readonly Register[]) =>
    mergeCubes(
      parts.map((part) => evaluatePartial(plan, part, { ...options, namedElsewhere })),
      options,
    );
  const tried: readonly (readonly [MetricLaw, Cube])[] = [
    [
      "order",
      evaluate(
        plan,
        select(register, (list) => [...list].reverse()),
        options,
      ),
    ],
    ["order", evaluate(plan, select(register, rotated), options)],
    ["merge", merged(half(register, 0), half(register, 1))],
    ["merge", merged(...[0, 1, 2].map((third) => every(register, 3, third)))],
    [
      "zero",
      merged(
        register,
        select(register, () => []),
      ),
    ],
  ];
  const failed = tried.filter(([, found]) => JSON.stringify(found) !== JSON.stringify(expected));
  const once = new Map(
    failed.map(([law, found]) => [law, Object.freeze({ law, register, expected, found })]),
  );
  return [...once.values()];
}

/** The lists that plans read, each changed in one way; the administrative units stay. */
function select(register: Register, change: <Item>(list: readonly Item[]) => readonly Item[]): Register {
  return {
    ...register,
    activities: change(requireRecords(register, "activities")),
    mediaOutputs: change(requireRecords(register, "mediaOutputs")),
    engagements: change(requireRecords(register, "engagements")),
    ledger: change(requireRecords(register, "ledger")),
    populations: change(requireRecords(register, "populations")),
    submissions: change(requireRecords(register, "submissions")),
    targets: change(requireRecords(register, "targets")),
  };
}

function rotated<Item>(list: readonly Item[]): readonly Item[] {
  const middle = Math.ceil(list.length / 2);
  return [...list.slice(middle), ...list.slice(0, middle)];
}

function half(register: Register, which: 0 | 1): Register {
  return select(register, (list) => {
    const middle = Math.ceil(list.length / 2);
    return which === 0 ? list.slice(0, middle) : list.slice(middle);
  });
}

function every(register: Register, step: number, first: number): Register {
  return select(register, (list) => list.filter((_, index) => index % step === first));
}
