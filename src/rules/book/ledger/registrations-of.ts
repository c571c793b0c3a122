import { countWhile } from "../../../internal/count-while.js";
import { compareText } from "../../../internal/compare-text.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { RuleContext } from "../../rule.js";
import { isSameGround } from "../ground.js";
import { entriesByDays, type EntriesOfDays } from "./entries-by-days.js";

/** What was registered for some days. */
export type Registration = EntriesOfDays;

/**
 * Finds what was registered for some days; else for longer days around them, which have room for all that was within, if the place is of one ground in them.
 *
 * @internal
 */
export function registrationsOf(
  group: readonly LedgerEntry[],
  context: RuleContext,
): (days: Pick<Registration, "firstDay" | "lastDay" | "ground">) => Registration | undefined {
  const registered = group.filter(({ kind }) => kind === "registered");
  const byDays = entriesByDays(registered, (_, firstDay, lastDay) => `${firstDay} ${lastDay}`, context);
  const sorted = [...byDays.values()].sort((a, b) => compareText(a.firstDay, b.firstDay));
  const longest: Registration[] = [];
  for (const one of sorted) {
    const last = longest.at(-1);
    longest.push(last !== undefined && last.lastDay >= one.lastDay ? last : one);
  }
  return ({ firstDay, lastDay, ground }) => {
    const same = byDays.get(`${firstDay} ${lastDay}`);
    if (same !== undefined) return same;
    const around = longest[countWhile(sorted, (one) => one.firstDay <= firstDay) - 1];
    const hasRoom = around !== undefined && around.lastDay >= lastDay && isSameGround(around.ground, ground);
    return hasRoom ? around : undefined;
  };
}
