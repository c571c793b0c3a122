import type { PlainDate } from "../calendar/plain-date.js";
import { compareText } from "../internal/compare-text.js";
import { requireOptions } from "../internal/require-options.js";
import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "./gazetteer.js";
import { isAlive } from "./lives.js";
import { requireLevel } from "./require-level.js";
import { requireUnitAt } from "./require-unit-at.js";

/** Options of {@link descendants}. */
export interface DescendantsOptions {
  /** Only units of this level: the communes of a province, with or without districts between. */
  readonly level?: AdminLevel | undefined;
}

/**
 * The units that lie in a unit on a day, at any depth or of one level, by code.
 *
 * A code that no unit has on that day throws `unknown-admin-unit`, an unknown level `unknown-admin-level`, an invalid date `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param code - The code of the unit, such as `"17"`, with its leading zeros.
 * @param date - The day as of which it is asked, such as `"2025-06-30"`.
 * @param options - `level`: only units of this level; by default of all.
 * @returns Empty for a unit that has none, of that level or at all.
 *
 * @example
 * ```ts
 * import { createGazetteer, descendants } from "phongtrao";
 *
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
 *     { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
 *     { code: "05293", name: "Mỹ Thành", level: "commune", parent: "157", validFrom: "1991-10-01" },
 *   ],
 *   successions: [],
 * });
 * descendants(gazetteer, "17", "2022-12-31").map(({ code }) => code); // ["05293", "157"]
 * descendants(gazetteer, "17", "2022-12-31", { level: "commune" }).map(({ name }) => name); // ["Mỹ Thành"]
 * ```
 */
export function descendants(
  gazetteer: Gazetteer,
  code: string,
  date: PlainDate,
  options: DescendantsOptions = {},
): readonly AdminUnit[] {
  const { level } = requireOptions(options, { level: true });
  if (level !== undefined) requireLevel(level);
  const index = indexOf(gazetteer);
  requireUnitAt(index, code, date);
  const found = below(index, code, date).filter((unit) => level === undefined || unit.level === level);
  return Object.freeze(found.sort((a, b) => compareText(a.code, b.code)));
}

/** Each unit once, whatever a table that createGazetteer did not make says of it. */
function below({ children }: GazetteerIndex, code: string, date: PlainDate): AdminUnit[] {
  const found = new Set<AdminUnit>();
  const open = [code];
  for (const above of open) {
    for (const unit of children.get(above) ?? []) {
      if (found.has(unit) || !isAlive(unit, date)) continue;
      found.add(unit);
      open.push(unit.code);
    }
  }
  return [...found];
}
