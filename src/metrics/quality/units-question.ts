import type { PlainDate } from "../../calendar/plain-date.js";
import { type AdminLevel, adminLevels, type AdminUnit } from "../../geography/admin-unit.js";
import { descendants } from "../../geography/descendants.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { lifeOn } from "../../geography/lives.js";
import { refuseUnit } from "../../geography/require-unit-at.js";
import { unitsAt } from "../../geography/units-at.js";
import { compareText } from "../../internal/compare-text.js";
import { compareVietnamese } from "../../internal/compare-vietnamese.js";
import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { remember } from "../../internal/remember.js";

/** Which administrative units are meant. */
export interface UnitsQuestion<Level extends AdminLevel = AdminLevel> {
  /** The units through time. Without it nobody knows how many there are, and the answer is `unknown`. */
  readonly gazetteer?: Gazetteer | undefined;
  /** Their level. */
  readonly level: Level;
  /** The code of a unit of a higher level, as of the period's last day: only the units that lie in it, at any depth. */
  readonly under?: string | undefined;
}

/**
 * Throws `invalid-question` for an unknown level, or one that is not below that of `under`, and `unknown-admin-unit` for a code `under` that no unit has on any of
 * the days.
 *
 * @internal
 */
export function requireUnitsQuestion(question: UnitsQuestion, days: readonly PlainDate[]): void {
  const { gazetteer, level, under } = question;
  if (!adminLevels.includes(level)) refuseQuestion(adminLevels.join(", "), level, "level");
  if (gazetteer === undefined) return;
  const index = indexOf(gazetteer);
  if (under === undefined) return;
  const lives = days.flatMap((day) => lifeOn(index.lives, under, day) ?? []);
  if (lives.length === 0) refuseUnit(index, under, `on ${days.join(", ")}`);
  const low = lives.find((unit) => adminLevels.indexOf(unit.level) >= adminLevels.indexOf(level));
  if (low !== undefined) refuseQuestion(`a level below ${low.level}, that of ${low.name}`, level, "level");
}

/**
 * Finds the units that are meant and existed on a day, in Vietnamese order of their names; `null` where that is not known.
 *
 * None is an answer where the level, or the unit that they would lie in, had ended by then, as districts have since 1 July 2025. Where the gazetteer just holds none of
 * them, nothing is known.
 *
 * @internal
 */
export function existingUnits({
  gazetteer,
  level,
  under,
}: UnitsQuestion): (day: PlainDate) => readonly AdminUnit[] | null {
  if (gazetteer === undefined) return () => null;
  const { lives, levels } = indexOf(gazetteer);
  const all = levels.get(level) ?? none;
  const byName = remember(nameOrders, all, () => nameOrder(all));
  return (day) => {
    if (under !== undefined && lifeOn(lives, under, day) === undefined)
      return haveEnded(lives.get(under), day) ? [] : null;
    const units =
      under === undefined ? unitsAt(gazetteer, level, day) : descendants(gazetteer, under, day, { level });
    if (units.length > 0) return [...units].sort(byName);
    return haveEnded(levels.get(level), day) ? [] : null;
  };
}

/**
 * Vietnamese order of the names of units, then that of codes. Names are weighed once, since a table sorts the same ones for each period.
 *
 * @internal
 */
export function nameOrder(units: readonly AdminUnit[]): (a: AdminUnit, b: AdminUnit) => number {
  const names = [...new Set(units.map(({ name }) => name))].sort(compareVietnamese);
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = ({ name }: AdminUnit): number => ranks.get(name) ?? -1;
  return (a, b) => rankOf(a) - rankOf(b) || compareText(a.code, b.code);
}

const none: readonly AdminUnit[] = [];

/** A cube asks for the coverage of each of its rows, and weighing the names of a country's communes takes longer than all the rest. */
const nameOrders = new WeakMap<readonly AdminUnit[], ReturnType<typeof nameOrder>>();

function haveEnded(rows: readonly AdminUnit[] = [], day: PlainDate): boolean {
  return rows.length > 0 && rows.every(({ validTo }) => (validTo ?? day) < day);
}

/**
 * @internal
 */
export function refuseQuestion(expected: string, found: unknown, option: string): never {
  const message = `The option ${option} is ${expected}; found ${preview(found)}.`;
  return fail("invalid-question", message, { found: preview(found), expected }, [option]);
}
