import type { PlainDate } from "../calendar/plain-date.js";
import { frozen } from "../internal/frozen.js";
import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import { neighbourDays, type NeighbourDays } from "./neighbour-days.js";
import { isUnchanged, type MappedDay, type UnitForm } from "./code-mapping.js";

/**
 * The lives of the units that a mapping names: those that were, from a first day on, and those that are.
 *
 * @internal
 */
export function livesInMapping(
  days: readonly MappedDay[],
  level: AdminLevel,
  oldFrom: PlainDate,
): readonly AdminUnit[] {
  const { before } = neighbourDays();
  const codes = new Set(days.flatMap(({ byOld, byNew }) => [...byOld.keys(), ...byNew.keys()]));
  return [...codes].sort().flatMap((code) => livesOfCode(code, days, level, oldFrom, before));
}

function livesOfCode(
  code: string,
  days: readonly MappedDay[],
  level: AdminLevel,
  oldFrom: PlainDate,
  before: NeighbourDays["before"],
): readonly AdminUnit[] {
  const lives: AdminUnit[] = [];
  let open: { readonly form: UnitForm; readonly from: PlainDate } | undefined;
  for (const day of days) {
    const [leaving] = day.byOld.get(code) ?? [];
    const [arriving] = day.byNew.get(code) ?? [];
    if (leaving?.before !== undefined) open ??= { form: leaving.before, from: oldFrom };
    if (leaving !== undefined && isUnchanged(day, leaving)) continue;
    if (leaving !== undefined && open !== undefined)
      lives.push(life(code, level, open.form, open.from, before(day.on) ?? day.on));
    if (leaving !== undefined) open = undefined;
    if (arriving?.after !== undefined) open = { form: arriving.after, from: day.on };
  }
  return open === undefined ? lives : [...lives, life(code, level, open.form, open.from)];
}

function life(
  code: string,
  level: AdminLevel,
  form: UnitForm,
  validFrom: PlainDate,
  validTo?: PlainDate,
): AdminUnit {
  return frozen({ code, level, ...form, validFrom, ...(validTo !== undefined && { validTo }) });
}
