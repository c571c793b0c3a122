import { type PlainDate, requirePlainDate } from "../../calendar/plain-date.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";
import type { Register } from "../../records/register.js";
import type { Submission } from "../../records/submission.js";
import { reportStatuses } from "./report-status.js";
import { refuseRecord, requireRecords } from "./require-records.js";

/** The returns of each period by its id, and of each place in it by code. */
export type SubmissionsByPeriod = ReadonlyMap<string, SubmissionsByPlace>;

/** The returns of each place by code, in order of their ids. */
export type SubmissionsByPlace = ReadonlyMap<string, readonly Submission[]>;

/**
 * The returns of a register by period and place, whatever their order in the register; with `asOf`, without those received later. Throws `invalid-register` for a value that is not a return.
 *
 * @internal
 */
export function submissionsByPeriod(
  register: Pick<Register, "submissions">,
  asOf?: PlainDate,
): SubmissionsByPeriod {
  const list = requireRecords(register, "submissions");
  for (const [index, submission] of list.entries()) check(submission, index);
  const day = asOf === undefined ? undefined : requirePlainDate(asOf, ["asOf"]);
  const known = list.filter(({ receivedOn }) => day === undefined || (receivedOn ?? day) <= day);
  const periods = new Map<string, Map<string, Submission[]>>();
  for (const submission of known.sort((a, b) => compareText(a.id, b.id))) {
    const places = periods.get(submission.period) ?? new Map<string, Submission[]>();
    periods.set(submission.period, places);
    addToGroup(places, submission.place, submission);
  }
  return periods;
}

/**
 * @internal
 */
export const noSubmissions: SubmissionsByPlace = new Map();

const statuses: readonly string[] = reportStatuses.filter((status) => status !== "missing");

function check({ id, place, period, status, dueOn, receivedOn }: Submission, index: number): void {
  const path = ["submissions", index];
  for (const [key, text] of Object.entries({ id, place, period }))
    if (typeof text !== "string") refuseRecord(text, "a text", [...path, key]);
  if (!statuses.includes(status)) refuseRecord(status, "the status of a return", [...path, "status"]);
  for (const [key, date] of Object.entries({ dueOn, receivedOn }))
    if (date !== undefined) requirePlainDate(date, [...path, key]);
}
