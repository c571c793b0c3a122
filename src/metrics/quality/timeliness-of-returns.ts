import type { PlainDate } from "../../calendar/plain-date.js";
import { type Timeliness, timeliness } from "../../calendar/timeliness.js";
import { hasArrived } from "../../records/has-arrived.js";
import type { Submission } from "../../records/submission.js";

/**
 * Whether a unit's return for a period was on time, from all that there are of it, in any order.
 *
 * @internal
 */
export function timelinessOfReturns(
  submissions: readonly Submission[],
  dueByRule: PlainDate | undefined,
  asOf: PlainDate,
): Timeliness {
  const dueOn = datesOf(submissions, "dueOn").at(-1) ?? dueByRule;
  const arrived = submissions.filter(hasArrived);
  const days = datesOf(arrived, "receivedOn");
  const first = timeliness({ dueOn, receivedOn: days[0] }, asOf);
  // One that came in on a day that nobody noted may have been the first.
  return first.status === "on-time" || days.length === arrived.length ? first : unknown;
}

const unknown: Timeliness = Object.freeze({ status: "unknown", daysLate: null });

function datesOf(submissions: readonly Submission[], key: "dueOn" | "receivedOn"): readonly PlainDate[] {
  return submissions.flatMap((submission) => submission[key] ?? []).sort();
}
