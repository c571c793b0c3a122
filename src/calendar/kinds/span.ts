import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { PeriodKind } from "../period-kind.js";
import type { Period } from "../period.js";
import { addDays, daysBetween, requirePlainDate } from "../plain-date.js";
import { nullIfInvalid } from "./null-if-invalid.js";

/**
 * Any days from a first to a last, as a programme or a congress term has them; its id is an interval of ISO 8601:
 * `2022-01-01/2025-12-31`. A day lies in many spans, so none is the one that contains it; next and previous are the
 * spans of as many days directly after and before.
 *
 * @internal
 */
export const span: PeriodKind = Object.freeze({
  id: "span",
  containing: null,
  of,
  parse,
  next: (period: Period) => shift(period, lengthOf(period)),
  previous: (period: Period) => shift(period, -lengthOf(period)),
});

const separator = "/";

function of(...parts: readonly unknown[]): Period {
  if (parts.length !== 2) refuse(parts, "is made of a first and a last day");
  const [firstDay, lastDay] = [requirePlainDate(parts[0]), requirePlainDate(parts[1])];
  if (firstDay > lastDay) refuse(parts, "cannot end before it begins");
  return Object.freeze({ kind: "span", id: `${firstDay}${separator}${lastDay}`, firstDay, lastDay });
}

function parse(id: string): Period | null {
  const days = id.split(separator, 3);
  return days.length === 2 ? nullIfInvalid(() => of(...days)) : null;
}

function lengthOf({ firstDay, lastDay }: Period): number {
  return daysBetween(firstDay, lastDay) + 1;
}

function shift({ firstDay, lastDay }: Period, days: number): Period {
  return of(addDays(firstDay, days), addDays(lastDay, days));
}

function refuse(parts: readonly unknown[], reason: string): never {
  const found = parts.map(preview).join(", ");
  return fail("invalid-period", `A span ${reason}; found (${found}).`, { kind: "span", found });
}
