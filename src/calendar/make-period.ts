import { findPeriodKind } from "./find-period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period, PeriodParts } from "./period.js";

/**
 * The period of a kind that has the given parts.
 *
 * A kind that phongtrao does not know throws `unknown-period-kind`; parts too many, too few or out of order, and a
 * month, quarter or half that does not exist, `invalid-period`; days that do not exist and years that leave 1900 to
 * 2200, `invalid-date`. Periods of your own kinds are made by the `of` of the kind.
 *
 * "Năm 2022" of a report to a state body is the reporting year, 15 December 2021 to 14 December 2022 (Nghị định
 * 09/2019/NĐ-CP, Art. 12); of a statistical report it is the calendar year (Nghị định 60/2018/NĐ-CP).
 *
 * @param kind - The id of a kind that phongtrao knows, such as `calendar-quarter`.
 * @param parts - A year, a year and a number within it from 1, or two days, such as `"2022-01-01"`: see
 *   {@link PeriodParts}.
 *
 * @example
 * ```ts
 * import { period } from "phongtrao";
 *
 * period("calendar-quarter", 2022, 3).id; // "2022-Q3"
 * period("reporting-year", 2022).firstDay; // "2021-12-15"
 * period("span", "2022-01-01", "2025-12-31").id; // "2022-01-01/2025-12-31"
 * period("calendar-quarter", 2022, 5); // throws invalid-period
 * ```
 */
export function period<Kind extends keyof PeriodParts>(kind: Kind, ...parts: PeriodParts[Kind]): Period {
  return findPeriodKind(kind, periodKinds).of(...parts);
}
