import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { PeriodKind } from "../period-kind.js";
import type { Period } from "../period.js";
import { addDays, daysBetween, requirePlainDate } from "../plain-date.js";
import { dayOneYearBefore } from "./day-one-year-before.js";
import { nullIfInvalid } from "./null-if-invalid.js";

/**
 * What tells one kind of period that is given by its first and last day from another.
 *
 * @internal
 */
export interface DaysKind {
  readonly id: string;
  /** The capital letter that its ids begin with, or nothing. */
  readonly prefix: string;
}

const separator = "/";

/**
 * A kind of period that is given by its first and last day; its id is a prefix and an interval of ISO 8601. A day lies
 * in many of them, so none is the one that contains it; next and previous have as many days, directly after and before.
 *
 * @internal
 */
export function daysKind(rule: DaysKind): PeriodKind {
  return Object.freeze({
    id: rule.id,
    containing: null,
    of: (...parts: readonly unknown[]) => of(rule, parts),
    parse: (id: string) => parse(rule, id),
    next: (period: Period) => shift(rule, period, lengthOf(period)),
    previous: (period: Period) => shift(rule, period, -lengthOf(period)),
    yearBefore: ({ firstDay, lastDay }: Period) =>
      of(rule, [dayOneYearBefore(firstDay), dayOneYearBefore(lastDay)]),
  });
}

function of(rule: DaysKind, parts: readonly unknown[]): Period {
  if (parts.length !== 2) refuse(rule, parts, "is made of a first and a last day");
  const [firstDay, lastDay] = [requirePlainDate(parts[0]), requirePlainDate(parts[1])];
  if (firstDay > lastDay) refuse(rule, parts, "cannot end before it begins");
  const id = `${rule.prefix}${firstDay}${separator}${lastDay}`;
  return Object.freeze({ kind: rule.id, id, firstDay, lastDay });
}

function parse(rule: DaysKind, id: string): Period | null {
  if (!id.startsWith(rule.prefix)) return null;
  const days = id.slice(rule.prefix.length).split(separator, 3);
  return days.length === 2 ? nullIfInvalid(() => of(rule, days)) : null;
}

function lengthOf({ firstDay, lastDay }: Period): number {
  return daysBetween(firstDay, lastDay) + 1;
}

function shift(rule: DaysKind, { firstDay, lastDay }: Period, days: number): Period {
  return of(rule, [addDays(firstDay, days), addDays(lastDay, days)]);
}

function refuse({ id }: DaysKind, parts: readonly unknown[], reason: string): never {
  const found = parts.map(preview).join(", ");
  return fail("invalid-period", `A ${id} ${reason}; found (${found}).`, { kind: id, found });
}
