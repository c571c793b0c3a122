import { addDays } from "../../calendar/plain-date.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { fail } from "../../internal/failure.js";
import { add } from "../../quantity/add.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { negate } from "../../quantity/negate.js";
import { toFigure } from "../../quantity/to-figure.js";
import { daysOf } from "../../records/days-of.js";
import type { LedgerEntry, LedgerEntryKind, LedgerUnit } from "../../records/ledger-entry.js";

/** What came in, what went out and what was corrected within a time; `null` where nothing was reported. */
export interface Flows {
  readonly added: Figure<LedgerUnit> | null;
  readonly removed: Figure<LedgerUnit> | null;
  readonly correction: Difference<LedgerUnit> | null;
  /** The entries that make them up. */
  readonly entries: readonly LedgerEntry[];
}

const incoming: readonly LedgerEntryKind[] = ["established", "replicated"];
const outgoing: readonly LedgerEntryKind[] = ["discontinued", "merged"];

/**
 * The flows of a ledger after one day and up to another. An entry that lies partly within throws `entry-straddles-window`.
 *
 * @internal
 */
export function flowsWithin(
  ledger: readonly LedgerEntry[],
  after: string,
  upTo: string,
  kinds?: readonly PeriodKind[],
): Flows {
  const entries = ledger.filter((entry) => isFlow(entry) && liesWithin(entry, after, upTo, kinds));
  return {
    added: totalOf(entries, incoming),
    removed: totalOf(entries, outgoing),
    correction: correctionOf(entries),
    entries,
  };
}

function isFlow({ kind }: LedgerEntry): boolean {
  return kind === "correction" || incoming.includes(kind) || outgoing.includes(kind);
}

function liesWithin(entry: LedgerEntry, after: string, upTo: string, kinds?: readonly PeriodKind[]): boolean {
  const { firstDay, lastDay } = daysOf(entry.when, kinds);
  if (lastDay <= after || firstDay > upTo) return false;
  if (firstDay > after && lastDay <= upTo) return true;
  const window = `${addDays(after, 1)} to ${upTo}`;
  const message = `Entry ${entry.id} is of ${entry.when}, ${firstDay} to ${lastDay}, and lies only partly within ${window}; ask for periods of its own calendar.`;
  return fail("entry-straddles-window", message, {
    entry: entry.id,
    when: entry.when,
    firstDay,
    lastDay,
    after,
    upTo,
  });
}

function totalOf(
  entries: readonly LedgerEntry[],
  kinds: readonly LedgerEntryKind[],
): Figure<LedgerUnit> | null {
  const figures = entries
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ quantity }) => toFigure(quantity));
  const [first, ...others] = figures;
  return first === undefined ? null : others.reduce((total, next) => add<LedgerUnit>(total, next), first);
}

function correctionOf(entries: readonly LedgerEntry[]): Difference<LedgerUnit> | null {
  const corrections = entries.filter(({ kind }) => kind === "correction").map(signed);
  const [first, ...others] = corrections;
  return first === undefined ? null : others.reduce((total, next) => add<LedgerUnit>(total, next), first);
}

function signed({ quantity, effect }: LedgerEntry): Difference<LedgerUnit> {
  return effect === "decrease" ? negate(quantity) : toFigure(quantity);
}
