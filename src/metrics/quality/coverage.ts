import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import { exactly } from "../../quantity/exactly.js";
import { type Ratio, ratio } from "../../quantity/ratio.js";
import type { Register } from "../../records/register.js";
import type { Submission } from "../../records/submission.js";
import { periodOf } from "./period-of.js";
import { type ReportStatus, reportStatusOf } from "./report-status.js";
import {
  type ReportingQuestion,
  requireReportingQuestion,
  type UnitsOfDay,
  unitsOfDay,
  reportingNames,
} from "./reporting-question.js";
import { requireOptions } from "./require-options.js";
import { noSubmissions, submissionsByPeriod, type SubmissionsByPlace } from "./submissions-by-period.js";
import { type UnexpectedSubmission, unexpectedSubmissions } from "./unexpected-submissions.js";

/**
 * How much of what was expected is there.
 *
 * - `complete`: the return of each unit was accepted
 * - `partial`: those of some were not
 * - `none-expected`: no unit of the level existed then, or none was asked
 * - `unknown`: it is not known which units there were
 */
export type CoverageStatus = "complete" | "partial" | "none-expected" | "unknown";

/** Which units should have reported on which period. */
export interface CoverageOptions<Level extends AdminLevel = AdminLevel> extends ReportingQuestion<Level> {
  /** The period, or its id. */
  readonly period: Period | string;
  /** The day at whose end things stand: returns received later are left out. All count by default. */
  readonly asOf?: PlainDate | undefined;
}

/** One unit's return for a period. */
export interface UnitReport {
  /** The unit, as of the period's last day. */
  readonly unit: AdminUnit;
  /** What became of its return; of several, the status that counts most, in the order of {@link reportStatuses}. */
  readonly status: ReportStatus;
  /** The ids of its returns, in order. */
  readonly submissions: readonly string[];
}

/** How many of the units that should have reported on a period did. Plain frozen data. */
export interface Coverage<Level extends AdminLevel = AdminLevel> {
  /** How much of what was expected is there. */
  readonly status: CoverageStatus;
  /** The level of the units. */
  readonly level: Level;
  /** The period. */
  readonly period: Period;
  /** Whether only some of the units of the level were in question: those `under` another, or those `asked`. */
  readonly narrowed: boolean;
  /** How many returns were accepted; `null` where it is not known of which units. */
  readonly received: number | null;
  /** How many were expected; `null` where that is not known. */
  readonly expected: number | null;
  /** Received over expected, in units of the level; `missing` where that is not known, `zero-denominator` where none was expected. */
  readonly share: Ratio<Level, Level>;
  /** How many units have each status; together, all that were expected. */
  readonly counts: Readonly<Record<ReportStatus, number>>;
  /** The units that were expected to report, in Vietnamese order of their names. */
  readonly units: readonly UnitReport[];
  /** The codes of those without any return, in the same order. */
  readonly missing: readonly string[];
  /** The codes of those with more than one, in the same order. */
  readonly duplicates: readonly string[];
  /** The returns that nobody expected, by place and id. */
  readonly unexpected: readonly UnexpectedSubmission[];
  /** The codes of `asked` that no unit of the question is known to have had then: where the units are not known, all of them. */
  readonly unmatched: readonly string[];
}

