import { once } from "../../internal/once.js";
import { keyText } from "../evaluate/key.js";
import type { MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";
import { idsOfRecords } from "./ids-of-records.js";
import type { AnyKey, Side } from "./side.js";

/** Whether a measure of a group leaves out, on one side or on both, a record of the group of which only a part lies within the period. */
export type CutThrough = (measure: string, key: AnyKey) => boolean;

/**
 * Which groups have records that a period cuts through: of a month, where one up to the 30th is held against one up to the 31st.
 *
 * @internal
 */
export function cutThrough(
  { measures, groupBy }: Plan,
  metrics: MetricBook,
  sides: readonly Side[],
): CutThrough {
  const groupings = Object.keys(groupBy);
  const groups = new Map(
    Object.entries(measures).map(([name, id]) => [
      name,
      once(() => groupsIn(sides, idsOfRecords(id, metrics))),
    ]),
  );
  return (measure, key) => {
    const names = groupings.filter((name) => key[name] !== undefined);
    const words = names.map((name) => key[name] ?? null);
    return groups.get(measure)?.().has(groupText(names, words)) === true;
  };
}

function groupsIn(sides: readonly Side[], ids: readonly string[]): ReadonlySet<string> {
  const found = sides.flatMap(({ gathered: { sets, readings } }) =>
    sets.flatMap((names, set) => {
      const own = (readings[set] ?? []).filter(({ counts }) => ids.some((id) => counts.has(id)));
      return own.flatMap(({ grid }) => grid.straddling().map((words) => groupText(names, words)));
    }),
  );
  return new Set(found);
}

function groupText(names: readonly string[], words: readonly (string | null)[]): string {
  return keyText([...names, null, ...words]);
}
