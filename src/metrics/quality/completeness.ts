import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import type { Ratio } from "../../quantity/ratio.js";
import type { Register } from "../../records/register.js";
import { type Coverage, coverageOf, shareOf, type UnitReport } from "./coverage.js";
import { periodsOf } from "./period-of.js";
import type { ReportStatus } from "./report-status.js";
import {
  type ReportingQuestion,
  requireReportingQuestion,
  unitsOfDay,
  reportingNames,
} from "./reporting-question.js";
import { requireOptions } from "./require-options.js";
import { noSubmissions, submissionsByPeriod } from "./submissions-by-period.js";
import { type UnitRow, unitRows } from "./unit-rows.js";

/** Which units should have reported on which periods. */
export interface CompletenessOptions<Level extends AdminLevel = AdminLevel> extends ReportingQuestion<Level> {
  /** The periods or their ids, one or more; {@link periodsBetween} gives all months of a year. */
  readonly periods: readonly (Period | string)[];
  /** The day at whose end things stand: returns received later are left out. All count by default. */
  readonly asOf?: PlainDate | undefined;
}

/** One unit's returns over the periods of a table. */
export interface UnitCompleteness {
  /** The unit, as of the last period that it was expected to report on. */
  readonly unit: AdminUnit;
  /** What became of its return for each period, in the order of the periods; `null` where none was expected, or that is not known. */
  readonly statuses: readonly (ReportStatus | null)[];
  /** Returns accepted over returns expected. */
  readonly share: Ratio<"submission", "submission">;
}

/** Who reported on which period. Plain frozen data. */
export interface CompletenessTable<Level extends AdminLevel = AdminLevel> {
  /** The level of the units. */
  readonly level: Level;
  /** The coverage of each period, in the order that was asked for. */
  readonly periods: readonly Coverage<Level>[];
  /** The units that were expected to report on any of the periods, in Vietnamese order of their names. */
  readonly units: readonly UnitCompleteness[];
  /** Returns accepted over returns expected, of all units and periods; `missing` where it is not known of one of the periods. */
  readonly total: Ratio<"submission", "submission">;
}

/**
 * The completeness of reporting by unit and period: who reported on which, as {@link coverage} says of each period.
 *
 * Expectations follow the units of the time: a commune that ended on 30 June 2025 is not expected to report on July, and the one that took it in has a row of its own from then on, whatever its code. A new name or parent alone makes no new row. Over several periods it is returns that are
 * counted, not units, so that totals are ratios of the totals, in the unit `submission`.
 *
 * Throws what {@link coverage} throws, with two differences: a code `under` needs a unit on the last day of at least one of the periods, and a list
 * of periods that is empty or not a list throws `invalid-question`, a period that stands twice `duplicate-period`.
 *
 * @param register - A register, or its `submissions` alone.
 * @param options - The `periods`; else as for {@link coverage}.
 *
 * @example
 * ```ts
 * import { completeness, createGazetteer, parseRegister, percent, periodsBetween } from "phongtrao";
 *
 * const register = parseRegister({
 *   submissions: [
 *     { id: "s1", place: "10", period: "2025-06", status: "accepted" },
 *     { id: "s2", place: "15", period: "2025-06", status: "accepted" },
 *     { id: "s3", place: "15", period: "2025-07", status: "draft" },
 *   ],
 * });
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "10", name: "Lào Cai", level: "province", validFrom: "1991-10-01", validTo: "2025-06-30" },
 *     { code: "15", name: "Yên Bái", level: "province", validFrom: "1991-10-01", validTo: "2025-06-30" },
 *     { code: "15", name: "Lào Cai", level: "province", validFrom: "2025-07-01" },
 *   ],
 *   successions: [{ kind: "merged", effectiveOn: "2025-07-01", from: ["10", "15"], to: ["15"] }],
 * });
 *
 * const periods = periodsBetween("calendar-month", "2025-06-01", "2025-07-31");
 * const table = completeness(register, { gazetteer, periods, level: "province" });
 *
 * table.periods.map(({ received, expected }) => [received, expected]); // [[2, 2], [0, 1]]
 * table.units.map(({ unit, statuses }) => [unit.code, unit.name, ...statuses]); // [["10", "Lào Cai", "accepted", null], ["15", "Lào Cai", null, "draft"], ["15", "Yên Bái", "accepted", null]]
 * percent(table.total, { places: 1 }); // "66.7"
 * ```
 */
export function completeness<Level extends AdminLevel>(
  register: Pick<Register, "submissions">,
  options: CompletenessOptions<Level>,
): CompletenessTable<Level> {
  requireOptions(options, { periods: true, asOf: true, ...reportingNames });
  const periods = periodsOf(options.periods, options.periodKinds);
  const days = periods.map(({ lastDay }) => lastDay);
  requireReportingQuestion(options, days);
  const submissions = submissionsByPeriod(register, options.asOf);
  const find = unitsOfDay(options);
  const columns = periods.map((period) =>
    coverageOf(submissions.get(period.id) ?? noSubmissions, options, period, find(period.lastDay)),
  );
  const rows = unitRows<UnitReport>(
    options.gazetteer,
    columns.map(({ units }) => units),
    days,
  );
  return Object.freeze({
    level: options.level,
    periods: Object.freeze(columns),
    units: Object.freeze(rows.map(completenessOf)),
    total: shareOf("submission", total(columns, "received") ?? 0, total(columns, "expected")),
  });
}

function completenessOf({ unit, cells }: UnitRow<UnitReport>): UnitCompleteness {
  const statuses = cells.map((cell) => cell?.status ?? null);
  const received = statuses.filter((status) => status === "accepted").length;
  const expected = statuses.filter((status) => status !== null).length;
  return Object.freeze({
    unit,
    statuses: Object.freeze(statuses),
    share: shareOf("submission", received, expected),
  });
}

function total(columns: readonly Coverage[], side: "received" | "expected"): number | null {
  const counts = columns.map((column) => column[side]).filter((count) => count !== null);
  return counts.length < columns.length ? null : counts.reduce((sum, count) => sum + count, 0);
}
