import { campaign } from "./kinds/campaign.js";
import { congressTerm } from "./kinds/congress-term.js";
import { programme } from "./kinds/programme.js";
import { schoolYear } from "./kinds/school-year.js";
import { span } from "./kinds/span.js";
import { periodKindsOf } from "./period-kinds-of.js";
import type { PeriodKind } from "./period-kind.js";
import { calendarRegime, reportingRegime } from "./regime.js";

/**
 * The kinds of period that phongtrao knows. A frozen value, not a registry: pass `[...periodKinds, mine]` wherever a
 * function takes `kinds`, or `[...periodKinds, ...periodKindsOf(myRegime)]`.
 *
 * | kind | days | id | source |
 * | --- | --- | --- | --- |
 * | `calendar-month` | 1st to last | `2022-07` | Nghị định 60/2018/NĐ-CP, for statistical reports |
 * | `calendar-quarter` | 1st to last | `2022-Q3` | the same |
 * | `calendar-half` | 1st to last | `2022-H1` | the same |
 * | `calendar-nine-months` | 1 January to 30 September | `2022-9M` | custom |
 * | `calendar-year` | 1 January to 31 December | `2022` | Nghị định 60/2018/NĐ-CP |
 * | `reporting-month` | 15th of the month before to 14th | `R2022-07` | Nghị định 09/2019/NĐ-CP, Art. 12 |
 * | `reporting-quarter` | 15th of the month before the quarter to 14th of its last | `R2022-Q3` | the same |
 * | `reporting-half` | 15 December to 14 June, 15 June to 14 December | `R2022-H1` | the same |
 * | `reporting-nine-months` | 15 December to 14 September | `R2022-9M` | decisions of provinces, not the decree |
 * | `reporting-year` | 15 December of the year before to 14 December | `R2022` | Nghị định 09/2019/NĐ-CP, Art. 12 |
 * | `school-year` | 1 September to 31 August | `S2021-2022` | a convention: the days of lessons are set each year |
 * | `congress-term` | as given | `T2020-10-14/2025-10-12` | |
 * | `programme` | whole calendar years | `P2022-2025`, `P2022-2025-V2030` | |
 * | `campaign` | as given | `C2022-06-01/2022-06-30` | |
 * | `span` | as given | `2022-01-01/2025-12-31` | ISO 8601, interval |
 *
 * @example
 * ```ts
 * import { defineRegime, periodContaining, periodKinds, periodKindsOf } from "phongtrao";
 *
 * const mine = defineRegime({ id: "closing-20", closingDay: 20, prefix: "K" });
 * const kinds = [...periodKinds, ...periodKindsOf(mine)];
 * periodContaining("closing-20-month", "2022-11-25", kinds).id; // "K2022-12"
 * ```
 */
export const periodKinds: readonly PeriodKind[] = Object.freeze([
  ...periodKindsOf(calendarRegime),
  ...periodKindsOf(reportingRegime),
  schoolYear,
  congressTerm,
  programme,
  campaign,
  span,
]);
