import type { StockFlows } from "./disclosure-rule.js";
import { plannedMeasures } from "./planned-measures.js";
import type { TableEntry } from "./read-table.js";

// By their ids, since a plan that went through JSON tells no more of metrics.
const stocks = [
  "modelsInForce",
  "modelGrowth",
  "effectiveShare",
  "recognisedShare",
  "modelsAttainment",
  "modelsPerCommune",
];
const cameIn = ["modelsAdded", "modelsCorrectedUp"];
const wentOut = ["modelsRemoved", "modelsCorrectedDown"];

/**
 * The stocks of a cube, their growth and the ratios that are out of them, with the flows that stand beside them: what its plan says of the measures that it has.
 *
 * @internal
 */
export function plannedStocks(
  table: object,
  entries: readonly TableEntry[],
): Readonly<Record<string, StockFlows>> {
  const measures = plannedMeasures(table, entries);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => measures.flatMap(([name, of]) => (of === id ? [name] : [])));
  // Of two columns of one metric, the first: they are the same numbers.
  const one = (ids: readonly string[]) => ids.flatMap((id) => named([id]).slice(0, 1));
  const flows = { added: one(cameIn), removed: one(wentOut) };
  if (flows.added.length + flows.removed.length === 0) return {};
  return Object.fromEntries(named(stocks).map((stock) => [stock, flows]));
}
