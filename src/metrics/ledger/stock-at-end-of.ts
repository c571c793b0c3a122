import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { Difference } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import type { LedgerEntry, LedgerUnit } from "../../records/ledger-entry.js";
import { carryForward } from "./carry-forward.js";
import { entryFigure } from "./entry-figure.js";
import { type FlowOptions, flowsWithin } from "./flows-within.js";
import type { ByMethod } from "./by-method.js";
import { stockUnchanged } from "./stock-unchanged.js";
import { agreedStock, type StatedStock } from "./stated-stock.js";

/** The stock at the end of a period. */
export interface Stock {
  /** `null` where nothing states it. */
  readonly figure: Difference<LedgerUnit> | null;
  /** Whether it was not stated for the period's last day but follows from an earlier day's. */
  readonly isInferred: boolean;
  /** The entries that it rests on. */
  readonly entries: readonly LedgerEntry[];
}

/** A stock of which nothing is stated. */
const nothingStated: Stock = { figure: null, isInferred: false, entries: [] };

/**
 * The stock at the end of a period: the latest total stated within it, by one method, and what the ledger tells of the days after that total; where that is nothing, the total
 * is assumed to stand. On other ground than it was stated of, it is neither, and is not all that there is.
 *
 * @internal
 */
export function stockAtEndOf(
  ledger: readonly LedgerEntry[],
  counted: ByMethod<StatedStock> | undefined,
  { lastDay }: Period,
  isOfOneGround: (days: readonly PlainDate[]) => boolean,
  options: FlowOptions,
): Stock {
  const stated = counted === undefined ? null : agreedStock(counted);
  if (stated === null) return nothingStated;
  const { entry, day } = stated;
  const opening = entryFigure(entry, options.lineage);
  const asStated: Stock = { figure: opening, isInferred: false, entries: [entry] };
  if (day >= lastDay) return asStated;
  if (!isOfOneGround([stated.standsFrom, lastDay]))
    return { ...asStated, figure: flagFigure(opening, "incomplete") };
  const flows = flowsWithin(ledger, day, lastDay, options);
  if (flows.entries.length === 0) return { ...asStated, figure: stockUnchanged(opening) };
  const figure = carryForward<LedgerUnit>(opening, flows, options.lineage === true);
  return { figure, isInferred: true, entries: [entry, ...flows.entries] };
}
