import { type AdminLevel, adminLevels } from "../geography/admin-unit.js";
import { areTexts } from "../internal/are-texts.js";
import { fail } from "../internal/failure.js";
import { frozenCopy } from "../internal/frozen-copy.js";
import { isObject } from "../internal/is-object.js";
import { preview } from "../internal/preview.js";
import { ownValue } from "../internal/own-value.js";
import type { Difference } from "../quantity/figure.js";
import type { Ratio } from "../quantity/ratio.js";
import { type Unit, unitOf, type UnitRegistry, units as standardUnits } from "../quantity/unit.js";
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
  type RatioMetric,
  type ReachMetric,
  type ReferenceMetric,
  stockFlows,
  type StockMetric,
} from "./metric.js";
import { requireCubeOptions } from "./require-cube-options.js";

/** What definitions draw on. */
export interface DefineMetricOptions {
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
}

/**
 * Defines a metric, frozen: what happens (a flow), what there is (a stock), how many units were reached, what is looked up, a ratio of two of these, or what is computed from some.
 *
 * How figures add up over time and how over places are two settings; how gaps are filled is a matter of the plan, not of the metric. Nothing is
 * registered anywhere: pass `{ ...standardMetrics, [mine.id]: mine }` as `metrics`.
 *
 * Errors:
 *
 * - `invalid-metric`: an unknown list, count, word, level or aggregate, a field that metrics of its kind do not have, `distinct` of anything but
 *   people; when it is evaluated, a `compute` that gives anything but a figure, a ratio or `null`;
 * - `unknown-unit`: a unit that the registry does not have;
 * - `sum-of-stock`: the sum of people, models or columns would count the same thing again with each record; take `last` or `max`, for people
 *   `distinct`, or count them as attendances;
 * - `invalid-figure`: when it is evaluated, a `compute` that gives a figure with invalid numbers.
 *
 * @param metric - Its `id`, in camelCase, its definition, and what it reads, looks up, divides or computes;
 *   see {@link Metric}.
 * @param options - `units`: the registry with units of your own; by default {@link units}.
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
export function defineMetric(metric: Metric, options: DefineMetricOptions = {}): Metric {
  requireCubeOptions(options, { units: true });
  checkMetric(metric, (unit) => unitOf(unit, options.units));
  return frozenCopy({ ...metric });
}

/** Gives the unit of an id; `undefined`, or an error, where there is none. */
type FindUnit = (id: string) => Unit | undefined;

/**
 * Throws `invalid-metric` or `sum-of-stock` where a value cannot be evaluated as a metric. Where the registry of its unit is not at hand, its definition saw to that.
 *
 * @internal
 */
export function requireMetric(metric: Metric, registry: UnitRegistry = standardUnits): void {
  checkMetric(metric, (id) => ownValue(registry, id));
}

function checkMetric(metric: Metric, find: FindUnit): void {
  const given: unknown = metric;
  if (typeof given !== "object" || given === null) refuseShape(given);
  requireId(metric.id);
  requireFields(metric, checkKind(metric, find));
}

/** Gives the fields that a metric of its kind may have beside those of every metric. */
function checkKind(metric: Metric, find: FindUnit): readonly string[] {
  if (isComputedMetric(metric)) {
    checkComputed(metric);
    return ["parts", "compute"];
  }
  if (isRatioMetric(metric)) {
    checkRatio(metric);
    return ["numerator", "denominator", "per", "sort", "outOfAll"];
  }
  if (isReferenceMetric(metric)) {
    checkReference(metric, find);
    return ["unit", "refersTo"];
  }
  if (isReachMetric(metric)) {
    checkReach(metric, find);
    return [...countFields, "reaches"];
  }
  if (isStockMetric(metric)) {
    checkStock(metric, find);
    return [...countFields, "overTime", "of", "series", "holds", "flows", "isBase"];
  }
  if (isFlowMetric(metric)) {
    checkFlow(metric, find);
    return [...countFields, "overTime", "overPlaces", "of", "countsEvents"];
  }
  return refuseShape(metric);
}

const countFields = ["unit", "source", "where"];

/** A field that is misspelt, or that only metrics of another kind have, would be left out of account without a word. */
function requireFields(metric: Metric, own: readonly string[]): void {
  const known = ["id", "definition", "provenance", ...own];
  const stray = Object.entries(metric).find(([name, value]) => value !== undefined && !known.includes(name));
  if (stray === undefined) return;
  const [field] = stray;
  const message = `The metric ${preview(metric.id)} has a field ${preview(field)}, which metrics of its kind do not have; they have ${known.join(", ")}.`;
  fail("invalid-metric", message, { id: metric.id, found: preview(field), known }, [field]);
}

/** A metric by this name would vanish from the book. */
function requireId(id: unknown): void {
  if (typeof id !== "string") refuse(preview(id), "id", id, ["a name in camelCase"]);
  if (id === "__proto__") refuse(id, "id", id, ["a name in camelCase"]);
}

function checkComputed(metric: ComputedMetric): void {
  const { id, parts } = metric;
  if (typeof metric.compute !== "function") refuse(id, "compute", parts, ["a function"]);
  const known = isObject(parts) ? Object.values<unknown>(parts) : [];
  if (known.length === 0) refuse(id, "parts", parts, ["one metric or more, by name"]);
  for (const part of known) {
    if (typeof part === "string") continue;
    const { metric: of, when } = isObject(part) ? part : {};
    if (typeof of !== "string") refuse(id, "part", part, ["the id of a metric"]);
    if (!earlier.some((word) => word === when)) refuse(id, "part", when, earlier);
  }
}

const ratioSorts = ["ratio", "share", "rate"];
const earlier = ["previousPeriod", "samePeriodLastYear"];

