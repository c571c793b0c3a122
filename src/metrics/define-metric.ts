import { fail } from "../internal/failure.js";
import { deepFreeze } from "../internal/deep-freeze.js";
import { preview } from "../internal/preview.js";
import { unitOf, type UnitRegistry } from "../quantity/unit.js";
import { aggregates } from "./aggregates/aggregate.js";
import { type SourceName, sources } from "./columns/sources.js";
import { type CountMetric, isRatioMetric, type Metric } from "./metric.js";

/**
 * Defines a metric, as frozen plain data: a count from one list of the register, or a ratio of two other metrics.
 *
 * What cannot be is refused: a list, count, word or aggregate that there is not, `invalid-metric`; the sum of a stock (people, models, columns), which would count the
 * same thing again with each record, `sum-of-stock`: take `last` or `distinct`, or count people as attendances. Nothing is registered anywhere.
 *
 * @example
 * ```ts
 * import { defineMetric } from "phongtrao";
 *
 * const talks = defineMetric({
 *   id: "talks",
 *   definition: "Sessions of the kind talk.",
 *   provenance: "house rule",
 *   unit: "session",
 *   source: "activities",
 *   aggregate: "sum",
 *   of: "sessions",
 *   where: { kind: ["talk"] },
 * });
 * talks.unit; // "session"
 *
 * defineMetric({ ...talks, id: "people", unit: "person", of: "attendance" }); // throws sum-of-stock
 * ```
 */
export function defineMetric<const M extends Metric>(
  metric: M,
  options: { readonly units?: UnitRegistry } = {},
): M {
  if (!isRatioMetric(metric)) checkCountMetric(metric, options.units);
  return deepFreeze({ ...metric });
}

function checkCountMetric(
  { id, source, aggregate, of, unit, countsEvents, where = {}, series = [] }: CountMetric,
  units: UnitRegistry | undefined,
): void {
  const { additiveOverTime } = unitOf(unit, units);
  if (!Object.hasOwn(sources, source)) refuse(id, "source", source, Object.keys(sources));
  if (!Object.hasOwn(aggregates, aggregate)) refuse(id, "aggregate", aggregate, Object.keys(aggregates));
  const counts = Object.keys(sources[source].counts);
  if (aggregate !== "count" && (of === undefined || !counts.includes(of))) refuse(id, "of", of, counts);
  const words = wordsOf(source);
  for (const word of [...Object.keys(where), ...series])
    if (!words.includes(word)) refuse(id, "word", word, words);
  if (aggregate === "sum" && !additiveOverTime && countsEvents !== true) refuseSum(id, unit);
}

function wordsOf(source: SourceName): readonly string[] {
  return [...Object.keys(sources[source].words), ...Object.keys(sources[source].wordLists)];
}

function refuse(id: string, field: string, found: unknown, known: readonly string[]): never {
  const message = `The metric ${preview(id)} has no usable ${field}: ${preview(found)} is none of ${known.join(", ")}.`;
  return fail("invalid-metric", message, { id, found: preview(found), known }, [field]);
}

function refuseSum(id: string, unit: string): never {
  const message = `The metric ${preview(id)} adds up ${unit}, a stock: the same ones would be counted again with each record. Take the aggregate last or distinct, or, for people, the unit attendance.`;
  return fail("sum-of-stock", message, { id, unit }, ["aggregate"]);
}
