import type { PlainDate } from "../../../calendar/plain-date.js";
import type { AdminUnit } from "../../../geography/admin-unit.js";
import { childrenAt } from "../../../geography/children-at.js";
import { type Gazetteer, indexOf } from "../../../geography/gazetteer.js";
import { lifeOn } from "../../../geography/lives.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { hasArrived } from "../../../records/has-arrived.js";
import type { Submission } from "../../../records/submission.js";

/** A unit with its returns for a period. */
export interface ReportingUnit {
  readonly unit: AdminUnit;
  readonly returns: readonly Submission[];
}

/** A unit with those under it, of which at least one has a return for the period, whatever became of it. */
export interface ReportingParent extends ReportingUnit {
  readonly children: readonly ReportingUnit[];
}

/**
 * The units that are to report on a period: the children, on its last day, of each unit under which somebody does.
 *
 * @internal
 */
export function reportingParents(
  returns: readonly Submission[],
  gazetteer: Gazetteer,
  lastDay: PlainDate,
): readonly ReportingParent[] {
  const byPlace = new Map<string, Submission[]>();
  for (const one of returns) addToGroup(byPlace, one.place, one);
  const of = (unit: AdminUnit): ReportingUnit => ({ unit, returns: byPlace.get(unit.code) ?? [] });
  const parents = new Set<string>();
  for (const place of byPlace.keys()) {
    const parent = lifeOn(indexOf(gazetteer).lives, place, lastDay)?.parent;
    if (parent !== undefined) parents.add(parent);
  }
  return [...parents].flatMap((code) => {
    const unit = lifeOn(indexOf(gazetteer).lives, code, lastDay);
    if (unit === undefined) return [];
    return { ...of(unit), children: childrenAt(gazetteer, code, lastDay).map(of) };
  });
}

/**
 * The returns of a unit that count: those that were submitted or accepted.
 *
 * @internal
 */
export function countingReturns({ returns }: ReportingUnit): readonly Submission[] {
  return returns.filter(hasArrived);
}

/** The units below a parent of which no return counts: those without any, and those whose returns are drafts or were sent back. */
interface OpenUnits {
  readonly missing: readonly ReportingUnit[];
  readonly uncounted: readonly ReportingUnit[];
}

/**
 * The units below a parent that have not reported.
 *
 * @internal
 */
export function openUnits({ children }: ReportingParent): OpenUnits {
  const open = children.filter((child) => countingReturns(child).length === 0);
  return {
    missing: open.filter(({ returns }) => returns.length === 0),
    uncounted: open.filter(({ returns }) => returns.length > 0),
  };
}

/**
 * The ids of all returns of some units.
 *
 * @internal
 */
export function returnsOf(units: readonly ReportingUnit[]): readonly string[] {
  return units.flatMap(({ returns }) => returns.map(({ id }) => id));
}
