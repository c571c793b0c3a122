import { fail } from "../internal/failure.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period, PeriodKindId } from "./period.js";
import { periodWithin } from "./period-within.js";
import { periodsBetween } from "./periods-between.js";
import { requirePeriod } from "./require-period.js";

/**
 * The periods of a kind that make up a period, in order of time: the months of a quarter, the quarters of a year.
 *
 * Where they do not make it up exactly, such as reporting months and a calendar quarter, it throws `no-exact-parts`; for
 * those that merely touch it see {@link periodsBetween}. A kind whose periods overlap or leave days out throws `no-tiling`,
 * one that is not in the list `unknown-period-kind`, a value that is not a period `invalid-period`.
 *
 * @param period - The whole.
 * @param kind - The id of the kind of its parts, such as `reporting-month`.
 * @param kinds - All kinds of period, yours among them; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { parsePeriod, partsOf } from "phongtrao";
 *
 * partsOf(parsePeriod("R2022-Q1"), "reporting-month").map(({ id }) => id); // ["R2022-01", "R2022-02", "R2022-03"]
 * partsOf(parsePeriod("2022-Q1"), "reporting-month"); // throws no-exact-parts
 * ```
 */
export function partsOf(
  period: Period,
  kind: PeriodKindId,
  kinds: readonly PeriodKind[] = periodKinds,
): readonly Period[] {
  const { firstDay, lastDay } = requirePeriod(period);
  const parts = periodsBetween(kind, firstDay, lastDay, kinds);
  return parts.every((part) => periodWithin(part, period)) ? parts : refuse(period, kind);
}

function refuse({ id, firstDay, lastDay }: Period, kind: PeriodKindId): never {
  const message = `Periods of the kind ${kind} do not make up ${id}, ${firstDay} to ${lastDay}: one lies only partly within.`;
  return fail("no-exact-parts", message, { period: id, kind });
}
