import { fail } from "../internal/failure.js";
import { findPeriodKind } from "./find-period-kind.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period, PeriodKindId } from "./period.js";
import type { PlainDate } from "./plain-date.js";

/**
 * The period of a kind that a day lies in.
 *
 * An invalid date, and a period that leaves the years 1900 to 2200, throw `invalid-date`; a kind that is not in
 * the list, `unknown-period-kind`; a kind whose periods overlap or leave days out, as spans and nine months
 * do, `no-tiling`.
 *
 * @param kind - The id of the kind, such as `calendar-quarter`.
 * @param date - A day, such as `"2022-11-08"`.
 * @param kinds - All kinds of period, yours among them; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { periodContaining } from "phongtrao";
 *
 * periodContaining("calendar-quarter", "2022-07-05").id; // "2022-Q3"
 * periodContaining("reporting-year", "2022-12-14").id; // "R2022"
 * periodContaining("reporting-year", "2022-12-15").id; // "R2023"
 * periodContaining("span", "2022-12-15"); // throws no-tiling
 * ```
 */
export function periodContaining(
  kind: PeriodKindId,
  date: PlainDate,
  kinds: readonly PeriodKind[] = periodKinds,
): Period {
  const { containing } = findPeriodKind(kind, kinds);
  return containing === null ? refuse(kind) : containing(date);
}

function refuse(kind: PeriodKindId): never {
  const message = `Periods of the kind ${kind} overlap or leave days out, so a day names none; make the one you mean with period("${kind}", …).`;
  return fail("no-tiling", message, { kind });
}