/**
 * Who reported on a period, and who did not: expected are the units of a level that existed on the period's last day and were asked; received are those whose return was accepted.
 *
 * Returns are those whose `period` is the id of the period. The register does not record on which day a return was accepted, so with `asOf` its
 * status is taken as it stands, and a return without `receivedOn` counts. Returns of units of another level or outside `under` are not in question.
 * All others that nobody expected are named, and those of units of another time are named with the units that had their territory on the period's
 * last day. The order of the records does not matter.
 *
 * Without a gazetteer, or where it holds no unit of the level, the status is `unknown` and the share `missing`: never 100 %. Where the level had ended by then, none was expected: `zero-denominator`.
 *
 * Errors:
 *
 * - `invalid-question`: an unknown level, invalid codes or, with a gazetteer, a level that is not below that of `under`;
 * - `unknown-admin-unit`: a code `under` that no unit has on the period's last day;
 * - `invalid-period`, `invalid-gazetteer`, `invalid-register`, `invalid-date`: an invalid period, gazetteer, list of returns or day.
 *
 * @param register - A register, or its `submissions` alone.
 * @param options - The `period`; the `level` of the units and the `gazetteer` that knows them; `under` a
 *   unit, or those `asked` alone; `asOf`: the day at whose end things stand.
 *
 * @example
 * ```ts
 * import { coverage, createGazetteer, parseRegister, percent } from "phongtrao";
 *
 * const register = parseRegister({
 *   adminUnits: [
 *     { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
 *     { code: "150", name: "Đà Bắc", level: "district", parent: "17", validFrom: "1991-10-01" },
 *     { code: "156", name: "Mai Châu", level: "district", parent: "17", validFrom: "1991-10-01" },
 *     { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
 *   ],
 *   submissions: [
 *     { id: "s1", place: "150", period: "2022-07", status: "accepted", receivedOn: "2022-08-03" },
 *     { id: "s2", place: "157", period: "2022-07", status: "submitted", receivedOn: "2022-08-05" },
 *   ],
 * });
 * const gazetteer = createGazetteer({ units: register.adminUnits, successions: register.successions });
 *
 * const july = coverage(register, { gazetteer, period: "2022-07", level: "district" });
 * [july.status, july.received, july.expected]; // ["partial", 1, 3]
 * percent(july.share, { places: 1 }); // "33.3"
 * july.units.map(({ unit, status }) => `${unit.name}: ${status}`); // ["Đà Bắc: accepted", "Lạc Sơn: submitted", "Mai Châu: missing"]
 * july.missing; // ["156"]
 *
 * const nobodyKnows = coverage(register, { period: "2022-07", level: "district" });
 * [nobodyKnows.status, nobodyKnows.share.status]; // ["unknown", "missing"]
 * ```
 */
export function coverage<Level extends AdminLevel>(
  register: Pick<Register, "submissions">,
  options: CoverageOptions<Level>,
): Coverage<Level> {
  requireOptions(options, { period: true, asOf: true, ...reportingNames });
  const period = periodOf(options.period, options.periodKinds);
  requireReportingQuestion(options, [period.lastDay]);
  const submissions = submissionsByPeriod(register, options.asOf).get(period.id);
  return coverageOf(submissions ?? noSubmissions, options, period, unitsOfDay(options)(period.lastDay));
}

/**
 * The coverage of a period from its returns and the units of its last day, the question being sound.
 *
 * @internal
 */
export function coverageOf<Level extends AdminLevel>(
  submissions: SubmissionsByPlace,
  question: ReportingQuestion<Level>,
  period: Period,
  ofDay: UnitsOfDay | null,
): Coverage<Level> {
  const { level } = question;
  const units = (ofDay?.expected ?? []).map((unit) => reportOf(unit, submissions.get(unit.code) ?? []));
  const codes = new Set(units.map(({ unit }) => unit.code));
  const counts = countStatuses(units);
  const expected = ofDay === null ? null : units.length;
  return Object.freeze({
    status: statusOf(expected, counts.accepted),
    level,
    period,
    narrowed: question.under !== undefined || question.asked !== undefined,
    received: ofDay === null ? null : counts.accepted,
    expected,
    share: shareOf(level, counts.accepted, expected),
    counts,
    units: Object.freeze(units),
    missing: codesOf(units.filter(({ status }) => status === "missing")),
    duplicates: codesOf(units.filter((report) => report.submissions.length > 1)),
    unexpected: unexpectedSubmissions(submissions, question, period.lastDay, ofDay),
    unmatched: Object.freeze([...new Set(question.asked)].filter((code) => !codes.has(code)).sort()),
  });
}

/**
 * Received over expected in a unit; `missing` where it is not known how many were expected.
 *
 * @internal
 */
export function shareOf<U extends AdminLevel | "submission">(
  unit: U,
  received: number,
  expected: number | null,
): Ratio<U, U> {
  return expected === null
    ? ratio<U, U>(null, null)
    : ratio<U, U>(exactly(received, unit), exactly(expected, unit));
}

function reportOf(unit: AdminUnit, submissions: readonly Submission[]): UnitReport {
  const ids = Object.freeze(submissions.map(({ id }) => id));
  return Object.freeze({ unit, status: reportStatusOf(submissions), submissions: ids });
}

function statusOf(expected: number | null, received: number): CoverageStatus {
  if (expected === null) return "unknown";
  if (expected === 0) return "none-expected";
  return received === expected ? "complete" : "partial";
}

function countStatuses(units: readonly UnitReport[]): Coverage["counts"] {
  const counts = { accepted: 0, submitted: 0, draft: 0, rejected: 0, missing: 0 };
  for (const { status } of units) counts[status] += 1;
  return Object.freeze(counts);
}

function codesOf(units: readonly UnitReport[]): readonly string[] {
  return Object.freeze(units.map(({ unit }) => unit.code));
}
