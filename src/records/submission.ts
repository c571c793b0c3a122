import type { RecordBase } from "./record-base.js";

/** One unit's return for one period: whether it came, and when. */
export interface Submission extends RecordBase {
  /** The code of the administrative unit that reports, as of the period's last day. */
  readonly place: string;
  /** The id of the period that it reports on. */
  readonly period: string;
  /** What became of it. */
  readonly status: "draft" | "submitted" | "accepted" | "rejected";
  /** The last day on which it was on time, `YYYY-MM-DD`. */
  readonly dueOn?: string | undefined;
  /** The day it came in, `YYYY-MM-DD`. */
  readonly receivedOn?: string | undefined;
}
