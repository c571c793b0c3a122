import { parsePeriod } from "../../calendar/parse-period.js";
import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { requirePeriod } from "../../calendar/require-period.js";
import { fail } from "../../internal/failure.js";
import { refuseQuestion } from "./units-question.js";

/**
 * A period, or the one that has an id; what is neither throws `invalid-period`.
 *
 * @internal
 */
export function periodOf(value: Period | string, kinds: readonly PeriodKind[] | undefined): Period {
  return typeof value === "string" ? parsePeriod(value, kinds) : requirePeriod(value);
}

/**
 * The periods of a table, in their order. No list, or an empty one, throws `invalid-question`; a period that stands twice, `duplicate-period`.
 *
 * @internal
 */
export function periodsOf(
  values: readonly (Period | string)[],
  kinds: readonly PeriodKind[] | undefined,
): readonly Period[] {
  const given: unknown = values;
  if (!Array.isArray(given) || given.length === 0)
    refuseQuestion("a list of one period or more", values, "periods");
  const periods = values.map((value) => periodOf(value, kinds));
  const ids = periods.map(({ id }) => id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice === -1) return periods;
  const id = ids[twice];
  return fail("duplicate-period", `The period ${String(id)} stands twice in the list.`, { found: id }, [
    "periods",
    twice,
  ]);
}
