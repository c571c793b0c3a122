import type { AdminLevel, AdminUnit } from "../../geography/admin-unit.js";
import { type Gazetteer, indexOf } from "../../geography/gazetteer.js";
import { lifeOn } from "../../geography/lives.js";
import { remember } from "../../internal/remember.js";
import { compareLevels } from "../quality/compare-levels.js";
import { unitOfLevel } from "../quality/unit-of-level.js";
import { existingUnits } from "../quality/units-question.js";

/** What groups ask of the administrative units. */
export interface ScopeUnits {
  /** The units of a level in a place, or everywhere, that existed on a day; `null` where that is not known, or the place did not exist. */
  readonly existing: (
    level: AdminLevel,
    place: string | undefined,
    day: string,
  ) => readonly AdminUnit[] | null;
  /** The code of the unit of a level that a unit is, or lies in, on a day; `null` where it lies in none. */
  readonly above: (unit: AdminUnit, level: AdminLevel, day: string) => string | null;
  /** How the level of a place is to another: above, the same, below; `null` where the place did not exist on that day. */
  readonly levelBeside: (place: string, level: AdminLevel, day: string) => "above" | "same" | "below" | null;
}

/**
 * @internal
 */
export function scopeUnits(gazetteer: Gazetteer): ScopeUnits {
  const index = indexOf(gazetteer);
  const { lives } = index;
  const finders = new Map<string, (day: string) => readonly AdminUnit[] | null>();
  const found = new Map<string, { readonly units: readonly AdminUnit[] | null }>();
  const levelBeside = (place: string, level: AdminLevel, day: string) => {
    const own = lifeOn(lives, place, day)?.level;
    return own === undefined ? null : compareLevels(own, level);
  };
  const find = (level: AdminLevel, under: string | undefined, day: string) => {
    const finder = remember(finders, `${level} ${under ?? ""}`, () =>
      existingUnits({ gazetteer, level, under }),
    );
    return remember(found, `${level} ${under ?? ""} ${day}`, () => ({ units: finder(day) })).units;
  };
  return {
    levelBeside,
    above: (unit, level, day) => unitOfLevel(index, unit, level, day)?.code ?? null,
    existing: (level, place, day) => {
      if (place === undefined) return find(level, undefined, day);
      const own = lifeOn(lives, place, day);
      if (own?.level === level) return [own];
      return own === undefined || compareLevels(own.level, level) === "below"
        ? null
        : find(level, place, day);
    },
  };
}
