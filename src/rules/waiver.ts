import type { PlainDate } from "../calendar/plain-date.js";

/** Lets the findings of a rule on a record pass, for a reason and for a time. */
export interface Waiver {
  /** The id of a rule of the book; a family is none. */
  readonly rule: string;
  /** The id of a record: any of those that a finding names. */
  readonly record: string;
  /** Why; who reads the waiver must be able to judge it. */
  readonly reason: string;
  /** The last day that it holds for, `YYYY-MM-DD`. */
  readonly until: PlainDate;
}
