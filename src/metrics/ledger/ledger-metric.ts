import { flowKinds } from "../../records/flow-kinds.js";
import type { LedgerUnit } from "../../records/ledger-entry.js";
import type { StockFlow, StockMetric } from "../metric.js";

/**
 * Which entries of a ledger tell what came in and what went out, in one unit.
 *
 * @internal
 */
export function flowsIn(
  unit: LedgerUnit,
): Readonly<Record<StockFlow, Readonly<Record<string, readonly string[]>>>> {
  const corrected = (effect: "increase" | "decrease") => ({
    kind: ["correction"],
    effect: [effect],
    unit: [unit],
  });
  return {
    added: { kind: flowKinds.incoming, unit: [unit] },
    removed: { kind: flowKinds.outgoing, unit: [unit] },
    correctedUp: corrected("increase"),
    correctedDown: corrected("decrease"),
  };
}

/**
 * What there is in a ledger at the end of a period, in one unit: all of its metric but its id and definition.
 *
 * @internal
 */
export function inForce<U extends LedgerUnit>(
  unit: U,
): Omit<StockMetric<string, U>, "id" | "definition" | "isBase" | "holds"> {
  return {
    provenance: "the ledgers of models that offices keep",
    unit,
    source: "ledger",
    overTime: "last",
    of: "quantity",
    where: { kind: ["statedTotal", "opening"], unit: [unit] },
    series: ["movement", "holder", "field"],
    flows: flowsIn(unit),
  };
}
