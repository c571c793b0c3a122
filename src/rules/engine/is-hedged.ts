import type { FindingValue } from "../finding.js";

/**
 * Whether what a finding tells of is a hedged count, or a figure or percentage that such a one made.
 *
 * @internal
 */
export function isHedged(value: FindingValue): boolean {
  if (typeof value !== "object") return false;
  if ("flags" in value) return value.flags.includes("customaryReading");
  if ("percent" in value) return value.lower !== undefined;
  return "unit" in value && value.hedge !== "exact";
}
