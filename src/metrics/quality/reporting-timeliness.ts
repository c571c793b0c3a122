import { type DueRule, dueDate } from "../../calendar/due-date.js";
import type { Period } from "../../calendar/period.js";
import { type PlainDate, requirePlainDate } from "../../calendar/plain-date.js";
import type { Timeliness } from "../../calendar/timeliness.js";
import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { exactly } from "../../quantity/exactly.js";
import { type Ratio, ratio } from "../../quantity/ratio.js";
import type { Register } from "../../records/register.js";
import { periodsOf } from "./period-of.js";
import {
  type ReportingQuestion,
  requireReportingQuestion,
  type UnitsOfDay,
  unitsOfDay,
  reportingNames,
} from "./reporting-question.js";
import { requireOptions } from "./require-options.js";
import { noSubmissions, submissionsByPeriod, type SubmissionsByPlace } from "./submissions-by-period.js";
import { timelinessOfReturns } from "./timeliness-of-returns.js";
import { type UnitRow, unitRows } from "./unit-rows.js";

/** Which units should have reported on which periods, and by when. */
export interface ReportingTimelinessOptions<
  Level extends AdminLevel = AdminLevel,
> extends ReportingQuestion<Level> {
  /** The periods or their ids, one or more; {@link periodsBetween} gives all months of a year. */
  readonly periods: readonly (Period | string)[];
  /** The day at whose end things stand. */
  readonly asOf: PlainDate;
  /** When a return is due whose record has no `dueOn`. */
  readonly due?: DueRule | undefined;
}

/** How many returns have each status of {@link Timeliness}. */
export type TimelinessCounts = Readonly<Record<Timeliness["status"], number>>;

/** The timeliness of the returns for one period. */
export interface PeriodTimeliness<Level extends AdminLevel = AdminLevel> {
  /** The period. */
  readonly period: Period;
  /** How many units were expected to report; `null` where that is not known. */
  readonly expected: number | null;
  /** How many of them have each status. */
  readonly counts: TimelinessCounts;
  /** On time over expected. Those of status `unknown` may have been on time, and those of `not-due-yet` may still be, so that the share lies between bounds. */
  readonly onTime: Ratio<Level, Level>;
}

/** The timeliness of one unit's returns. */
export interface UnitTimeliness {
  /** The unit, as of the last period that it was expected to report on. */
  readonly unit: AdminUnit;
  /** Its return for each period, in the order of the periods; `null` where none was expected, or that is not known. */
  readonly periods: readonly (Timeliness | null)[];
  /** Returns on time over returns expected, with bounds as those of a period. */
  readonly onTime: Ratio<"submission", "submission">;
}

/** Whose returns were on time. Plain frozen data. */
export interface TimelinessTable<Level extends AdminLevel = AdminLevel> {
  /** The level of the units. */
  readonly level: Level;
  /** The day at whose end things stand. */
  readonly asOf: PlainDate;
  /** The periods, in the order that was asked for. */
  readonly periods: readonly PeriodTimeliness<Level>[];
  /** The units that were expected to report on any of the periods, in Vietnamese order of their names. */
  readonly units: readonly UnitTimeliness[];
  /** Returns on time over returns expected, of all units and periods; `missing` where it is not known of one of the periods. */
  readonly onTime: Ratio<"submission", "submission">;
}

/**
 * Whether returns were on time, by unit and period, as far as is known at the end of a day.
 *
 * Expected are the units of {@link coverage}. A return has come in when it is `submitted` or `accepted`. A draft has not, nor has one that was
 * rejected, so that a return corrected after its deadline is late. Of several returns the first to come in counts. It is due on its `dueOn`, on the
 * latest where several name one, otherwise by the rule `due`. A return whose day of receipt was not noted is `unknown`, as is every return whose due
 * day is not known.
 *
 * Throws what {@link completeness} throws; `invalid-date` for an invalid day `asOf`, and `invalid-due-rule` for an invalid rule.
 *
 * @param register - A register, or its `submissions` alone.
 * @param options - The `periods` and the day `asOf`; `due`: the rule for returns without a day of their own;
 *   else as for {@link coverage}.
 *
 * @example
 * ```ts
 * import { createGazetteer, parseRegister, percent, reportingTimeliness } from "phongtrao";
 *
 * const register = parseRegister({
 *   submissions: [
 *     { id: "s1", place: "150", period: "R2022-07", status: "accepted", receivedOn: "2022-07-16" },
 *     { id: "s2", place: "157", period: "R2022-07", status: "accepted", receivedOn: "2022-07-21" },
 *   ],
 * });
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "150", name: "Đà Bắc", level: "district", validFrom: "1991-10-01" },
 *     { code: "156", name: "Mai Châu", level: "district", validFrom: "1991-10-01" },
 *     { code: "157", name: "Lạc Sơn", level: "district", validFrom: "1991-10-01" },
 *   ],
 *   successions: [],
 * });
 *
 * const table = reportingTimeliness(register, {
 *   gazetteer,
 *   periods: ["R2022-07"],
 *   level: "district",
 *   due: { workingDays: 2 },
 *   asOf: "2022-07-31",
 * });
 * table.units.map(({ unit, periods }) => [unit.name, periods[0]?.status, periods[0]?.daysLate]); // [["Đà Bắc", "on-time", 0], ["Lạc Sơn", "late", 3], ["Mai Châu", "missing", 13]]
 * percent(table.onTime, { places: 1 }); // "33.3"
 * ```
 */
