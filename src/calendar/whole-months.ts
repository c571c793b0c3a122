import { nullIfInvalid } from "./kinds/null-if-invalid.js";
import type { PeriodKind } from "./period-kind.js";
import type { Period } from "./period.js";
import type { PlainDate } from "./plain-date.js";

/** From one day to another. */
type Days = Pick<Period, "firstDay" | "lastDay">;

/** Days that are months of a regime, from its first to its last. */
interface WholeMonths {
  readonly kind: PeriodKind;
  readonly first: Period;
  readonly last: Period;
}

/**
 * The months of a regime that some days are; `null` where they are whole months of none.
 *
 * @internal
 */
export function wholeMonths({ firstDay, lastDay }: Days, kinds: readonly PeriodKind[]): WholeMonths | null {
  for (const kind of kinds.filter(({ id, regime }) => id === `${regime}-month`)) {
    const [first, last] = [monthWith(firstDay, kind), monthWith(lastDay, kind)];
    if (first?.firstDay === firstDay && last?.lastDay === lastDay) return { kind, first, last };
  }
  return null;
}

function monthWith(day: PlainDate, { containing }: PeriodKind): Period | null {
  return containing && nullIfInvalid(() => containing(day));
}
