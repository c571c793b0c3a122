import type { PlainDate } from "../../../calendar/plain-date.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { RuleContext } from "../../rule.js";
import { type Ground, groundsIn } from "../ground.js";

/** Entries for the same days, with the ground that the first has in them. */
export interface EntriesOfDays<Entry extends LedgerEntry = LedgerEntry> {
  readonly entries: readonly [Entry, ...Entry[]];
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly ground: Ground;
}

/**
 * Entries by a key that those for other days do not have; without those whose time cannot be read.
 *
 * @internal
 */
export function entriesByDays<Entry extends LedgerEntry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry, firstDay: PlainDate, lastDay: PlainDate) => string,
  context: Pick<RuleContext, "daysOf" | "gazetteer">,
): ReadonlyMap<string, EntriesOfDays<Entry>> {
  const groundOf = groundsIn(context);
  const byKey = new Map<string, EntriesOfDays<Entry> & { readonly entries: [Entry, ...Entry[]] }>();
  for (const entry of entries) {
    const days = context.daysOf(entry.when);
    if (days === null) continue;
    const { firstDay, lastDay } = days;
    const key = keyOf(entry, firstDay, lastDay);
    const known = byKey.get(key);
    const ground = groundOf(entry.place, days);
    if (known === undefined) byKey.set(key, { entries: [entry], firstDay, lastDay, ground });
    else known.entries.push(entry);
  }
  return byKey;
}
