import { fail } from "../internal/failure.js";
import { findPeriodKind } from "./find-period-kind.js";
import type { PeriodKind } from "./period-kind.js";
import type { Period } from "./period.js";
import { requirePeriod } from "./require-period.js";

/**
 * The kind of a period. A kind that is not in the list throws `unknown-period-kind`; a value that is not a period, or says other
 * days than its id, `invalid-period`.
 *
 * @internal
 */
export function kindOfPeriod(period: Period, kinds: readonly PeriodKind[]): PeriodKind {
  const { kind: kindId, id, firstDay, lastDay, visionYear } = requirePeriod(period);
  const kind = findPeriodKind(kindId, kinds);
  const named = kind.parse(id);
  const hasItsDays = named?.firstDay === firstDay && named.lastDay === lastDay;
  if (hasItsDays && named.visionYear === visionYear) return kind;
  const message = `There is no ${kindId} ${id} from ${firstDay} to ${lastDay}; make periods with period or parsePeriod.`;
  return fail("invalid-period", message, { found: id, kind: kindId, firstDay, lastDay });
}
