import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { PeriodKind } from "../period-kind.js";
import type { Period } from "../period.js";
import { plainDate } from "../plain-date.js";
import { nullIfInvalid } from "./null-if-invalid.js";

/**
 * Whole calendar years of a programme, giai đoạn, with the year that it looks ahead to, where it names one: `P2022-2025`,
 * `P2022-2025-V2030`. Next and previous have as many years, directly after and before, and no vision: nobody gave one.
 *
 * @internal
 */
export const programme: PeriodKind = Object.freeze({
  id: "programme",
  regime: "calendar",
  containing: null,
  of,
  parse,
  next: (period: Period) => shift(period, lengthOf(period)),
  previous: (period: Period) => shift(period, -lengthOf(period)),
  yearBefore: (period: Period) => shift(period, -1),
});

function of(...parts: readonly unknown[]): Period {
  const [first, last, vision] = parts.every(isYear) ? parts : [];
  const isInOrder = first !== undefined && last !== undefined && first <= last;
  if (!isInOrder || parts.length > 3 || (vision !== undefined && vision <= last)) return refuse(parts);
  const days = { firstDay: plainDate(first, 1, 1), lastDay: plainDate(last, 12, 31) };
  const id = `P${first}-${last}`;
  if (vision === undefined) return Object.freeze({ kind: "programme", id, ...days });
  // The year of a vision is one that the calendar has.
  plainDate(vision, 1, 1);
  return Object.freeze({ kind: "programme", id: `${id}-V${vision}`, ...days, visionYear: vision });
}

function parse(id: string): Period | null {
  const found = /^P(\d{4})-(\d{4})(?:-V(\d{4}))?$/.exec(id);
  if (found === null) return null;
  const parts = found.slice(1).filter((part: string | undefined) => part !== undefined);
  return nullIfInvalid(() => of(...parts.map(Number)));
}

function lengthOf({ firstDay, lastDay }: Period): number {
  return yearOf(lastDay) - yearOf(firstDay) + 1;
}

function shift({ firstDay, lastDay }: Period, years: number): Period {
  return of(yearOf(firstDay) + years, yearOf(lastDay) + years);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function isYear(value: unknown): value is number {
  return Number.isInteger(value);
}

function refuse(parts: readonly unknown[]): never {
  const found = parts.map(preview).join(", ");
  const message = `A programme is made of a first and a last year and, where it has one, the later year of its vision; not of (${found}).`;
  return fail("invalid-period", message, { kind: "programme", found });
}
