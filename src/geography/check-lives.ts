import type { PlainDate } from "../calendar/plain-date.js";
import { type AdminUnit, adminLevels } from "./admin-unit.js";
import type { GazetteerProblem, GazetteerProblemCode } from "./gazetteer-problem.js";
import { isAlive, type Lives } from "./lives.js";
import { makeGazetteerProblem } from "./make-gazetteer-problem.js";
import type { NeighbourDays } from "./neighbour-days.js";

/**
 * What is wrong between the rows of units: two lives of one code at once, parents that do not exist, and lives that end without a word.
 *
 * @internal
 */
export function checkLives(
  units: readonly AdminUnit[],
  lives: Lives,
  days: NeighbourDays,
  endings: ReadonlySet<string>,
): readonly GazetteerProblem[] {
  const problems: GazetteerProblem[] = [];
  for (const [index, unit] of units.entries()) {
    const report: Report = (code, key, told) =>
      problems.push(makeGazetteerProblem(code, ["units", index, key], { unit: unit.code, ...told }));
    checkOverlap(unit, lives.get(unit.code) ?? [], report);
    checkParent(unit, lives, days, report);
    checkEnding(unit, days, endings, report);
  }
  return problems;
}

type Report = (
  code: GazetteerProblemCode,
  key: keyof AdminUnit,
  told: { found: string; expected?: string },
) => void;

/** The later of two rows is told, of two that begin together the second. */
function checkOverlap(unit: AdminUnit, rows: readonly AdminUnit[], report: Report): void {
  const before = rows.slice(0, rows.indexOf(unit));
  const twin = before.find(({ validFrom }) => validFrom === unit.validFrom);
  if (twin !== undefined) {
    report("duplicate-life", "validFrom", { found: unit.validFrom });
    return;
  }
  const other = before.find((row) => isAlive(row, unit.validFrom));
  if (other === undefined) return;
  report("overlapping-lives", "validFrom", { found: unit.validFrom, expected: other.validFrom });
}

function checkParent(unit: AdminUnit, lives: Lives, days: NeighbourDays, report: Report): void {
  const { parent } = unit;
  if (parent === undefined) return;
  const rows = lives.get(parent);
  if (rows === undefined) {
    report("unknown-parent", "parent", { found: parent });
    return;
  }
  const shared = rows.filter((row) => overlaps(row, unit));
  const low = shared.find(({ level }) => adminLevels.indexOf(level) >= adminLevels.indexOf(unit.level));
  if (low !== undefined && isCircular(unit.code, parent, lives))
    report("circular-parent", "parent", { found: parent });
  else if (low !== undefined)
    report("wrong-parent-level", "parent", { found: low.level, expected: unit.level });
  const orphanedOn = firstDayWithout(shared, unit, days);
  if (orphanedOn !== null) report("parent-not-alive", "parent", { found: parent, expected: orphanedOn });
}

function overlaps(a: AdminUnit, b: AdminUnit): boolean {
  const beginsInTime = b.validTo === undefined || a.validFrom <= b.validTo;
  return beginsInTime && (a.validTo === undefined || b.validFrom <= a.validTo);
}

/** The first day of a row on which none of others holds, which are in order of time; `null` where there is no such day. */
function firstDayWithout(rows: readonly AdminUnit[], unit: AdminUnit, days: NeighbourDays): PlainDate | null {
  let needed: PlainDate | null = unit.validFrom;
  for (const { validFrom, validTo } of rows) {
    if (needed === null || validFrom > needed) break;
    if (validTo === undefined || (unit.validTo !== undefined && unit.validTo <= validTo)) return null;
    needed = days.after(validTo);
  }
  return needed;
}

/** Whether a chain of parents leads back to a code, on whatever days. */
function isCircular(code: string, parent: string, lives: Lives): boolean {
  const seen = new Set([parent]);
  for (const next of seen) {
    if (next === code) return true;
    for (const row of lives.get(next) ?? []) if (row.parent !== undefined) seen.add(row.parent);
  }
  return false;
}

function checkEnding(
  { code, validTo }: AdminUnit,
  days: NeighbourDays,
  endings: ReadonlySet<string>,
  report: Report,
): void {
  if (validTo === undefined) return;
  const next = days.after(validTo);
  if (next !== null && !endings.has(`${code} ${next}`)) report("no-successor", "validTo", { found: validTo });
}
