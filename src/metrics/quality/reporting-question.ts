import type { PeriodKind } from "../../calendar/period-kind.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import { existingUnits, refuseQuestion, requireUnitsQuestion, type UnitsQuestion } from "./units-question.js";

/** Which units should have reported. */
export interface ReportingQuestion<Level extends AdminLevel = AdminLevel> extends UnitsQuestion<Level> {
  /** The codes of the units that were asked to report, as of the period's last day; all of them unless told otherwise. */
  readonly asked?: readonly string[] | undefined;
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * Throws for a question that cannot be answered, as {@link requireUnitsQuestion} does, and `invalid-question` for codes that are none.
 *
 * @internal
 */
export function requireReportingQuestion(question: ReportingQuestion, days: readonly PlainDate[]): void {
  requireUnitsQuestion(question, days);
  const asked: unknown = question.asked;
  const isUsable = asked === undefined || (Array.isArray(asked) && asked.every(isText));
  if (!isUsable) refuseQuestion("a list of codes", asked, "asked");
}

/**
 * The units that existed on a day and were asked to report, in Vietnamese order of their names; `null` where that is not known.
 *
 * @internal
 */
export function expectedUnits(question: ReportingQuestion, day: PlainDate): readonly AdminUnit[] | null {
  const existing = existingUnits(question, day);
  if (existing === null || question.asked === undefined) return existing;
  const asked = new Set(question.asked);
  return existing.filter(({ code }) => asked.has(code));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
