import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { PeriodKind } from "../period-kind.js";
import type { Period } from "../period.js";
import { addDays, type PlainDate, plainDate, requirePlainDate } from "../plain-date.js";
import { nullIfInvalid } from "./null-if-invalid.js";

/**
 * School years from 1 September to 31 August: `S2021-2022`. That is a convention, not a law: the first and the last day
 * of lessons are set anew for each year and province; where they matter, use a span.
 *
 * @internal
 */
export const schoolYear: PeriodKind = Object.freeze({
  id: "school-year",
  regime: "school",
  containing,
  of,
  parse,
  next: ({ lastDay }: Period) => containing(addDays(lastDay, 1)),
  previous: ({ firstDay }: Period) => containing(addDays(firstDay, -1)),
});

function containing(date: PlainDate): Period {
  const [year, month] = requirePlainDate(date).split("-").map(Number) as [number, number];
  return of(month >= 9 ? year : year - 1);
}

function of(...parts: readonly unknown[]): Period {
  const [year] = parts;
  if (parts.length !== 1 || typeof year !== "number" || !Number.isInteger(year)) return refuse(parts);
  return Object.freeze({
    kind: "school-year",
    id: `S${year}-${year + 1}`,
    firstDay: plainDate(year, 9, 1),
    lastDay: plainDate(year + 1, 8, 31),
  });
}

function parse(id: string): Period | null {
  const [first, last] = (/^S(\d{4})-(\d{4})$/.exec(id) ?? []).slice(1).map(Number);
  return first !== undefined && last === first + 1 ? nullIfInvalid(() => of(first)) : null;
}

function refuse(parts: readonly unknown[]): never {
  const found = parts.map(preview).join(", ");
  const message = `A school-year is made of the year that it begins in, not of (${found}).`;
  return fail("invalid-period", message, { kind: "school-year", found });
}