function checkRatio({
  id,
  numerator,
  denominator,
  per = 1,
  sort = "ratio",
  outOfAll = [],
}: RatioMetric): void {
  for (const part of [numerator, denominator] as unknown[])
    if (typeof part !== "string") refuse(id, "part", part, ["the id of a metric"]);
  if (!(Number.isFinite(per) && per > 0)) refuse(id, "per", per, ["a number above zero"]);
  if (!ratioSorts.includes(sort)) refuse(id, "sort", sort, ratioSorts);
  requireTexts(id, outOfAll);
}

function requireUnit(id: string, unit: unknown, find: FindUnit): Unit | undefined {
  return typeof unit === "string" ? find(unit) : refuse(id, "unit", unit, ["the id of a unit"]);
}

function requireTexts(id: string, list: unknown): void {
  if (!areTexts(list)) refuse(id, "list of words", list, ["a list of words"]);
}

/** A value that is not text is not a key, whatever text it may turn into. */
function isKey(table: object, name: unknown): boolean {
  return typeof name === "string" && Object.hasOwn(table, name);
}

const kinds = { units: [], returns: ["expected", "accepted", "onTime"], target: [] };

function checkReference({ id, unit, refersTo }: ReferenceMetric, find: FindUnit): void {
  requireUnit(id, unit, find);
  if (!isObject(refersTo)) refuse(id, "refersTo", refersTo, Object.keys(kinds));
  const { kind } = refersTo;
  if (!isKey(kinds, kind)) refuse(id, "refersTo", kind, Object.keys(kinds));
  if (kind === "units") requireLevel(id, refersTo.level);
  if (kind === "target" && typeof refersTo.measure !== "string")
    refuse(id, "refersTo", refersTo.measure, ["the name of a measure"]);
  if (kind === "returns" && !kinds.returns.includes(refersTo.which))
    refuse(id, "refersTo", refersTo.which, kinds.returns);
}

function checkReach({ id, unit, source, where, reaches }: ReachMetric, find: FindUnit): void {
  requireUnit(id, unit, find);
  requireWords(id, requireSource(id, source), where);
  requireLevel(id, reaches);
}

function checkStock(
  { id, unit, source, of, where, series = [], holds = "atEnd", flows = {} }: StockMetric,
  find: FindUnit,
): void {
  requireUnit(id, unit, find);
  requireCount(id, requireSource(id, source), of);
  requireWords(id, source, where);
  requireTexts(id, series);
  requireWords(id, source, Object.fromEntries(series.map((word) => [word, []])));
  if (!["atEnd", "throughout"].includes(holds)) refuse(id, "holds", holds, ["atEnd", "throughout"]);
  if (!isObject(flows)) refuse(id, "flows", flows, stockFlows);
  for (const [flow, words] of Object.entries(flows)) {
    if (!stockFlows.some((known) => known === flow)) refuse(id, "flow", flow, stockFlows);
    requireWords(id, source, words);
  }
}

function checkFlow(
  { id, unit, source, of, where, overTime, overPlaces, countsEvents }: FlowMetric,
  find: FindUnit,
): void {
  const known = requireUnit(id, unit, find);
  const isStock = known?.additiveOverTime === false;
  requireSource(id, source);
  if (typeof overTime === "string") requireAggregate(id, "overTime", overTime);
  else if (!isAggregate(overTime)) refuse(id, "overTime", overTime, Object.keys(aggregates));
  if (overPlaces !== undefined) requireAggregate(id, "overPlaces", overPlaces);
  const countsRecords = overTime === "count" || typeof overTime !== "string";
  if (of !== undefined || !countsRecords) requireCount(id, source, of);
  requireWords(id, source, where);
  const isSum = overTime === "sum" || overTime === aggregates.sum;
  if (isSum && isStock && countsEvents !== true) refuseSum(id, unit);
  if (overTime === "distinct" && known !== undefined && known.counts !== "people") refuseDistinct(id, unit);
}

function requireSource(id: string, source: SourceName): SourceName {
  return isKey(sources, source) ? source : refuse(id, "source", source, Object.keys(sources));
}

function requireAggregate(id: string, field: string, name: string): void {
  if (!isKey(steps, name)) refuse(id, field, name, Object.keys(aggregates));
}

function requireCount(id: string, source: SourceName, of: string | undefined): void {
  const counts = Object.keys(sources[source].counts);
  if (of === undefined || !counts.includes(of)) refuse(id, "of", of, counts);
}

function isAggregate(value: unknown): boolean {
  return isObject(value) && ["add", "merge", "value"].every((name) => typeof value[name] === "function");
}

function requireWords(id: string, source: SourceName, wanted: unknown = {}): void {
  const words = [...Object.keys(sources[source].words), ...Object.keys(sources[source].wordLists)];
  if (!isObject(wanted)) return refuse(id, "where", wanted, words);
  for (const [word, list] of Object.entries(wanted)) {
    if (!words.includes(word)) refuse(id, "word", word, words);
    requireTexts(id, list);
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
  const message = `${found} is not a metric; a metric is an object that says what it reads, looks up, divides or computes.`;
  return fail("invalid-metric", message, { found });
}

function refuseDistinct(id: string, unit: string): never {
  const message = `The metric ${preview(id)} counts ${unit} as distinct over time, which is for people: those at the largest event, and all together. Take last or max.`;
  return fail("invalid-metric", message, { id, unit }, ["overTime"]);
}

function refuseSum(id: string, unit: string): never {
  const message = `The metric ${preview(id)} adds up ${unit}, a stock: the same ones would be counted again with each record. Take last or max over time; for people distinct, or the unit attendance.`;
  return fail("sum-of-stock", message, { id, unit }, ["overTime"]);
}
