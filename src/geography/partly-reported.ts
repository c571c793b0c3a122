import type { Figure } from "../quantity/figure.js";
import type { UnitRegistry } from "../quantity/unit.js";
import { combinePlaces } from "./combine-places.js";
import type { PartlyReported } from "./restatement.js";

/**
 * What the parts that are there come to, and nothing at all where one is missing.
 *
 * @internal
 */
export function partlyReported(
  figures: readonly Figure[],
  missing: readonly string[],
  units: UnitRegistry | undefined,
): PartlyReported {
  const reported = combinePlaces(figures, units);
  return {
    value: missing.length > 0 ? null : reported,
    reported,
    missing: Object.freeze([...new Set(missing)].sort()),
  };
}
