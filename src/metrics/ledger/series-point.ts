import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Countable, Difference, Figure, Operand } from "../../quantity/figure.js";

/**
 * One value of a series over time. Other keys that it has (`unit`, `movement`, `place`) tell one series from another; what is not text, a number, a boolean or `null` throws `invalid-series`.
 */
export interface SeriesPoint {
  /** The period, or the id of one: "2022", "2022-Q3". */
  readonly period: Period | string;
  /** A plain number, a quantity or a figure; `null` when it was not reported. */
  readonly value: number | Operand | null | undefined;
  /** Whether something that should be in the value was not reported. */
  readonly incomplete?: boolean | undefined;
}

/** The keys of a point that are given back as they are. */
export type KeptKeys<Point extends SeriesPoint> = Omit<Point, "value" | "incomplete">;

/** A stock: numbers stay numbers, counts add up to figures. */
export type StockValue<Value> = Value extends number
  ? number
  : Value extends Countable<infer U>
    ? Figure<U>
    : FlowValue<Value>;

/** A flow: numbers stay numbers, between counts there are differences. */
export type FlowValue<Value> = Value extends number
  ? number
  : Value extends Operand<infer U>
    ? Difference<U>
    : null;

/** What a point of a computed series says beside its value. */
export interface Completeness {
  /** `true` where a value before it is missing, or the point that was given says so of itself; absent elsewhere, and where the value is `null`. */
  readonly incomplete?: true;
}

/** A point of a stock series. Plain frozen data. */
export type StockPoint<Point extends SeriesPoint> = Point extends unknown
  ? KeptKeys<Point> &
      Completeness & {
        /** The stock at the period's end; `null` where the flow was not reported. */
        readonly value: StockValue<Point["value"]>;
      }
  : never;

/** A point of a flow series. Plain frozen data. */
export type FlowPoint<Point extends SeriesPoint> = Point extends unknown
  ? KeptKeys<Point> &
      Completeness & {
        /** The flow of the period; `null` where the stock was not reported. */
        readonly value: FlowValue<Point["value"]>;
      }
  : never;

/** How a series is read. */
export interface SeriesOptions {
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}
