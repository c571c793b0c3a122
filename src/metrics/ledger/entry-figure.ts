import type { Figure } from "../../quantity/figure.js";
import { figureOfRecord } from "../../quantity/figure-of-record.js";
import { strictFigure } from "../../quantity/strict-figure.js";
import type { LedgerEntry, LedgerUnit } from "../../records/ledger-entry.js";

/**
 * The quantity of an entry as a figure, with its lineage where that is asked for.
 *
 * @internal
 */
export function entryFigure({ quantity, id }: LedgerEntry, lineage?: boolean): Figure<LedgerUnit> {
  return lineage === true ? figureOfRecord(quantity, { list: "ledger", id }) : strictFigure(quantity);
}
