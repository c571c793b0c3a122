import { type AdminLevel, adminLevels } from "../geography/admin-unit.js";
import { fail } from "../internal/failure.js";
import { deepFreeze } from "../internal/deep-freeze.js";
import { preview } from "../internal/preview.js";
import type { Difference } from "../quantity/figure.js";
import type { Ratio } from "../quantity/ratio.js";
import { unitOf, type UnitRegistry } from "../quantity/unit.js";
import { aggregates } from "./aggregates/aggregates.js";
import { steps } from "./aggregates/steps.js";
import { type SourceName, sources } from "./columns/sources.js";
import {
  type ComputedMetric,
  type ComputedPart,
  type FlowMetric,
  isComputedMetric,
  isFlowMetric,
  isRatioMetric,
  isReachMetric,
  isReferenceMetric,
  isStockMetric,
  type Metric,
  type ReachMetric,
  type ReferenceMetric,
  type StockMetric,
} from "./metric.js";

/** What definitions draw on. */
export interface DefineMetricOptions {
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
}

/**
 * Defines a metric, frozen: what happens (a flow), what there is (a stock), how many units were reached, what is looked up, a ratio of two of these, or what is computed from some.
 *
 * How it goes over time and how over places are two settings; how gaps are filled is said by the plan and not by the metric. What cannot be is refused: a list, count, word,
 * level or aggregate that there is not, `invalid-metric`; the sum of a stock (people, models, columns), which would count the same thing again with each record, `sum-of-stock`: take `last` or `distinct`,
 * or count people as attendances. Nothing is registered anywhere: pass `{ ...standardMetrics, [mine.id]: mine }` where `metrics` is asked for.
 *
 * @example
 * ```ts
 * import { defineMetric, exactly, growth, standardMetrics } from "phongtrao";
 *
 * const talks = defineMetric({
 *   id: "talks",
 *   definition: "Sessions of the kind talk.",
 *   provenance: "house rule",
 *   unit: "session",
 *   source: "activities",
 *   overTime: "sum",
 *   of: "sessions",
 *   where: { kind: ["talk"] },
 * });
 * talks.unit; // "session"
 *
 * const netAdded = defineMetric({
 *   id: "netAdded",
 *   definition: "Models added less those removed, as a share of the models in force.",
 *   provenance: "house rule",
 *   parts: { closing: "modelsInForce", opening: { metric: "modelsInForce", when: "previousPeriod" } },
 *   compute: ({ opening, closing }) => growth(opening, closing).relative,
 * });
 * netAdded.compute({ opening: null, closing: null }, { methods: [] }).status; // "missing"
 *
 * defineMetric({ ...talks, id: "people", unit: "person", of: "attendance" }); // throws sum-of-stock
 * ```
 */
export function defineMetric<
  const Id extends string,
  const Parts extends Readonly<Record<string, ComputedPart>>,
  Result extends Difference | Ratio | null,
>(
  metric: ComputedMetric<Id, Parts, Result>,
  options?: DefineMetricOptions,
): ComputedMetric<Id, Parts, Result>;
export function defineMetric<const M extends Exclude<Metric, ComputedMetric>>(
  metric: M,
  options?: DefineMetricOptions,
): M;
export function defineMetric(metric: Metric, { units }: DefineMetricOptions = {}): Metric {
  const given: unknown = metric;
  if (typeof given !== "object" || given === null) refuseShape(given);
  if (isComputedMetric(metric)) checkComputed(metric);
  else if (isReferenceMetric(metric)) checkReference(metric, units);
  else if (isReachMetric(metric)) checkReach(metric, units);
  else if (isStockMetric(metric)) checkStock(metric, units);
  else if (isFlowMetric(metric)) checkFlow(metric, units);
  else if (!isRatioMetric(metric)) refuseShape(given);
  return deepFreeze({ ...metric });
}

function checkComputed(metric: ComputedMetric): void {
  const { id, parts } = metric;
  if (typeof metric.compute !== "function") refuse(id, "compute", parts, ["a function"]);
  if (Object.keys(parts).length === 0) refuse(id, "parts", parts, ["one metric or more, by name"]);
}

