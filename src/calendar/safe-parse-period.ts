import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period } from "./period.js";
import { requireKinds } from "./require-kinds.js";

/**
 * The period that has an id, or `null` when there is none: {@link parsePeriod} without an error.
 *
 * Never throws, unless a kind of your own does, or what is passed as kinds is not a list of them
 * (`invalid-period-kinds`).
 *
 * @param id - The id, exactly as phongtrao writes it; anything else gives `null`.
 * @param kinds - All kinds of period, yours among them; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { safeParsePeriod } from "phongtrao";
 *
 * safeParsePeriod("2022-07")?.lastDay; // "2022-07-31"
 * safeParsePeriod("2022-13"); // null
 * safeParsePeriod(2022); // null
 * ```
 */
export function safeParsePeriod(id: unknown, kinds: readonly PeriodKind[] = periodKinds): Period | null {
  if (typeof id !== "string") return null;
  for (const kind of requireKinds(kinds)) {
    const period = kind.parse(id);
    if (period !== null) return period;
  }
  return null;
}
