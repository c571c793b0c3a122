import type { Quantity } from "../quantity/quantity.js";
import type { Moment } from "./moment.js";
import type { RecordBase } from "./record-base.js";

/** What a plan asks for: a measure, from a baseline to a value, within a period. */
export interface Target extends RecordBase {
  /** The name of the measure, such as `attendance` or `models`. */
  readonly measure: string;
  /** The id of the period by whose end it is due. */
  readonly period: string;
  /** What is asked for. */
  readonly value: Quantity;
  /** Which way is good. */
  readonly direction: "increase" | "decrease" | "maintain";
  /** The day it was set or last changed, `YYYY-MM-DD`. */
  readonly setOn?: string | undefined;
  /** Where it starts from. */
  readonly baseline?: { readonly when: Moment; readonly value: Quantity } | undefined;
  /** The id of the campaign that it belongs to. */
  readonly campaign?: string | undefined;
  /** The id of the movement that it belongs to. */
  readonly movement?: string | undefined;
  /** The code of the administrative unit, as of the period's last day. */
  readonly place?: string | undefined;
}
