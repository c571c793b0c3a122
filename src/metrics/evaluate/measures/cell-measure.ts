import type { Figure } from "../../../quantity/figure.js";
import { flagFigure } from "../../../quantity/flag-figure.js";
import { withLineage } from "../../../quantity/with-lineage.js";
import { assumedZero } from "../../ledger/assumed-zero.js";
import { isReachMetric } from "../../metric.js";
import { cellKindOf, type CellMetric } from "../cell-kind.js";
import { hadTwoGrounds } from "../had-two-grounds.js";
import type { LooseRecord } from "../loose-record.js";
import { toldElsewhere } from "../told-elsewhere.js";
import { wasThere } from "../was-there.js";
import { type Group, type Measure, type MeasureContext, noBasis, nothing } from "./measure.js";
import { recordsLineage } from "./records-lineage.js";

/**
 * What the records of the groups themselves say.
 *
 * @internal
 */
export function cellMeasure(
  metric: CellMetric,
  set: number,
  context: MeasureContext,
): Measure<Figure | null> {
  const { gathered, scopeOf } = context;
  const readings = gathered.readings[set] ?? [];
  const at = readings.findIndex(({ counts }) => counts.has(metric.id));
  const reading = readings[at];
  const count = reading?.counts.get(metric.id);
  const gap =
    gathered.plan.gaps.flows === "zero"
      ? zeroInGaps(metric.unit, reading?.loose ?? [], set, context)
      : nothing;
  if (count === undefined) return gap;
  const kind = cellKindOf(metric, context);
  // Figure and basis of a cell are asked for one after the other.
  let lastCell = -1;
  let lastState: unknown;
  const stateIn = ({ cells }: Group) => {
    const cell = cells[at] ?? -1;
    if (cell === -1) return undefined;
    if (cell !== lastCell) [lastCell, lastState] = [cell, count.stateOf(cell)];
    return lastState;
  };
  const isOfPart = isOfPartIn(metric, context);
  const figure = (group: Group) => {
    const state = stateIn(group);
    if (state === undefined) return gap.figure(group);
    const value = kind.figure(state, () => scopeOf(group));
    return value !== null && isOfPart(group) ? flagFigure(value, "incomplete") : value;
  };
  const { lineage } = count;
  return {
    figure:
      lineage === null ? figure : (group) => traced(figure(group), lineage.get(group.cells[at] ?? -1), group),
    basis: (group) => {
      const state = stateIn(group);
      return state === undefined ? noBasis() : kind.basis(state);
    },
  };

  function traced(value: Figure | null, ids: readonly string[] | undefined, group: Group): Figure | null {
    return value === null || ids === undefined
      ? value
      : withLineage(value, recordsLineage(operationOf(metric), metric.source, ids, group, context));
  }
}

/** Whether returns are missing that may have told more, or what is told is of one of the two grounds that the place had. Of the returns themselves it is known which there are. */
function isOfPartIn(
  { source }: CellMetric,
  { coverage, scopeOf, stockPlaces }: MeasureContext,
): (group: Group) => boolean {
  if (source === "submissions") return () => false;
  const isOnTwo = hadTwoGrounds(stockPlaces);
  return (group) => coverage(group).status === "partial" || isOnTwo(scopeOf(group));
}

function operationOf(metric: CellMetric) {
  if (isReachMetric(metric)) return "places";
  return typeof metric.overTime === "string" ? metric.overTime : "custom";
}

/** Where it is known who should report, nothing happened only where all did; nowhere that a record of a wider place or a longer time may have told of it; and in no unit that was not there. */
function zeroInGaps(
  unit: string,
  loose: readonly LooseRecord[],
  set: number,
  { coverage, gathered: { plan, sets, isTraced }, scopeOf, stockPlaces, periodKinds }: MeasureContext,
): Measure<Figure | null> {
  const zero = assumedZero(unit, "nothingHappened", isTraced);
  const isCovered = (group: Group) => plan.reporting === null || coverage(group).status === "complete";
  const isTold = toldElsewhere(loose, sets[set] ?? [], plan, stockPlaces(), periodKinds);
  const isThere = wasThere(stockPlaces());
  const isGap = (group: Group) =>
    isCovered(group) && isThere(scopeOf(group)) && !isTold(group.key, scopeOf(group));
  return { figure: (group) => (isGap(group) ? zero : null), basis: noBasis };
}
