import { latestOf } from "../../calendar/latest-of.js";
import { addDays, type PlainDate } from "../../calendar/plain-date.js";
import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { fail } from "../../internal/failure.js";
import { daysOf } from "../../records/days-of.js";
import type { LedgerEntry } from "../../records/ledger-entry.js";
import { byMethod, type ByMethod, type MethodStated } from "./by-method.js";

/** An entry that states a stock, and the day at whose end it was so. */
export interface StatedStock extends MethodStated {
  readonly entry: LedgerEntry;
  readonly day: string;
}

/**
 * The latest stock that is stated within a period, a total or the opening of what follows, by each method that it was counted by; nothing where there is none. An opening as of the
 * day of a change of territory tells the stock of the eve on other ground than a total of the eve does: it counts where it is compared with that ground.
 *
 * @internal
 */
export function statedStock(
  ledger: readonly LedgerEntry[],
  { firstDay, lastDay }: Period,
  isComparedWith: (day: PlainDate) => boolean,
  kinds?: readonly PeriodKind[],
): readonly ByMethod<StatedStock>[] {
  const series = ledger.flatMap((entry) => statedIn(entry, kinds) ?? []);
  const isOfPeriod = ({ standsFrom }: StatedStock) => standsFrom <= lastDay || isComparedWith(standsFrom);
  const within = series.filter((one) => one.day >= firstDay && one.day <= lastDay && isOfPeriod(one));
  if (within.length === 0) return [];
  const latest = latestOf(within.map(({ day }) => day));
  const ofDay = within.filter(({ day }) => day === latest);
  const compared = ofDay.filter(({ standsFrom }) => isComparedWith(standsFrom));
  return byMethod(compared.length > 0 ? compared : ofDay, series);
}

/** An opening is the stock of the evening before. */
function statedIn(entry: LedgerEntry, kinds?: readonly PeriodKind[]): StatedStock | null {
  const { kind, when, method = null } = entry;
  if (kind !== "statedTotal" && kind !== "opening") return null;
  const { firstDay, lastDay } = daysOf(when, kinds);
  return kind === "opening"
    ? { entry, method, standsFrom: firstDay, day: addDays(firstDay, -1) }
    : { entry, method, standsFrom: lastDay, day: lastDay };
}

/**
 * The number that was counted by one method for one day. Entries that state different ones throw `conflicting-stocks`.
 *
 * @internal
 */
export function agreedStock({ items: [first, ...others] }: ByMethod<StatedStock>): StatedStock | null {
  if (first === undefined) return null;
  for (const other of others) requireSame(first.entry, other.entry, first.day);
  return [first, ...others].find(({ method }) => method !== null) ?? first;
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
