import { describe, expect, it } from "vitest";
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
