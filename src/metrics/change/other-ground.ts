import type { Period } from "../../calendar/period.js";
import { adminLevels } from "../../geography/admin-unit.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { trace } from "../../geography/trace.js";
import { countMetricsOf } from "../count-metrics-of.js";
import type { Gathered, GroundedGroups } from "../evaluate/gathered.js";
import { codeOfGround } from "../evaluate/place-column.js";
import { isFlowMetric, isReachMetric, type MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";

/** What was read of one of the two periods. */
export interface Side {
  readonly period: Period;
  readonly gathered: Gathered<GroundedGroups>;
}

/** Whether a measure of a group is of other ground on one side of a comparison than on the other. */
export type OtherGround = (
  measure: string,
  key: Readonly<Record<string, string | null | undefined>>,
) => boolean;

/**
 * Which groups stand for other ground on one side than on the other: those of a place that took in others, or gave some of itself away, in between; of all provinces together,
 * where those that one of them took in have no records on the other side. Stocks follow their places by themselves.
 *
 * @internal
 */
export function otherGround(
  { measures, groupBy, filter }: Plan,
  metrics: MetricBook,
  before: Side,
  after: Side,
  gazetteer: Gazetteer | undefined,
): OtherGround {
  const moved = movedCodes(groundsIn(before.gathered), groundsIn(after.gathered));
  const levels = Object.entries(groupBy).flatMap(([name, grouping]) =>
    "level" in grouping ? [{ name, at: adminLevels.indexOf(grouping.level) }] : [],
  );
  const ofRecords = new Set(
    Object.entries(measures).flatMap(([name, id]) => (readsRecords(id, metrics) ? [name] : [])),
  );
  const names = levels.sort((a, b) => b.at - a.at).map(({ name }) => name);
  const isOfProvinces = levels.length > 0 && levels.every(({ at }) => at === 0);
  const areElsewhere =
    isOfProvinces &&
    gazetteer !== undefined &&
    [...moved].some((code) => lacksParts(code, before, after, gazetteer));
  return (measure, key) => {
    if (!ofRecords.has(measure)) return false;
    // A commune keeps its ground where its province takes in others.
    const lowest = names.find((name) => key[name] !== undefined);
    if (lowest === undefined && filter.place === undefined) return areElsewhere;
    const code = lowest === undefined ? filter.place : key[lowest];
    return code != null && moved.has(code);
  };
}

/** Whether some of what one side's unit of a code is made of, or became, has no records on the other side. */
function lacksParts(code: string, before: Side, after: Side, gazetteer: Gazetteer): boolean {
  const index = indexOf(gazetteer);
  const isPartly = (some: Side, others: Side) => {
    const there = codesIn(others.gathered.grounds);
    const start = { code, day: some.period.lastDay };
    return trace(index, start, others.period.lastDay).some((unit) => !there.has(unit.code));
  };
  return isPartly(before, after) || isPartly(after, before);
}

/** Whether a metric rests on records that fall into groups, and not on stocks alone. */
function readsRecords(id: string, metrics: MetricBook): boolean {
  return countMetricsOf(id, metrics).some((metric) => isFlowMetric(metric) || isReachMetric(metric));
}

function groundsIn({ grounds, readings }: Gathered<GroundedGroups>): readonly string[] {
  const within = readings
    .flat()
    .flatMap(({ grid: { occupied, withinOf } }) => occupied.flatMap((cell) => withinOf(cell) ?? []));
  return [...grounds, ...within];
}

/** The codes that stand for ground on either side, and not for the same. */
function movedCodes(some: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const [before, after] = [codesIn(some), codesIn(others)];
  const [own, its] = [new Set(some), new Set(others)];
  const changed = [...some, ...others].filter((word) => !own.has(word) || !its.has(word)).map(codeOfGround);
  return new Set(changed.filter((code) => before.has(code) && after.has(code)));
}

function codesIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(codeOfGround));
}
