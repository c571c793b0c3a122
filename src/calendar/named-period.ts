import { nullIfInvalid } from "./kinds/null-if-invalid.js";
import { span } from "./kinds/span.js";
import type { PeriodKind } from "./period-kind.js";
import type { Period } from "./period.js";
import type { PlainDate } from "./plain-date.js";

/**
 * The period of a regime that has exactly these days, or a span of them where the regime has none.
 *
 * @internal
 */
export function namedPeriod(
  regime: string | undefined,
  firstDay: PlainDate,
  lastDay: PlainDate,
  kinds: readonly PeriodKind[],
): Period {
  const own = kinds.filter((kind) => regime !== undefined && kind.regime === regime);
  const candidates = own.map((kind) => nullIfInvalid(() => candidateOf(kind, lastDay)));
  return candidates.find((period) => hasDays(period, firstDay, lastDay)) ?? span.of(firstDay, lastDay);
}

/** Of the kinds of a regime only nine months do not tile, and those are named after the year that they end in. */
function candidateOf(kind: PeriodKind, lastDay: PlainDate): Period {
  return kind.containing === null ? kind.of(Number(lastDay.slice(0, 4))) : kind.containing(lastDay);
}

function hasDays(period: Period | null, firstDay: PlainDate, lastDay: PlainDate): boolean {
  return period?.firstDay === firstDay && period.lastDay === lastDay;
}