const kinds = { units: [], returns: ["expected", "accepted", "onTime"], target: [] };

function checkReference({ id, unit, refersTo }: ReferenceMetric, units: UnitRegistry | undefined): void {
  unitOf(unit, units);
  const { kind } = refersTo;
  if (!Object.hasOwn(kinds, kind)) refuse(id, "refersTo", kind, Object.keys(kinds));
  if (kind === "units") requireLevel(id, refersTo.level);
  if (kind === "returns" && !kinds.returns.includes(refersTo.which))
    refuse(id, "refersTo", refersTo.which, kinds.returns);
}

function checkReach(
  { id, unit, source, where, reaches }: ReachMetric,
  units: UnitRegistry | undefined,
): void {
  unitOf(unit, units);
  requireWords(id, requireSource(id, source), Object.entries(where ?? {}));
  requireLevel(id, reaches);
}

function checkStock(
  { id, unit, source, of, where, series = [] }: StockMetric,
  units: UnitRegistry | undefined,
): void {
  unitOf(unit, units);
  requireCount(id, requireSource(id, source), of);
  requireWords(id, source, Object.entries(where ?? {}));
  requireWords(
    id,
    source,
    series.map((word) => [word, []]),
  );
}

function checkFlow(
  { id, unit, source, of, where, overTime, overPlaces, countsEvents }: FlowMetric,
  units: UnitRegistry | undefined,
): void {
  const { additiveOverTime } = unitOf(unit, units);
  requireSource(id, source);
  if (typeof overTime === "string") requireAggregate(id, "overTime", overTime);
  else if (typeof overTime.merge !== "function") refuse(id, "overTime", overTime, Object.keys(aggregates));
  if (overPlaces !== undefined) requireAggregate(id, "overPlaces", overPlaces);
  const countsRecords = overTime === "count" || typeof overTime !== "string";
  if (of !== undefined || !countsRecords) requireCount(id, source, of);
  requireWords(id, source, Object.entries(where ?? {}));
  if (overTime === "sum" && !additiveOverTime && countsEvents !== true) refuseSum(id, unit);
}

function requireSource(id: string, source: SourceName): SourceName {
  return Object.hasOwn(sources, source) ? source : refuse(id, "source", source, Object.keys(sources));
}

function requireAggregate(id: string, field: string, name: string): void {
  if (!Object.hasOwn(steps, name)) refuse(id, field, name, Object.keys(aggregates));
}

function requireCount(id: string, source: SourceName, of: string | undefined): void {
  const counts = Object.keys(sources[source].counts);
  if (of === undefined || !counts.includes(of)) refuse(id, "of", of, counts);
}

function requireWords(id: string, source: SourceName, wanted: readonly (readonly [string, unknown])[]): void {
  const words = [...Object.keys(sources[source].words), ...Object.keys(sources[source].wordLists)];
  for (const [word, list] of wanted) {
    if (!words.includes(word)) refuse(id, "word", word, words);
    if (!Array.isArray(list)) refuse(id, "list of words", list, words);
  }
}

function requireLevel(id: string, level: AdminLevel): void {
  if (!adminLevels.includes(level)) refuse(id, "level", level, adminLevels);
}

function refuse(id: string, field: string, found: unknown, known: readonly string[]): never {
  const message = `The metric ${preview(id)} has no usable ${field}: ${preview(found)} is none of ${known.join(", ")}.`;
  return fail("invalid-metric", message, { id, found: preview(found), known }, [field]);
}

function refuseShape(value: unknown): never {
  const found = preview(value);
  const message = `${found} is no metric; a metric is an object that says what it reads, looks up, divides or computes.`;
  return fail("invalid-metric", message, { found });
}

function refuseSum(id: string, unit: string): never {
  const message = `The metric ${preview(id)} adds up ${unit}, a stock: the same ones would be counted again with each record. Take last or distinct over time, or, for people, the unit attendance.`;
  return fail("sum-of-stock", message, { id, unit }, ["overTime"]);
}
