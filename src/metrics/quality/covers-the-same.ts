import type { AdminUnit } from "../../geography/admin-unit.js";
import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Coverage } from "./coverage.js";

/**
 * Whether two totals are known to cover the same: the same units, or each all that was expected, where the units of one that the other lacks were not there then, as before
 * and after a merger: they cover the same ground.
 *
 * @internal
 */
export function coversTheSame(a: Coverage, b: Coverage): boolean {
  const [first, second] = [requireCoverage(a, "from"), requireCoverage(b, "to")];
  if (first.status === "unknown" || second.status === "unknown") return false;
  const [onlyFirst, onlySecond] = [unitsBeyond(first, second), unitsBeyond(second, first)];
  if (first.status !== "complete" || second.status !== "complete")
    return onlyFirst.length === 0 && onlySecond.length === 0;
  return !onlyFirst.some(existedFor(second)) && !onlySecond.some(existedFor(first));
}

/** The units that one has returns of and the other does not. */
function unitsBeyond(one: Coverage, other: Coverage): readonly AdminUnit[] {
  const there = new Set(receivedBy(other).map(rowOf));
  return receivedBy(one).filter((unit) => !there.has(rowOf(unit)));
}

function receivedBy({ units }: Coverage): readonly AdminUnit[] {
  return units.flatMap(({ status, unit }) => (status === "accepted" ? [unit] : []));
}

/** A code may have passed to another unit in between; a new row of the gazetteer may be one. */
function rowOf({ code, validFrom }: AdminUnit): string {
  return `${code} ${validFrom}`;
}

function existedFor({ period: { lastDay } }: Coverage): (unit: AdminUnit) => boolean {
  return ({ validFrom, validTo = lastDay }) => validFrom <= lastDay && lastDay <= validTo;
}

function requireCoverage(value: unknown, side: string): Coverage {
  if (isCoverage(value)) return value;
  const message = `${preview(value)} is no coverage; ask coverage for one.`;
  return fail("invalid-coverage", message, { found: preview(value) }, ["coverage", side]);
}

function isCoverage(value: unknown): value is Coverage {
  const { units, period } = (value ?? {}) as Partial<Record<keyof Coverage, unknown>>;
  const { lastDay } = (period ?? {}) as { readonly lastDay?: unknown };
  return typeof lastDay === "string" && Array.isArray(units) && units.every(isReport);
}

function isReport(value: unknown): boolean {
  const { unit } = (value ?? {}) as { readonly unit?: unknown };
  return typeof unit === "object" && unit !== null;
}
