import { adminLevels } from "../../geography/admin-unit.js";
import { countMetricsOf } from "../count-metrics-of.js";
import type { Gathered, GroundedGroups } from "../evaluate/gathered.js";
import { codeOfGround } from "../evaluate/place-column.js";
import { isFlowMetric, isReachMetric, type MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";

/** Whether a measure of a group is of other ground on one side of a comparison than on the other. */
export type OtherGround = (
  measure: string,
  key: Readonly<Record<string, string | null | undefined>>,
) => boolean;

/**
 * Which groups stand for other ground on one side than on the other: those of a place that took in others, or gave some of itself away, in between. Stocks follow their places
 * by themselves.
 *
 * @internal
 */
export function otherGround(
  { measures, groupBy, filter }: Plan,
  metrics: MetricBook,
  before: Gathered<GroundedGroups>,
  after: Gathered<GroundedGroups>,
): OtherGround {
  const moved = movedCodes(groundsIn(before), groundsIn(after));
  const levels = Object.entries(groupBy).flatMap(([name, grouping]) =>
    "level" in grouping ? [{ name, at: adminLevels.indexOf(grouping.level) }] : [],
  );
  const ofRecords = new Set(
    Object.entries(measures).flatMap(([name, id]) => (readsRecords(id, metrics) ? [name] : [])),
  );
  const names = levels.sort((a, b) => b.at - a.at).map(({ name }) => name);
  return (measure, key) => {
    if (!ofRecords.has(measure)) return false;
    // A commune keeps its ground where its province takes in others.
    const lowest = names.find((name) => key[name] !== undefined);
    const code = lowest === undefined ? filter.place : key[lowest];
    return code != null && moved.has(code);
  };
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
