import { addAll } from "../../quantity/add-all.js";
import type { Figure } from "../../quantity/figure.js";
import type { StockFlow } from "../metric.js";
import type { StatedFlow } from "./stock-changes.js";

/** What came to stocks and went from them, by the sort of flow; `null` where nothing did. */
export type FlowTotals = Readonly<Record<StockFlow, Figure | null>>;

/**
 * What records of flows come to; `null` where none tells a number.
 *
 * @internal
 */
export function flowTotals(flows: readonly StatedFlow[]): FlowTotals | null {
  const told = flows.flatMap(({ flow, figure }) => (figure === null ? [] : [{ flow, figure }]));
  if (told.length === 0) return null;
  const totalOf = (flow: StockFlow) => addAll(told.flatMap((one) => (one.flow === flow ? [one.figure] : [])));
  return {
    added: totalOf("added"),
    removed: totalOf("removed"),
    correctedUp: totalOf("correctedUp"),
    correctedDown: totalOf("correctedDown"),
  };
}
