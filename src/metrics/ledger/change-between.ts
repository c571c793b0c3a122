import type { LedgerUnit } from "../../records/ledger-entry.js";
import type { FlowBetween } from "../growth/growth-by-flow.js";
import { asReconciliation } from "./as-reconciliation.js";
import { assumedZero } from "./assumed-zero.js";
import { flowBetween } from "./flow-between.js";
import type { Flows } from "./flows-within.js";
import { reconcile } from "./reconcile.js";
import type { Reconciliation } from "./reconciliation.js";
import type { Stock } from "./stock-at-end-of.js";

/** The parts of the change from one stock to another. */
export interface StockChange {
  readonly parts: Reconciliation<LedgerUnit>;
  /** What came in and went out, where the one stock was computed from the other by it. */
  readonly flow: FlowBetween<LedgerUnit> | null;
}

/**
 * The change from one stock to another by the flows between. Two that rest on one total differ by what came in and went out since, whatever that total was.
 *
 * @internal
 */
export function changeBetween(
  opening: Stock,
  closing: Stock,
  { entries, added, removed, correction }: Flows,
  isTraced: boolean,
): StockChange {
  const flows = { added, removed, correction };
  const both = { ...flows, opening: opening.figure, closing: closing.figure };
  if (opening.figure === null || closing.figure === null || opening.entries[0] !== closing.entries[0])
    return fromParts(reconcile<LedgerUnit>(both));
  const { unit } = opening.figure;
  if (entries.length === 0) {
    const net = assumedZero(unit, "stockUnchanged", isTraced);
    return { parts: reconcile<LedgerUnit>(both), flow: { net, inferred: "to" } };
  }
  const cameIn = added ?? assumedZero(unit, "nothingAdded", isTraced);
  return fromParts(reconcile<LedgerUnit>({ ...both, added: cameIn, closing: null }));
}

/**
 * Two stocks of which neither tells anything of the other, as those of a place before and after its territory changed: what was stated, and nothing that follows.
 *
 * @internal
 */
export function stocksApart(
  { figure: opening }: Stock,
  { figure: closing }: Stock,
  { added, removed, correction }: Flows,
): StockChange {
  const stated = { opening, added, removed, correction, closing };
  return { parts: asReconciliation<LedgerUnit>({ ...stated, inferred: [], imbalance: null }), flow: null };
}

function fromParts(parts: Reconciliation<LedgerUnit>): StockChange {
  return { parts, flow: flowBetween(parts) };
}
