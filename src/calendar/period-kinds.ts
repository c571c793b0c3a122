import { calendarHalf } from "./kinds/calendar-half.js";
import { calendarMonth } from "./kinds/calendar-month.js";
import { calendarQuarter } from "./kinds/calendar-quarter.js";
import { calendarYear } from "./kinds/calendar-year.js";
import { reportingYear } from "./kinds/reporting-year.js";
import { span } from "./kinds/span.js";
import type { PeriodKind } from "./period-kind.js";

/**
 * The kinds of period that phongtrao knows. A frozen value, not a registry: pass `[...periodKinds, mine]` wherever a
 * function takes `kinds`.
 *
 * | kind | days | id | source |
 * | --- | --- | --- | --- |
 * | `calendar-month` | 1st to last | `2022-07` | Nghị định 60/2018/NĐ-CP, for statistical reports |
 * | `calendar-quarter` | 1st to last | `2022-Q3` | the same |
 * | `calendar-half` | 1st to last | `2022-H1` | the same |
 * | `calendar-year` | 1 January to 31 December | `2022` | the same |
 * | `reporting-year` | 15 December of the year before to 14 December | `R2022` | Nghị định 09/2019/NĐ-CP, Art. 12 |
 * | `span` | as given | `2022-01-01/2025-12-31` | ISO 8601, interval |
 */
export const periodKinds: readonly PeriodKind[] = Object.freeze([
  calendarMonth,
  calendarQuarter,
  calendarHalf,
  calendarYear,
  reportingYear,
  span,
]);
