import { addExact, scaleExact } from "../../quantity/exact.js";
import type { AggregateName } from "../aggregates/aggregates.js";
import { type Step, steps } from "../aggregates/steps.js";
import type { Overlapping } from "./overlapping.js";

/** What is known of a cell: enough to give its figure, and to merge it with another. Plain data. */
export interface CellState {
  /** How many records belong to it. */
  readonly records: number;
  /** How many of them report the count, in a unit that can be counted as the metric's. */
  readonly reported: number;
  /** Whether the customary reading made a difference. */
  readonly isCustomary: boolean;
  /** What the three numbers are multiplied by to be whole. */
  readonly scale: number;
  /** As the upper bound, without the records of `overlapping` that are parts of a whole. */
  readonly estimate: number;
  /** Without the records of `overlapping`. */
  readonly lower: number;
  /** `null` where nothing bounds it. */
  readonly upper: number | null;
  /** The records that may have counted the same things as others. */
  readonly overlapping: readonly Overlapping[];
}

/**
 * Two cells together. A total of 2⁵³ or more throws `overflow`.
 *
 * @internal
 */
export function mergeCells(a: CellState, b: CellState, aggregate: AggregateName): CellState {
  const step = steps[aggregate];
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [rescaled(a, scale), rescaled(b, scale)];
  return {
    records: a.records + b.records,
    reported: a.reported + b.reported,
    isCustomary: a.isCustomary || b.isCustomary,
    scale,
    estimate: take(step.estimate, left.estimate, right.estimate),
    lower: take(step.lower, left.lower, right.lower),
    upper: left.upper === null || right.upper === null ? null : take(step.upper, left.upper, right.upper),
    overlapping: [...a.overlapping, ...b.overlapping],
  };
}

function take(step: Step, a: number, b: number): number {
  return step === "add" ? addExact(a, b) : Math.max(a, b);
}

function rescaled(state: CellState, scale: number): Pick<CellState, "estimate" | "lower" | "upper"> {
  const factor = scale / state.scale;
  if (factor === 1) return state;
  const times = (number: number): number => scaleExact(number, factor, "nearest");
  return {
    estimate: times(state.estimate),
    lower: times(state.lower),
    upper: state.upper === null ? null : times(state.upper),
  };
}
