import { fail } from "../internal/failure.js";
import { periodContaining } from "./period-containing.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import { findPeriodKind } from "./find-period-kind.js";
import type { Period, PeriodKindId } from "./period.js";
import { type PlainDate, requirePlainDate } from "./plain-date.js";

/**
 * The periods of a kind that share a day with the days from one to another, both included, in order of time.
 *
 * The first and the last may reach beyond those days. Days in the wrong order throw `reversed-days`; an invalid date,
 * and a period that leaves the years 1900 to 2200, `invalid-date`; a kind that is not in the list, `unknown-period-kind`;
 * a kind whose periods overlap or leave days out, as spans and nine months do, `no-tiling`.
 *
 * @param kind - The id of the kind, such as `calendar-quarter`.
 * @param from - The first day, such as `"2022-03-31"`.
 * @param to - The last day, at or after the first.
 * @param kinds - All kinds of period, yours among them; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { periodsBetween } from "phongtrao";
 *
 * periodsBetween("calendar-quarter", "2022-03-31", "2022-07-01").map(({ id }) => id); // ["2022-Q1", "2022-Q2", "2022-Q3"]
 * periodsBetween("reporting-month", "2022-12-14", "2022-12-15").map(({ id }) => id); // ["R2022-12", "R2023-01"]
 * periodsBetween("calendar-month", "2022-07-01", "2022-06-30"); // throws reversed-days
 * ```
 */
export function periodsBetween(
  kind: PeriodKindId,
  from: PlainDate,
  to: PlainDate,
  kinds: readonly PeriodKind[] = periodKinds,
): readonly Period[] {
  if (requirePlainDate(to) < requirePlainDate(from)) return refuse(from, to);
  const found = findPeriodKind(kind, kinds);
  let last = periodContaining(kind, from, kinds);
  const periods = [last];
  while (last.lastDay < to) {
    last = found.next(last);
    periods.push(last);
  }
  return Object.freeze(periods);
}

function refuse(from: PlainDate, to: PlainDate): never {
  return fail("reversed-days", `The days run from the first to the last: ${to} comes before ${from}.`, {
    from,
    to,
  });
}
