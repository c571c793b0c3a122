import { compareSpans } from "../../../calendar/compare-spans.js";
import { flowKinds } from "../../../records/flow-kinds.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { Flow } from "./stock-entries.js";

/**
 * Two flows that have days in common, so that one may be counted in the other: of one kind, as a half year is in its year, or what was added in whatever way and what was
 * established or replicated; `null` where there are none.
 *
 * What is reported of one kind for the very same days is reported in parts.
 *
 * @internal
 */
export function overlapIn(flows: readonly Flow[]): readonly [LedgerEntry, LedgerEntry] | null {
  const longest = new Map<string, Flow>();
  const sorted = [...flows].sort(compareSpans);
  for (const flow of sorted) {
    const kind = kindOf(flow);
    const before = longest.get(kind);
    const own = before !== undefined && !areOfSameDays(before, flow) ? [before] : [];
    const others = kindsBeside(flow).flatMap((beside) => longest.get(beside) ?? []);
    const met = [...own, ...others].find(({ lastDay }) => lastDay >= flow.firstDay);
    if (met !== undefined) return [met.entry, flow.entry];
    if (before === undefined || flow.lastDay > before.lastDay) longest.set(kind, flow);
  }
  return null;
}

/** What a recount added is not a part of what one took away. */
function kindOf({ entry: { kind, effect } }: Flow): string {
  return kind === "correction" ? `${kind} ${String(effect)}` : kind;
}

function areOfSameDays(a: Flow, b: Flow): boolean {
  return a.firstDay === b.firstDay && a.lastDay === b.lastDay;
}

/** The other kinds that may count it in, or be counted in it. */
function kindsBeside({ entry: { kind } }: Flow): readonly string[] {
  if (kind === "added") return flowKinds.incoming.filter((other) => other !== kind);
  return flowKinds.incoming.includes(kind) ? ["added"] : [];
}
