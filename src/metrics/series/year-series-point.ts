import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Countable, Difference, Figure, Operand } from "../../quantity/figure.js";
import type { UnitRegistry } from "../../quantity/unit.js";

/**
 * One value of a series. Further keys that hold text, numbers or truth values, such as `unit` or `movement`, tell series apart; whatever else it holds is
 * carried along.
 */
export interface YearSeriesPoint<V = number | Operand | null | undefined> {
  /** The period, or its id. */
  readonly period: Period | string;
  /** A number, a quantity or a figure; `null` when it was not reported. */
  readonly value: V;
}

/** What series may draw on beside what phongtrao knows. */
export interface YearSeriesOptions {
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
  /**
   * The values are what came or went in each period, such as the models that were added, so that counts in the unit of a stock add as well. By default
   * they are taken for how many there are, and refused.
   */
  readonly changes?: boolean | undefined;
}

/** What a value becomes when it is added to others: a number stays one, a count becomes a figure. */
export type YearToDateValue<V> = V extends Countable<infer U> ? Figure<U> : PeriodFlowValue<V>;

/** What a value becomes when others are taken from it: a number stays one, a count becomes a figure that may have no lower bound. */
export type PeriodFlowValue<V> = V extends number
  ? number
  : V extends Operand<infer U>
    ? Difference<U>
    : null;

/** A flow up to and with its period, from the first day of the year. Plain frozen data. */
export type YearToDatePoint<P extends YearSeriesPoint = YearSeriesPoint> = Omit<P, "value" | "includes"> & {
  /** The sum so far; `null` where the flow of the period itself was not reported. */
  readonly value: YearToDateValue<P["value"]> | null;
  /** The ids of the periods of the year so far whose flow is not in the value. */
  readonly missing: readonly string[];
};

/** The flow of a period. Plain frozen data. */
export type PeriodFlowPoint<P extends YearSeriesPoint = YearSeriesPoint> = Omit<P, "value" | "missing"> & {
  /** The flow; `null` where the value up to the period was not reported. */
  readonly value: PeriodFlowValue<P["value"]> | null;
  /** The ids of earlier periods whose flow is in the value as well, since nothing was reported that would tell it apart. */
  readonly includes: readonly string[];
};
