import { compareSpans } from "../../../calendar/compare-spans.js";
import type { PlainDate } from "../../../calendar/plain-date.js";
import type { LedgerEntryKind } from "../../../records/ledger-entry.js";
import type { CodeName, MomentName } from "../../finding.js";
import type { Days } from "../days.js";
import { eveningBefore } from "../evening-before.js";
import { morningAfter } from "../morning-after.js";
import type { Flow } from "./stock-entries.js";

type Side = "incoming" | "outgoing";

/** A kind of flow and the days that nothing is told of it for, as findings name them. */
export interface UntoldFlow {
  readonly kind: CodeName;
  readonly gap: MomentName;
}

/** The time from one evening to another. */
interface Time {
  readonly since: PlainDate;
  readonly until: PlainDate;
}

/** Finds what is not told of a time by the flows that are recorded of it: the first kind and the first of its days; `null` where all is told. */
export type FindUntold = (side: Side, flows: readonly Flow[], time: Time) => UntoldFlow | null;

/**
 * Looks for what is not recorded of a stock: that nobody tells of what came in or went out is not a sign that nothing did. What offices tell as “none” is recorded with a count of 0.
 *
 * Of each kind that changed the stock at any time all days have to be told; the others are kinds that its office does not tell apart. What was added in whatever way tells of what was
 * established and replicated. A recount tells of none.
 *
 * @internal
 */
export function untoldFlows(all: readonly Flow[]): FindUntold {
  const known = new Set(all.map(({ entry }) => entry.kind));
  return (side, flows, time) => {
    const own = kinds[side].filter((kind) => known.has(kind));
    for (const kind of own.length > 0 ? own : [general[side]]) {
      const gap = firstGap(
        flows.filter(({ entry }) => entry.kind === kind || (side === "incoming" && entry.kind === "added")),
        time,
      );
      if (gap !== null) return { kind: { codes: "ledgerKinds", code: kind }, gap: { moment: gap } };
    }
    return null;
  };
}

const kinds: Readonly<Record<Side, readonly LedgerEntryKind[]>> = {
  incoming: ["established", "replicated"],
  outgoing: ["discontinued", "merged"],
};

/** What is asked for where nothing is told of a side. */
const general: Readonly<Record<Side, LedgerEntryKind>> = { incoming: "added", outgoing: "discontinued" };

/** The first days of a time that lie in none of some spans. */
function firstGap(spans: readonly Days[], { since, until }: Time): string | null {
  let reached = since;
  for (const { firstDay, lastDay } of [...spans].sort(compareSpans)) {
    const before = eveningBefore(firstDay);
    if (before > reached) return daysBetween(reached, before);
    if (lastDay > reached) reached = lastDay;
  }
  return reached < until ? daysBetween(reached, until) : null;
}

function daysBetween(since: PlainDate, until: PlainDate): string {
  const firstDay = morningAfter(since);
  return firstDay === until ? until : `${firstDay}/${until}`;
}
