import type { PlainDate } from "../calendar/plain-date.js";
import { addToGroup } from "../internal/add-to-group.js";
import { compareText } from "../internal/compare-text.js";
import type { AdminUnit } from "./admin-unit.js";

/** The rows of each code, in order of time. */
export type Lives = ReadonlyMap<string, readonly AdminUnit[]>;

/**
 * @internal
 */
export function livesOf(units: readonly AdminUnit[]): Lives {
  const lives = new Map<string, AdminUnit[]>();
  for (const unit of units) addToGroup(lives, unit.code, unit);
  for (const rows of lives.values()) rows.sort((a, b) => compareText(a.validFrom, b.validFrom));
  return lives;
}

/**
 * The row of a code that holds on a day.
 *
 * @internal
 */
export function lifeOn(lives: Lives, code: string, date: PlainDate): AdminUnit | undefined {
  const rows = lives.get(code);
  if (rows === undefined) return undefined;
  for (const row of rows) if (isAlive(row, date)) return row;
  return undefined;
}

/**
 * @internal
 */
export function isAlive({ validFrom, validTo }: AdminUnit, date: PlainDate): boolean {
  return validFrom <= date && (validTo === undefined || date <= validTo);
}
