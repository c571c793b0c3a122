import { addToGroup } from "../../../internal/add-to-group.js";
import { differentCounts } from "./different-counts.js";
import type { Stated } from "./stated.js";

/**
 * What is stated of one stock. More than a dozen different numbers of a unit for one evening are of several stocks, whose places or holders are lacking: nobody knows which of them
 * goes on from which, and to hold each against each would take for ever.
 *
 * @internal
 */
export function ofOneStock(stated: readonly Stated[]): readonly Stated[] {
  const evenings = new Map<string, Stated[]>();
  for (const one of stated) addToGroup(evenings, eveningOf(one), one);
  const isOfOne = new Set(
    [...evenings].flatMap(([evening, all]) => (differentCounts(all).length > most ? [] : [evening])),
  );
  return stated.filter((one) => isOfOne.has(eveningOf(one)));
}

const most = 12;

function eveningOf({ day, entry }: Stated): string {
  return `${day} ${entry.quantity.unit}`;
}
