import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { daysBetween, type PlainDate, requirePlainDate } from "./plain-date.js";

/** A return, as far as its time goes; a {@link Submission} is one. */
export interface Timed {
  /** The last day on which it is on time. */
  readonly dueOn?: PlainDate | undefined;
  /** The day it came in. */
  readonly receivedOn?: PlainDate | undefined;
}

/** Whether a return was on time. Plain frozen data. */
export interface Timeliness {
  /**
   * - `on-time`: it came in by the day it was due
   * - `late`: it came in after that day
   * - `missing`: that day is over, and it has not come in
   * - `not-due-yet`: it has not come in and may still be on time
   * - `unknown`: it is not known when it is due or, of a return that {@link reportingTimeliness} looks at, when it came in
   */
  readonly status: "on-time" | "late" | "missing" | "not-due-yet" | "unknown";
  /** By how many days it came in late, or is missing so far; 0 where it is neither, `null` where that is not known. */
  readonly daysLate: number | null;
}

/**
 * Whether a return was on time, as far as is known at the end of a day.
 *
 * What came in after that day had not come in on it. Whether a return was accepted is not asked. Without a due day the
 * status is `unknown`, received or not. Invalid dates throw `invalid-date`.
 *
 * @param submission - The days `dueOn` and `receivedOn`, such as `"2022-12-25"`; without the latter it has
 *   not come in.
 * @param asOf - The day at the end of which it is asked, such as `"2022-12-31"`.
 *
 * @example
 * ```ts
 * import { timeliness } from "phongtrao";
 *
 * timeliness({ dueOn: "2022-12-25", receivedOn: "2022-12-25" }, "2022-12-31"); // { status: "on-time", daysLate: 0 }
 * timeliness({ dueOn: "2022-12-25", receivedOn: "2022-12-28" }, "2022-12-31"); // { status: "late", daysLate: 3 }
 * timeliness({ dueOn: "2022-12-25" }, "2022-12-31"); // { status: "missing", daysLate: 6 }
 * timeliness({ dueOn: "2022-12-25" }, "2022-12-25"); // { status: "not-due-yet", daysLate: 0 }
 * ```
 */
export function timeliness(submission: Timed, asOf: PlainDate): Timeliness {
  const today = requirePlainDate(asOf);
  const given: unknown = submission;
  if (typeof given !== "object" || given === null) return refuse(given);
  const dueOn = optionalDate(submission.dueOn, "dueOn");
  const receivedOn = optionalDate(submission.receivedOn, "receivedOn");
  if (dueOn === undefined) return Object.freeze({ status: "unknown", daysLate: null });
  const hasCome = receivedOn !== undefined && receivedOn <= today;
  const daysLate = Math.max(0, daysBetween(dueOn, hasCome ? receivedOn : today));
  return Object.freeze({ status: statusOf(hasCome, daysLate > 0), daysLate });
}

function optionalDate(date: PlainDate | undefined, field: string): PlainDate | undefined {
  return date === undefined ? undefined : requirePlainDate(date, [field]);
}

function refuse(given: unknown): never {
  const found = preview(given);
  return fail("invalid-date", `A return has the days dueOn and receivedOn; found ${found}.`, { found });
}

function statusOf(hasCome: boolean, isLate: boolean): Timeliness["status"] {
  if (hasCome) return isLate ? "late" : "on-time";
  return isLate ? "missing" : "not-due-yet";
}
