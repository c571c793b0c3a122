import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Coverage } from "./coverage.js";

/**
 * Whether two totals are known to cover the same: the same units, or each all units that there were. The units of before and after a merger differ then, and cover the
 * same ground.
 *
 * @internal
 */
export function coversTheSame(a: Coverage, b: Coverage): boolean {
  const [first, second] = [requireCoverage(a, "from"), requireCoverage(b, "to")];
  if (first.status === "unknown" || second.status === "unknown") return false;
  if (isWhole(first) && isWhole(second)) return true;
  const [received, others] = [receivedBy(first), receivedBy(second)];
  return received.length === others.length && received.every((unit, at) => unit === others[at]);
}

function isWhole({ status, narrowed }: Coverage): boolean {
  return status === "complete" && !narrowed;
}

function receivedBy({ units }: Coverage): readonly string[] {
  const received = units.filter(({ status }) => status === "accepted");
  // A code may have passed to another unit in between; a new row of the gazetteer may be one.
  return received.map(({ unit }) => `${unit.code} ${unit.validFrom}`).sort();
}

function requireCoverage(value: unknown, side: string): Coverage {
  if (isCoverage(value)) return value;
  const message = `${preview(value)} is not a coverage; ask coverage for one.`;
  return fail("invalid-coverage", message, { found: preview(value) }, ["coverage", side]);
}

function isCoverage(value: unknown): value is Coverage {
  const { units } = (value ?? {}) as Partial<Record<keyof Coverage, unknown>>;
  return Array.isArray(units) && units.every(isReport);
}

function isReport(value: unknown): boolean {
  const { unit } = (value ?? {}) as { readonly unit?: unknown };
  return typeof unit === "object" && unit !== null;
}