export function reportingTimeliness<Level extends AdminLevel>(
  register: Pick<Register, "submissions">,
  options: ReportingTimelinessOptions<Level>,
): TimelinessTable<Level> {
  requireOptions(options, { periods: true, asOf: true, due: true, ...reportingNames });
  const asOf = requirePlainDate(options.asOf, ["asOf"]);
  const periods = periodsOf(options.periods, options.periodKinds);
  const days = periods.map(({ lastDay }) => lastDay);
  requireReportingQuestion(options, days);
  const submissions = submissionsByPeriod(register);
  const find = unitsOfDay(options);
  const columns = periods.map((period) =>
    columnOf(period, submissions.get(period.id) ?? noSubmissions, options, find(period.lastDay)),
  );
  const cells = columns.map((column) => column.cells ?? []);
  const rows = unitRows(options.gazetteer, cells, days);
  const isKnown = columns.every((column) => column.cells !== null);
  return Object.freeze({
    level: options.level,
    asOf,
    periods: Object.freeze(columns.map((column) => periodTimeliness(column, options.level))),
    units: Object.freeze(rows.map(unitTimeliness)),
    onTime: onTimeOver("submission", isKnown ? cells.flat() : null),
  });
}

interface Cell {
  readonly unit: AdminUnit;
  readonly timeliness: Timeliness;
}

interface Column {
  readonly period: Period;
  /** `null` where it is not known who was expected to report. */
  readonly cells: readonly Cell[] | null;
}

function columnOf(
  period: Period,
  submissions: SubmissionsByPlace,
  options: ReportingTimelinessOptions,
  ofDay: UnitsOfDay | null,
): Column {
  const dueByRule = options.due === undefined ? undefined : dueDate(period, options.due);
  const cells = ofDay?.expected.map((unit) => {
    const ofUnit = submissions.get(unit.code) ?? [];
    return { unit, timeliness: timelinessOfReturns(ofUnit, dueByRule, options.asOf) };
  });
  return { period, cells: cells ?? null };
}

function periodTimeliness<Level extends AdminLevel>(
  { period, cells }: Column,
  level: Level,
): PeriodTimeliness<Level> {
  const expected = cells?.length ?? null;
  return Object.freeze({ period, expected, counts: count(cells ?? []), onTime: onTimeOver(level, cells) });
}

function unitTimeliness({ unit, cells }: UnitRow<Cell>): UnitTimeliness {
  const expected = cells.filter((cell) => cell !== null);
  const periods = Object.freeze(cells.map((cell) => cell?.timeliness ?? null));
  return Object.freeze({ unit, periods, onTime: onTimeOver("submission", expected) });
}

function count(cells: readonly Cell[]): TimelinessCounts {
  const counts = { "on-time": 0, late: 0, missing: 0, "not-due-yet": 0, unknown: 0 };
  for (const { timeliness } of cells) counts[timeliness.status] += 1;
  return Object.freeze(counts);
}

/** Returns of which it is not known whether they were on time, or that may still be, lie between the bounds. */
function onTimeOver<U extends AdminLevel | "submission">(
  unit: U,
  cells: readonly Cell[] | null,
): Ratio<U, U> {
  if (cells === null) return ratio<U, U>(null, null);
  const { "on-time": onTime, unknown, "not-due-yet": notDueYet } = count(cells);
  const open = unknown + notDueYet;
  const flags = open > 0 ? (["incomplete"] as const) : [];
  const figure = makeFigure(unit, onTime, { lower: onTime, upper: onTime + open }, flags);
  return ratio<U, U>(figure, exactly(cells.length, unit));
}
