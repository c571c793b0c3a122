import { adminLevels } from "../../geography/admin-unit.js";
import type { Gazetteer } from "../../geography/gazetteer.js";
import { countMetricsOf } from "../count-metrics-of.js";
import { isCellMetric } from "../evaluate/cell-kind.js";
import type { Gathered, GroundedGroups } from "../evaluate/gathered.js";
import { codeOfGround } from "../evaluate/place-column.js";
import type { MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";
import { partlyThere } from "./partly-there.js";
import type { AnyKey, Side } from "./side.js";

/** Whether a measure of a group is of other ground on one side of a comparison than on the other. */
export type OtherGround = (measure: string, key: AnyKey) => boolean;

/**
 * Which groups stand for other ground on one side than on the other: those of a place that took in others, or gave some of itself away, in between; of several provinces
 * together, where only some of those that one was formed of, or became, have records on the other side. Stocks follow their places by themselves.
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
  const ofRecords = new Map(
    Object.entries(measures).map(([name, id]) => [name, idsOfRecords(id, metrics)] as const),
  );
  const names = levels.sort((a, b) => b.at - a.at).map(({ name }) => name);
  const [lowest] = names;
  // Communes are too many for all of them to have records.
  const isOfProvinces = levels.every(({ at }) => at === 0);
  const isPartly =
    lowest !== undefined && isOfProvinces && gazetteer !== undefined
      ? partlyThere(before, after, lowest, gazetteer)
      : () => false;
  return (measure, key) => {
    const ids = ofRecords.get(measure) ?? [];
    if (ids.length === 0) return false;
    // A commune keeps its ground where its province takes in others.
    const named = names.find((name) => key[name] !== undefined);
    if (named === undefined && filter.place === undefined) return isPartly(ids, key);
    const code = named === undefined ? filter.place : key[named];
    return code != null && moved.has(code);
  };
}

/** Of what a metric rests on, what reads records that fall into groups, and no stocks. */
function idsOfRecords(id: string, metrics: MetricBook): readonly string[] {
  return countMetricsOf(id, metrics)
    .filter(isCellMetric)
    .map((metric) => metric.id);
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
