import { adminLevels } from "../../geography/admin-unit.js";
import type { Gazetteer } from "../../geography/gazetteer.js";
import { onOneGround } from "../../geography/on-one-ground.js";
import { asksForLess } from "../evaluate/asks-for-less.js";
import type { MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";
import { idsOfRecords } from "./ids-of-records.js";
import { partlyThere } from "./partly-there.js";
import type { AnyKey, Side } from "./side.js";

/** Whether a measure of a group is of the same ground on both sides of a comparison: certainly not where it is `other`, perhaps not where only part of what it was is there. */
export type OtherGround = (measure: string, key: AnyKey) => "same" | "other" | "partly";

/**
 * Which groups stand for other ground on one side than on the other: those of a place that took in others, gave some of itself away, began or ended in one of the periods or in between; of several
 * provinces together, where only some of those that one was formed of, or became, have records on the other side. Stocks follow their places by themselves.
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
  if (gazetteer === undefined) return () => "same";
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
    lowest !== undefined && isOfProvinces ? partlyThere(before, after, lowest, gazetteer) : () => false;
  const isOfOneGround = onOneGround(
    gazetteer,
    [before.period, after.period].flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]),
  );
  return (measure, key) => {
    const ids = ofRecords.get(measure) ?? [];
    if (ids.length === 0) return "same";
    // A commune keeps its ground where its province takes in others.
    const named = names.find((name) => key[name] !== undefined);
    const isOfFilter = named === undefined || asksForLess(filter.place, groupBy[named], gazetteer);
    const code = isOfFilter ? filter.place : key[named];
    if (code === undefined) return isPartly(ids, key) ? "partly" : "same";
    return code === null || isOfOneGround(code) ? "same" : "other";
  };
}
