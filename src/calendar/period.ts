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
  readonly "calendar-nine-months": readonly [year: number];
  /** A year. */
  readonly "calendar-year": readonly [year: number];
  /** A year and a month from 1 to 12: those that it ends in. */
  readonly "reporting-month": readonly [year: number, month: number];
  /** The year that it ends in, and a quarter from 1 to 4. */
  readonly "reporting-quarter": readonly [year: number, quarter: number];
  /** The year that it ends in, and a half from 1 to 2. */
  readonly "reporting-half": readonly [year: number, half: number];
  /** The year that it ends in. */
  readonly "reporting-nine-months": readonly [year: number];
  /** The year that it ends in. */
  readonly "reporting-year": readonly [year: number];
  /** The year that it begins in. */
  readonly "school-year": readonly [year: number];
  /** The first and the last day, both included. */
  readonly "congress-term": readonly [firstDay: PlainDate, lastDay: PlainDate];
  /** The first and the last year, both included, and the later year of the vision, where there is one. */
  readonly programme: readonly [firstYear: number, lastYear: number, visionYear?: number];
  /** The first and the last day, both included. */
  readonly campaign: readonly [firstDay: PlainDate, lastDay: PlainDate];
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
  /** The year that a programme looks ahead to, "tầm nhìn đến năm 2030"; only programmes have one. */
  readonly visionYear?: number | undefined;
}
