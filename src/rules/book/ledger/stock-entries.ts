import type { PlainDate } from "../../../calendar/plain-date.js";
import { compareText } from "../../../internal/compare-text.js";
import { flowKinds } from "../../../records/flow-kinds.js";
import { isFlow } from "../../../records/is-flow.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { RuleContext } from "../../rule.js";
import { eveningBefore } from "../evening-before.js";
import { type Ground, groundsIn } from "../ground.js";
import { compareEntries } from "./compare-entries.js";
import { ofOneStock } from "./of-one-stock.js";
import type { Stated } from "./stated.js";

/** An entry that changes the stock, with its days. */
export interface Flow {
  readonly entry: LedgerEntry;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly isAdded: boolean;
  readonly ground: Ground;
}

/** The entries of one stock, in order of time, and of what they say; of one day the totals first, then the openings, which count what follows. */
export interface StockEntries {
  readonly stated: readonly Stated[];
  readonly flows: readonly Flow[];
  /** Those whose time cannot be read. */
  readonly unreadable: readonly LedgerEntry[];
}

/**
 * What entries have in common that tell of one stock: movement, unit, place, holder and field.
 *
 * @internal
 */
export function stockOf({ movement, quantity, place, holder, field }: LedgerEntry): string {
  return JSON.stringify([movement, quantity.unit, place, holder, field]);
}

/**
 * The entries of one stock by what they say of it; an opening is the stock of the evening before. A recount that adds is counted with what was added. So many different numbers
 * of one evening that they are of several stocks are left out.
 *
 * @internal
 */
export function stockEntries(
  entries: readonly LedgerEntry[],
  context: Pick<RuleContext, "daysOf" | "gazetteer">,
): StockEntries {
  const all = sortEntries(entries, context);
  return { ...all, stated: ofOneStock(all.stated) };
}

/**
 * Entries by what they say of a stock, however many numbers they give for it.
 *
 * @internal
 */
export function sortEntries(
  entries: readonly LedgerEntry[],
  context: Pick<RuleContext, "daysOf" | "gazetteer">,
): StockEntries {
  const groundOf = groundsIn(context);
  const stated: Stated[] = [];
  const flows: Flow[] = [];
  const unreadable: LedgerEntry[] = [];
  for (const entry of entries) {
    const days = context.daysOf(entry.when);
    if (days === null) {
      unreadable.push(entry);
      continue;
    }
    const { firstDay, lastDay } = days;
    const ground = groundOf(entry.place, days);
    if (entry.kind === "opening") stated.push({ entry, day: eveningBefore(firstDay), ground });
    else if (entry.kind === "statedTotal")
      stated.push({ entry, day: lastDay, ground: { first: ground.last, last: ground.last } });
    else if (isFlow(entry)) flows.push({ entry, firstDay, lastDay, isAdded: isAdded(entry), ground });
  }
  return {
    stated: stated.sort(
      (a, b) =>
        compareText(a.day, b.day) ||
        Number(isOpening(a)) - Number(isOpening(b)) ||
        compareEntries(a.entry, b.entry),
    ),
    flows: flows.sort((a, b) => compareText(a.lastDay, b.lastDay) || compareEntries(a.entry, b.entry)),
    unreadable,
  };
}

function isOpening({ entry }: Stated): boolean {
  return entry.kind === "opening";
}

function isAdded({ kind, effect }: LedgerEntry): boolean {
  return flowKinds.incoming.includes(kind) || effect === "increase";
}
