import { add } from "../../../quantity/add.js";
import type { Difference, Figure } from "../../../quantity/figure.js";
import { subtract } from "../../../quantity/subtract.js";
import type { Flow } from "./stock-entries.js";

/**
 * What a stock comes to: what there was and what was added, less what was removed, each as they are summed.
 *
 * @internal
 */
export function stockAfter(
  opening: Difference,
  flows: readonly Flow[],
  sum: (flows: readonly Flow[]) => Figure,
): Difference {
  const ofSort = (isAdded: boolean): Figure => sum(flows.filter((flow) => flow.isAdded === isAdded));
  return subtract<string>(add<string>(opening, ofSort(true)), ofSort(false));
}
