import { addDays } from "../../calendar/plain-date.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { fail } from "../../internal/failure.js";
import { addAll } from "../../quantity/add-all.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { negate } from "../../quantity/negate.js";
import { daysOf } from "../../records/days-of.js";
import { flowKinds } from "../../records/flow-kinds.js";
import { isFlow } from "../../records/is-flow.js";
import type { LedgerEntry, LedgerEntryKind, LedgerUnit } from "../../records/ledger-entry.js";
import { entryFigure } from "./entry-figure.js";

/** What came in, what went out and what was corrected within a time; `null` where nothing was reported. */
export interface Flows {
  readonly added: Figure<LedgerUnit> | null;
  readonly removed: Figure<LedgerUnit> | null;
  readonly correction: Difference<LedgerUnit> | null;
  /** The entries that make them up. */
  readonly entries: readonly LedgerEntry[];
}

/** How flows are read. */
export interface FlowOptions {
  /** All kinds of period; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  /** Whether their figures say which entries they are from. */
  readonly lineage?: boolean | undefined;
}

/**
 * The flows of a ledger after one day and up to another. An entry that lies partly within throws `entry-straddles-window`.
 *
 * @internal
 */
export function flowsWithin(
  ledger: readonly LedgerEntry[],
  after: string,
  upTo: string,
  { periodKinds, lineage }: FlowOptions,
): Flows {
  const entries = ledger.filter((entry) => isFlow(entry) && liesWithin(entry, after, upTo, periodKinds));
  const ofKinds = (kinds: readonly LedgerEntryKind[]): readonly LedgerEntry[] =>
    entries.filter(({ kind }) => kinds.includes(kind));
  return {
    added: addAll(ofKinds(flowKinds.incoming).map((entry) => entryFigure(entry, lineage))),
    removed: addAll(ofKinds(flowKinds.outgoing).map((entry) => entryFigure(entry, lineage))),
    correction: addAll(ofKinds(["correction"]).map((entry) => signed(entry, lineage))),
    entries,
  };
}

function liesWithin(entry: LedgerEntry, after: string, upTo: string, kinds?: readonly PeriodKind[]): boolean {
  const { firstDay, lastDay } = daysOf(entry.when, kinds);
  if (lastDay <= after || firstDay > upTo) return false;
  if (firstDay > after && lastDay <= upTo) return true;
  const window = `${addDays(after, 1)} to ${upTo}`;
  const message = `Entry ${entry.id} is of ${entry.when}, ${firstDay} to ${lastDay}, and lies only partly within ${window}; ask for periods of its own calendar, or split the entry.`;
  return fail("entry-straddles-window", message, {
    entry: entry.id,
    when: entry.when,
    firstDay,
    lastDay,
    after,
    upTo,
  });
}

function signed(entry: LedgerEntry, lineage?: boolean): Difference<LedgerUnit> {
  const figure = entryFigure(entry, lineage);
  return entry.effect === "decrease" ? negate(figure) : figure;
}
