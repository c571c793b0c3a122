import type { OpenCode } from "../internal/open-code.js";
import type { PlainDate } from "./plain-date.js";

/** The kinds of period that phongtrao knows, each with the parts that {@link period} makes one of. */
export interface PeriodParts {
  /** A year and a month from 1 to 12. */
  readonly "calendar-month": readonly [year: number, month: number];
  /** A year and a quarter from 1 to 4. */
  readonly "calendar-quarter": readonly [year: number, quarter: number];
  /** A year and a half from 1 to 2. */
  readonly "calendar-half": readonly [year: number, half: number];
  /** A year. */
  readonly "calendar-year": readonly [year: number];
  /** The year that it ends in. */
  readonly "reporting-year": readonly [year: number];
  /** The first and the last day, both included. */
  readonly span: readonly [firstDay: PlainDate, lastDay: PlainDate];
}

/** The name of a kind of period: one that phongtrao knows, or one of your own. */
export type PeriodKindId = OpenCode<keyof PeriodParts>;

/** Days that follow one another, as one thing to report on. Plain frozen data that survives JSON. */
export interface Period {
  /** Which sort of period it is. */
  readonly kind: PeriodKindId;
  /** Its name among all periods: "2022", "2022-Q3", "R2022". Sorts in order of time among those of its kind. */
  readonly id: string;
  /** The first day of it. */
  readonly firstDay: PlainDate;
  /** The last day of it, included. */
  readonly lastDay: PlainDate;
}
