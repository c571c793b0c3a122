import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { PeriodKind } from "../period-kind.js";
import type { Period } from "../period.js";
import { addDays, type PlainDate, requirePlainDate } from "../plain-date.js";
import type { Regime } from "../regime.js";
import { nullIfInvalid } from "./null-if-invalid.js";
import { firstDayOf, lastDayOf } from "./regime-days.js";

/**
 * What tells one kind of period that consists of whole months of a regime from another.
 *
 * @internal
 */
export interface MonthsKind {
  readonly id: string;
  /** How many months a period has; the periods of a year are numbered from 1. */
  readonly months: 1 | 3 | 6 | 9 | 12;
  readonly regime: Regime;
  /** Writes an id without the prefix of the regime; where a year has one period, that has the number 1. */
  readonly write: (year: number, number: number) => string;
  /** Finds the year and, where it has several periods, the number in what `write` wrote. */
  readonly pattern: RegExp;
}

/**
 * A kind of period that consists of whole months of a regime, and so never crosses the year's end of that regime.
 *
 * @internal
 */
export function monthsKind(rule: MonthsKind): PeriodKind {
  const containing = (date: PlainDate) => periodAround(rule, requirePlainDate(date));
  const of = (...parts: readonly unknown[]) => numbered(rule, ...readParts(rule, parts));
  return Object.freeze({
    id: rule.id,
    regime: rule.regime.id,
    containing,
    of,
    parse: (id: string) => parse(rule, id),
    next: ({ lastDay }: Period) => containing(addDays(lastDay, 1)),
    previous: ({ firstDay }: Period) => containing(addDays(firstDay, -1)),
  });
}

function parse(rule: MonthsKind, id: string): Period | null {
  const { prefix } = rule.regime;
  const name = id.startsWith(prefix) ? id.slice(prefix.length) : "";
  const parts = rule.pattern.exec(name)?.slice(1).map(Number);
  return parts === undefined ? null : nullIfInvalid(() => numbered(rule, ...readParts(rule, parts)));
}

/** Once the books of a month are closed, the rest of its days belong to the next. */
function periodAround(rule: MonthsKind, date: PlainDate): Period {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (date <= lastDayOf(rule.regime, year, month)) return periodOfMonth(rule, year, month);
  return month === 12 ? periodOfMonth(rule, year + 1, 1) : periodOfMonth(rule, year, month + 1);
}

function periodOfMonth(rule: MonthsKind, year: number, month: number): Period {
  return numbered(rule, year, Math.ceil(month / rule.months));
}

function numbered({ id, months, regime, write }: MonthsKind, year: number, number: number): Period {
  return Object.freeze({
    kind: id,
    id: `${regime.prefix}${write(year, number)}`,
    firstDay: firstDayOf(regime, year, (number - 1) * months + 1),
    lastDay: lastDayOf(regime, year, number * months),
  });
}

function readParts(rule: MonthsKind, parts: readonly unknown[]): readonly [year: number, number: number] {
  const [year, number = 1] = parts.every(isWhole) ? parts : [];
  const perYear = periodsPerYear(rule);
  const isComplete = parts.length === (perYear === 1 ? 1 : 2);
  if (year === undefined || !isComplete || number < 1 || number > perYear) return refuse(rule, parts);
  return [year, number];
}

function periodsPerYear({ months }: MonthsKind): number {
  return Math.floor(12 / months);
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

function refuse(rule: MonthsKind, parts: readonly unknown[]): never {
  const found = parts.map(preview).join(", ");
  const perYear = periodsPerYear(rule);
  const wanted = perYear === 1 ? "a year" : `a year and a number from 1 to ${perYear}`;
  const message = `A ${rule.id} is made of ${wanted}, not of (${found}).`;
  return fail("invalid-period", message, { kind: rule.id, found });
}
