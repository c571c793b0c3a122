import { addToGroup } from "../internal/add-to-group.js";
import { compareText } from "../internal/compare-text.js";
import { plainKey } from "../internal/fold-text.js";
import type { AdminUnit } from "./admin-unit.js";
import { changesOf } from "./changes.js";
import type { GazetteerIndex } from "./gazetteer.js";
import type { Lives } from "./lives.js";
import type { NeighbourDays } from "./neighbour-days.js";
import type { Succession } from "./succession.js";

/**
 * The tables of a gazetteer, from rows that passed the checks.
 *
 * @internal
 */
export function indexGazetteer(
  units: readonly AdminUnit[],
  successions: readonly Succession[],
  lives: Lives,
  days: NeighbourDays,
): GazetteerIndex {
  const sorted = [...units].sort(
    (a, b) => compareText(a.code, b.code) || compareText(a.validFrom, b.validFrom),
  );
  const children = grouped(sorted, ({ parent }) => parent);
  return Object.freeze({
    lives,
    children,
    levels: grouped(sorted, ({ level }) => level),
    names: grouped(sorted, ({ name }) => plainKey(name)),
    ...changesOf(successions, lives, children, days),
  });
}

function grouped<Key>(
  units: readonly AdminUnit[],
  keyOf: (unit: AdminUnit) => Key | undefined,
): ReadonlyMap<Key, readonly AdminUnit[]> {
  const groups = new Map<Key, AdminUnit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key !== undefined) addToGroup(groups, key, unit);
  }
  return groups;
}
