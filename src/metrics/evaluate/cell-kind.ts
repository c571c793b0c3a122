import type { Gazetteer } from "../../geography/gazetteer.js";
import type { Figure } from "../../quantity/figure.js";
import type { AggregateName } from "../aggregates/aggregates.js";
import type { Basis } from "../cube.js";
import { type FlowMetric, isFlowMetric, isReachMetric, type Metric, type ReachMetric } from "../metric.js";
import { type CellState, mergeCells } from "./cell-state.js";
import { figureOfCell } from "./figure-of-cell.js";
import { figureOfFold, foldOf, type FoldState, mergeFolds } from "./fold.js";
import { figureOfReach, mergeReach, type ReachState } from "./reach.js";
import type { Scope } from "./scope.js";
import type { ScopeUnits } from "./scope-units.js";

/** A metric whose figures come from the records of the group itself. */
export type CellMetric = FlowMetric | ReachMetric;

/**
 * Whether the figures of a metric come from the records of the group itself.
 *
 * @internal
 */
export function isCellMetric(metric: Metric): metric is CellMetric {
  return isFlowMetric(metric) || isReachMetric(metric);
}

/** What cells of a kind can do with what is known of them. */
export interface CellKind<State> {
  readonly merge: (a: State, b: State) => State;
  readonly figure: (state: State, scope: () => Scope) => Figure | null;
  readonly basis: (state: State) => Basis;
}

/** What figures of cells draw on. */
export interface CellContext {
  readonly gazetteer: () => Gazetteer;
  readonly scopeUnits: () => ScopeUnits;
}

/**
 * How the cells of a metric are merged and read. Their states are of the kind that the metric makes, which only this function knows.
 *
 * @internal
 */
export function cellKindOf(metric: CellMetric, context: CellContext): CellKind<unknown> {
  if (isReachMetric(metric)) return reachKind(metric, context) as CellKind<unknown>;
  const fold = foldOf(metric);
  if (fold !== null) {
    const kind: CellKind<FoldState> = {
      merge: (a, b) => mergeFolds(a, b, fold),
      figure: (state) => figureOfFold(state, fold),
      basis: basisOf,
    };
    return kind as CellKind<unknown>;
  }
  // Without a fold, the aggregate is one of those that run on columns.
  const aggregate = metric.overTime as AggregateName;
  const kind: CellKind<CellState> = {
    merge: (a, b) => mergeCells(a, b, aggregate),
    figure: (state) => figureOfCell(state, metric.unit, aggregate),
    basis: basisOf,
  };
  return kind as CellKind<unknown>;
}

function reachKind(metric: ReachMetric, { gazetteer, scopeUnits }: CellContext): CellKind<ReachState> {
  return {
    merge: mergeReach,
    figure: (state, scope) => figureOfReach(state, metric, scope(), gazetteer(), scopeUnits()),
    basis: ({ records }) => Object.freeze({ records, reported: records }),
  };
}

/** Most cells of a large cube have few records, all of which report, and share what says so. */
const smallBases: readonly Basis[] = Array.from({ length: 256 }, (_, records) =>
  Object.freeze({ records, reported: records }),
);

function basisOf({ records, reported }: { readonly records: number; readonly reported: number }): Basis {
  const small = records === reported ? smallBases[records] : undefined;
  return small ?? Object.freeze({ records, reported });
}
