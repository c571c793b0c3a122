import type { PlainDate } from "../calendar/plain-date.js";

/** The days after one, and up to another. */
export interface DaysAfter {
  readonly after: PlainDate;
  readonly upTo: PlainDate;
}
