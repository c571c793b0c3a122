import type { Path } from "../internal/failure.js";
import { computedFrom, plus } from "./computed-from.js";
import type { Countable, Figure } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import { requireUnit } from "./require-unit.js";
import { strictFigure } from "./strict-figure.js";
import { unitOf, type UnitRegistry } from "./unit.js";

/**
 * A figure counted in another unit: the same numbers, where its unit may be counted as the other; else `unit-mismatch`.
 *
 * @internal
 */
export function countAs(
  item: Countable,
  unit: string | undefined,
  units: UnitRegistry | undefined,
  path: Path,
): Figure {
  const figure = strictFigure(item, units);
  if (unit === undefined || figure.unit === unit) return figure;
  // A unit of a registry that nobody looked through may lack the list.
  const wider: unknown = unitOf(figure.unit, units).countableAs;
  if (!Array.isArray(wider) || !wider.includes(unit)) requireUnit(figure.unit, unitOf(unit, units).id, path);
  const lineage = computedFrom("countedAs", [plus(figure)]);
  return makeFigure(unit, figure.estimate, figure, figure.flags, figure.assumptions, lineage);
}
