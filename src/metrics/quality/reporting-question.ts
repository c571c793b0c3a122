import type { PeriodKind } from "../../calendar/period-kind.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import type { Names } from "../../internal/require-names.js";
import { areTexts } from "../../internal/are-texts.js";
import { existingUnits, refuseQuestion, requireUnitsQuestion, type UnitsQuestion } from "./units-question.js";

/** Which units should have reported. */
export interface ReportingQuestion<Level extends AdminLevel = AdminLevel> extends UnitsQuestion<Level> {
  /** The codes of the units that were asked to report, as of the period's last day; all of them by default. */
  readonly asked?: readonly string[] | undefined;
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * The names of what a question about returns asks.
 *
 * @internal
 */
export const reportingNames = {
  asked: true,
  periodKinds: true,
  gazetteer: true,
  level: true,
  under: true,
} as const satisfies Names<ReportingQuestion>;

/**
 * Throws for a question that cannot be answered, as {@link requireUnitsQuestion} does, and `invalid-question` for invalid codes.
 *
 * @internal
 */
export function requireReportingQuestion(question: ReportingQuestion, days: readonly PlainDate[]): void {
  requireUnitsQuestion(question, days);
  const asked: unknown = question.asked;
  if (asked !== undefined && !areTexts(asked)) refuseQuestion("a list of codes", asked, "asked");
}

/** The units of a day, in Vietnamese order of their names. */
export interface UnitsOfDay {
  readonly existing: readonly AdminUnit[];
  /** Those that were asked to report. */
  readonly expected: readonly AdminUnit[];
}

/**
 * Finds the units that existed on a day and those of them that were asked to report; `null` where that is not known.
 *
 * @internal
 */
export function unitsOfDay(question: ReportingQuestion): (day: PlainDate) => UnitsOfDay | null {
  const find = existingUnits(question);
  const asked = question.asked && new Set(question.asked);
  return (day) => {
    const existing = find(day);
    const isAsked = ({ code }: AdminUnit): boolean => asked?.has(code) ?? true;
    return existing === null ? null : { existing, expected: existing.filter(isAsked) };
  };
}
