import type { AdminLevel } from "../../../geography/admin-unit.js";
import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import type { ReferenceMetric } from "../../metric.js";
import { returnsFigure } from "../returns.js";
import type { Scope } from "../scope.js";
import { targetFigure } from "../target-figure.js";
import { type Group, type Measure, type MeasureContext, noBasis } from "./measure.js";

/**
 * What is looked up for the place and the period of each group.
 *
 * @internal
 */
export function referenceMeasure(
  { refersTo, unit }: ReferenceMetric,
  set: number,
  context: MeasureContext,
): Measure<Figure | null> {
  const { gathered, returns, scopeOf, units } = context;
  const { plan, sets, targets } = gathered;
  const names = sets[set] ?? [];
  const lookUp = (group: Group): Figure | null => {
    const scope = scopeOf(group);
    switch (refersTo.kind) {
      case "units":
        return unitsFigure(refersTo.level, unit, scope, context);
      case "returns":
        return returnsFigure(refersTo.which, scope, returns);
      case "target":
        return targetFigure(
          { measure: refersTo.measure, unit, names, key: group.key, scope },
          targets,
          plan,
          units,
        );
    }
  };
  return { figure: lookUp, basis: noBasis };
}

function unitsFigure(
  level: AdminLevel,
  unit: string,
  { place, period }: Scope,
  { scopeUnits }: MeasureContext,
): Figure | null {
  if (period == null || place === null) return null;
  const existing = scopeUnits().existing(level, place, period.lastDay);
  if (existing === null) return null;
  const { length } = existing;
  return makeFigure(unit, length, { lower: length, upper: length });
}
