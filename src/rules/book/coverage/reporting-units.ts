import type { PlainDate } from "../../../calendar/plain-date.js";
import type { AdminUnit } from "../../../geography/admin-unit.js";
import { childrenAt } from "../../../geography/children-at.js";
import { type Gazetteer, indexOf } from "../../../geography/gazetteer.js";
import { lifeOn } from "../../../geography/lives.js";
import { addToGroup } from "../../../internal/add-to-group.js";
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
  return returns.filter(({ status }) => status === "submitted" || status === "accepted");
}

/**
 * The names of the first units, how many there are, and how many of them are not named.
 *
 * @internal
 */
export function toldUnits(units: readonly ReportingUnit[]): {
  readonly missing: string;
  readonly count: number;
  readonly others: number;
} {
  const names = units.slice(0, shown).map(({ unit }) => unit.name);
  return { missing: names.join(", "), count: units.length, others: units.length - names.length };
}

/** A province has more units than a sentence can hold. */
const shown = 5;
