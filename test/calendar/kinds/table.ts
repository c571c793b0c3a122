import { describe, expect, it } from "vitest";
import { findPeriodKind } from "../../../src/calendar/find-period-kind.js";
import { periodKinds } from "../../../src/calendar/period-kinds.js";
import { periodContaining } from "../../../src/calendar/period-containing.js";
import type { PeriodKindId } from "../../../src/calendar/period.js";
import { daysBetween } from "../../../src/calendar/plain-date.js";
import { parsePeriod } from "../../../src/calendar/parse-period.js";

/** A day, the id of the period that it lies in, the first and the last day of that period, and how many days it has. */
export type Row = readonly [date: string, id: string, firstDay: string, lastDay: string, days: number];

/** Holds a kind to a table worked out from a wall calendar. */
export function checkTable(kind: PeriodKindId, rows: readonly Row[]): void {
  describe(kind, () => {
    it.each(rows)("%s lies in %s, %s to %s, %i days", (date, id, firstDay, lastDay, days) => {
      const found = periodContaining(kind, date);
      expect(found).toStrictEqual({ kind, id, firstDay, lastDay });
      expect(parsePeriod(id)).toStrictEqual(found);
      expect(daysBetween(firstDay, lastDay) + 1).toBe(days);
      expect(Object.isFrozen(found)).toBe(true);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    });
  });
}

/** The parts of a period, its id, its first and last day, and how many days it has. */
export type PartsRow = readonly [
  parts: readonly unknown[],
  id: string,
  firstDay: string,
  lastDay: string,
  days: number,
  visionYear?: number,
];

/** Holds a kind that no day names to a table worked out from a wall calendar. */
export function checkParts(kind: PeriodKindId, rows: readonly PartsRow[]): void {
  describe(kind, () => {
    it.each(rows.map((row) => [row[1], row] as const))("%s", (_, row) => {
      const [parts, id, firstDay, lastDay, days, visionYear] = row;
      const made = findPeriodKind(kind, periodKinds).of(...parts);
      const vision = visionYear === undefined ? {} : { visionYear };
      expect(made).toStrictEqual({ kind, id, firstDay, lastDay, ...vision });
      expect(parsePeriod(id)).toStrictEqual(made);
      expect(daysBetween(firstDay, lastDay) + 1).toBe(days);
      expect(Object.isFrozen(made)).toBe(true);
      expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    });
  });
}
