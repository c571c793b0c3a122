import type { PlainDate } from "../../../calendar/plain-date.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { Ground } from "../ground.js";

/** An entry that says how large the stock was, at the end of a day. */
export interface Stated {
  readonly entry: LedgerEntry;
  readonly day: PlainDate;
  /** A total is of the ground of its last day. An opening is of that of its first, unless its place comes by other ground within its time: it may be of that, too. */
  readonly ground: Ground;
}
