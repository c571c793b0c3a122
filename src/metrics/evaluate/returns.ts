import { partsOf } from "../../calendar/parts-of.js";
import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { AdminUnit } from "../../geography/admin-unit.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { refuseUnit } from "../../geography/require-unit-at.js";
import { isPhongTraoError } from "../../internal/failure.js";
import { remember } from "../../internal/remember.js";
import { exactly } from "../../quantity/exactly.js";
import { strictFigure } from "../../quantity/strict-figure.js";
import type { Figure } from "../../quantity/figure.js";
import type { Submission } from "../../records/submission.js";
import type { RowCoverage } from "../cube.js";
import type { PlanReporting } from "../plan.js";
import type { CoverageStatus } from "../quality/coverage.js";
import { reportStatusOf } from "../quality/report-status.js";
import type { ReportingQuestion } from "../quality/reporting-question.js";
import { reportingTimeliness } from "../quality/reporting-timeliness.js";
import {
  noSubmissions,
  type SubmissionsByPlace,
  submissionsByPeriod,
} from "../quality/submissions-by-period.js";
import type { Scope } from "./scope.js";
import type { ScopeUnits } from "./scope-units.js";

/** What is known of the returns for the place and the period of a group. */
export interface Returns {
  readonly coverage: (scope: Scope) => RowCoverage;
  readonly onTime: (scope: Scope) => Figure | null;
}

/**
 * @internal
 */
export const unknownCoverage: RowCoverage = Object.freeze({
  status: "unknown",
  received: null,
  expected: null,
});

/**
 * The returns as a plan wants them counted.
 *
 * @internal
 */
export function returnsOf(
  submissions: readonly Submission[],
  reporting: PlanReporting | null,
  gazetteer: Gazetteer | undefined,
  kinds: readonly PeriodKind[],
  units: () => ScopeUnits,
): Returns {
  if (reporting === null || gazetteer === undefined)
    return { coverage: () => unknownCoverage, onTime: () => null };
  requireAsked(reporting, gazetteer);
  const byPeriod = submissionsByPeriod({ submissions }, reporting.asOf);
  const asked = reporting.asked && new Set(reporting.asked);
  const known = new Map<string, RowCoverage>();
  const ask = (scope: Scope) => questionOf(scope, reporting, gazetteer, kinds, units());
  return {
    coverage: (scope) => {
      const periods = ask(scope)?.periods;
      if (periods === undefined) return unknownCoverage;
      const existing = (day: string) => units().existing(reporting.level, scope.place ?? undefined, day);
      return remember(known, `${scope.place ?? ""} ${scope.period?.id ?? ""}`, () =>
        together(
          periods.map((period) => receivedOf(existing(period.lastDay), asked, byPeriod.get(period.id))),
        ),
      );
    },
    onTime: (scope) => {
      const asked = ask(scope);
      const { asOf, due } = reporting;
      if (asked === null || asOf === undefined) return null;
      const { question, periods } = asked;
      const { onTime } = reportingTimeliness({ submissions }, { ...question, periods, asOf, due });
      return onTime.numerator as Figure | null;
    },
  };
}

/** A code that was mistyped would be counted as none, and what is there as all. */
function requireAsked({ asked = [], level }: PlanReporting, gazetteer: Gazetteer): void {
  const index = indexOf(gazetteer);
  for (const code of asked) {
    const lives = index.lives.get(code) ?? [];
    if (!lives.some((unit) => unit.level === level)) refuseUnit(index, code, `as a ${level} on any day`);
  }
}

interface Asked {
  readonly question: ReportingQuestion;
  readonly periods: readonly Period[];
}

/** `null` where the group has no place or period, or one that no returns are made for. */
function questionOf(
  { place, period }: Scope,
  { level, every, asked }: PlanReporting,
  gazetteer: Gazetteer,
  periodKinds: readonly PeriodKind[],
  units: ScopeUnits,
): Asked | null {
  if (place === null || period == null) return null;
  const periods = reportingPeriods(period, every, periodKinds);
  if (periods === null) return null;
  const question = { gazetteer, level, asked, periodKinds };
  if (place === undefined) return { question, periods };
  const beside = units.levelBeside(place, level, period.lastDay);
  if (beside === "same") {
    const isAsked = asked?.includes(place) ?? true;
    return { question: { ...question, asked: isAsked ? [place] : [] }, periods };
  }
  return beside === "above" ? { question: { ...question, under: place }, periods } : null;
}

/** The periods that were reported on within one; `null` where it does not consist of such. */
function reportingPeriods(
  period: Period,
  every: PlanReporting["every"],
  kinds: readonly PeriodKind[],
): readonly Period[] | null {
  if (every === undefined || every === period.kind) return [period];
  try {
    return partsOf(period, every, kinds);
  } catch (error) {
    if (isPhongTraoError(error, "no-exact-parts")) return null;
    throw error;
  }
}

/** How many units were asked, and how many of their returns were accepted. No more is looked at, since there may be as many rows as units. */
function receivedOf(
  existing: readonly AdminUnit[] | null,
  asked: ReadonlySet<string> | undefined,
  submissions: SubmissionsByPlace = noSubmissions,
): Pick<RowCoverage, "received" | "expected"> {
  if (existing === null) return { received: null, expected: null };
  const expected = existing.filter(({ code }) => asked?.has(code) ?? true);
  const received = expected.filter(({ code }) => reportStatusOf(submissions.get(code) ?? []) === "accepted");
  return { received: received.length, expected: expected.length };
}

function together(parts: readonly Pick<RowCoverage, "received" | "expected">[]): RowCoverage {
  const expected = total(parts.map((part) => part.expected));
  const received = total(parts.map((part) => part.received));
  return Object.freeze({ status: statusOf(received, expected), received, expected });
}

function total(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length < counts.length ? null : known.reduce((sum, count) => sum + count, 0);
}

function statusOf(received: number | null, expected: number | null): CoverageStatus {
  if (expected === null) return "unknown";
  if (expected === 0) return "none-expected";
  return received === expected ? "complete" : "partial";
}

/**
 * How many returns were expected, accepted or on time.
 *
 * @internal
 */
export function returnsFigure(
  which: "expected" | "accepted" | "onTime",
  scope: Scope,
  { coverage, onTime }: Returns,
): Figure | null {
  if (which === "onTime") return onTime(scope);
  const { expected, received } = coverage(scope);
  const count = which === "expected" ? expected : received;
  return count === null ? null : strictFigure(exactly(count, "submission"));
}
