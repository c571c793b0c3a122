import type { Difference } from "../../../quantity/figure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";

/**
 * What entries give, for sentences: a single one in its own words, such as “gần 130”, of which a figure knows no more than “dưới 130”; else their total.
 *
 * @internal
 */
export function asGiven(entries: readonly LedgerEntry[], total: Difference): Quantity | Difference {
  const [first, ...others] = entries;
  return first === undefined || others.length > 0 ? total : first.quantity;
}
