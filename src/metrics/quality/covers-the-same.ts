import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Coverage } from "./coverage.js";

/**
 * Whether two totals are known to cover the same: both all that was expected, or the same units. Of two complete ones the units may differ, as those of before and after a merger do: they cover the same ground.
 *
 * @internal
 */
export function coversTheSame(a: Coverage, b: Coverage): boolean {
  const [first, second] = [requireCoverage(a, "from"), requireCoverage(b, "to")];
  if (first.status === "unknown" || second.status === "unknown") return false;
  if (first.status === "complete" && second.status === "complete") return true;
  const [received, others] = [receivedBy(first), receivedBy(second)];
  return received.length === others.length && received.every((unit, at) => unit === others[at]);
}

function receivedBy({ units }: Coverage): readonly string[] {
  const received = units.filter(({ status }) => status === "accepted");
  // A code may have passed to another unit in between; a new row of the gazetteer may be one.
  return received.map(({ unit }) => `${unit.code} ${unit.validFrom}`).sort();
}

function requireCoverage(value: unknown, side: string): Coverage {
  const isOne = typeof value === "object" && value !== null && "units" in value && Array.isArray(value.units);
  if (isOne) return value as Coverage;
  const message = `${preview(value)} is no coverage; ask coverage for one.`;
  return fail("invalid-coverage", message, { found: preview(value) }, ["coverage", side]);
}
