import type { DueRule } from "../calendar/due-date.js";
import type { PeriodKindId } from "../calendar/period.js";
import type { AdminLevel } from "../geography/admin-unit.js";
import type { OpenCode } from "../internal/open-code.js";
import type { Reading } from "../quantity/reading.js";
import type { StandardMetrics } from "./book/standard-metrics.js";

/**
 * What rows are grouped by.
 *
 * - `place`: the unit of that level that a record's place belongs to, on the record's last day
 * - `period`: the period of that kind that the whole of a record lies in
 * - anything else: a word of the record: `kind`, `topic`, `campaign`, `channel`, `unit`, `movement`, `holder` …
 */
export type Grouping =
  | { readonly by: "place"; readonly level: AdminLevel }
  | { readonly by: "period"; readonly kind: PeriodKindId }
  | { readonly by: string; readonly level?: never };

/** Which records a plan reads; what is left out does not narrow. */
export interface PlanFilter {
  /** The id of a period in which the whole of a record must lie. */
  readonly period?: string | undefined;
  /** The code of an administrative unit of any level, as of each record's last day: the records of it and of all below it. */
  readonly place?: string | undefined;
  /** By the name of a word of the records, the words that will do: `{ topic: ["drug-prevention"], kind: ["talk"] }`. */
  readonly words?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * Which totals stand beside the rows, computed from the records and never by adding rows.
 *
 * - `none`
 * - `grand`: one, of everything
 * - `rollup`: of everything, then of each group of the first grouping, of the first two …
 *
 * A plan that groups by nothing has none: its one row is the total.
 */
export type PlanTotals = "none" | "grand" | "rollup";

/**
 * Who should report on which periods, so that rows and totals can say how much of what was expected they cover.
 */
export interface PlanReporting {
  /** The level of the units that report. */
  readonly level: AdminLevel;
  /** The kind of the periods that they report on; the kind of the row's own period by default. One whose periods overlap or leave days out goes only with a filter by such a period. */
  readonly every?: PeriodKindId | undefined;
  /** The codes of the units that were asked to report; all that existed by default. A code that no unit of the level ever had throws `unknown-admin-unit` where the plan is evaluated. */
  readonly asked?: readonly string[] | undefined;
  /** The day at whose end things stand: returns received later are left out. Needed to tell what is on time; without it, all count. */
  readonly asOf?: string | undefined;
  /** When a return is due whose record has no `dueOn`. */
  readonly due?: DueRule | undefined;
}

/**
 * What stands where a group has no record at all. Nothing by default; what is filled in is flagged `assumed`, with its assumption. A record that does not
 * report the count is no gap, and stays so.
 */
export interface PlanGaps {
  /**
   * `zero`: where no record is, nothing happened (`nothingHappened`); for all periods, and, where the filter names a period and a gazetteer is at hand, for all units that existed at its end. Where the plan says who
   * reports, only where all returns are there; and not where a record of a wider place or a longer time, or without a place, may have told of it.
   */
  readonly flows?: "none" | "zero" | undefined;
  /**
   * `carryForward`: a stock that nobody stated within the period is what it was when it was last stated (`stockUnchanged`), carried forward by the flows that its metric
   * names, as long as its place has the same ground. One that was stated within it, before its last day, is so in any case.
   */
  readonly stocks?: "none" | "carryForward" | undefined;
}

/** What is asked of `definePlan`. */
export interface PlanInput {
  /** What to compute: by the name of a column, the id of a metric. */
  readonly measures: Readonly<Record<string, OpenCode<keyof StandardMetrics>>>;
  /** What to group by: by the name of a key, a grouping. Everything in one row when it is left out. */
  readonly groupBy?: Readonly<Record<string, Grouping>> | undefined;
  /** Which records to read; all when it is left out. */
  readonly filter?: PlanFilter | undefined;
  /** How hedges are read; strictly by default. */
  readonly reading?: Reading | undefined;
  /** Which totals to compute; the grand one by default. */
  readonly totals?: PlanTotals | undefined;
  /** Who should report; without it, or with `null`, the coverage of every row is `unknown`. */
  readonly reporting?: PlanReporting | null | undefined;
  /** What stands where there is no record; nothing by default. */
  readonly gaps?: PlanGaps | undefined;
}

/** A question to a register, as frozen plain data that survives JSON; made by `definePlan`. */
export interface Plan<Input extends PlanInput = PlanInput> {
  /** What to compute. */
  readonly measures: Input["measures"];
  /** What to group by. */
  readonly groupBy: {
    readonly [Name in keyof Exclude<Input["groupBy"], undefined>]: Exclude<Input["groupBy"], undefined>[Name];
  };
  /** Which records to read. */
  readonly filter: PlanFilter;
  /** How hedges are read. */
  readonly reading: Reading;
  /** Which totals to compute. */
  readonly totals: PlanTotals;
  /** Who should report; `null` where the plan does not say. */
  readonly reporting: PlanReporting | null;
  /** What stands where there is no record. */
  readonly gaps: { readonly flows: "none" | "zero"; readonly stocks: "none" | "carryForward" };
}
