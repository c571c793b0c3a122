import { addDays } from "../../calendar/plain-date.js";
import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { fail } from "../../internal/failure.js";
import { daysOf } from "../../records/days-of.js";
import type { LedgerEntry } from "../../records/ledger-entry.js";

/** An entry that states a stock, and the day at whose end it was so. */
export interface StatedStock {
  readonly entry: LedgerEntry;
  readonly day: string;
}

/**
 * The latest stock that is stated within a period: a total, or the opening of what follows; `null` when there is none. Two that state different stocks for the same
 * day throw `conflicting-stocks`.
 *
 * @internal
 */
export function statedStock(
  ledger: readonly LedgerEntry[],
  { firstDay, lastDay }: Period,
  kinds?: readonly PeriodKind[],
): StatedStock | null {
  const stated = ledger
    .flatMap((entry) => {
      const day = statedAsOf(entry, kinds);
      return day !== null && day >= firstDay && day <= lastDay ? [{ entry, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const [latest, ...others] = stated;
  if (latest === undefined) return null;
  for (const other of others) {
    if (other.day === latest.day) requireSame(latest.entry, other.entry, latest.day);
  }
  return latest;
}

/** The day at whose end the stock was so; an opening stock is that of the evening before. */
function statedAsOf({ kind, when }: LedgerEntry, kinds?: readonly PeriodKind[]): string | null {
  if (kind === "statedTotal") return daysOf(when, kinds).lastDay;
  return kind === "opening" ? addDays(daysOf(when, kinds).firstDay, -1) : null;
}

function requireSame(a: LedgerEntry, b: LedgerEntry, day: string): void {
  const isSame =
    a.quantity.value === b.quantity.value &&
    a.quantity.hedge === b.quantity.hedge &&
    a.quantity.upTo === b.quantity.upTo;
  if (isSame) return;
  const message = `Entries ${a.id} (${a.quantity.value}) and ${b.id} (${b.quantity.value}) state different stocks at the end of ${day}; correct one.`;
  fail("conflicting-stocks", message, { entries: [a.id, b.id], day });
}
