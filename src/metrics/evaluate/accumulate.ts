import { remember } from "../../internal/remember.js";
import type { Steps } from "../aggregates/steps.js";
import type { CountColumn } from "../columns/count-column.js";
import type { CellState } from "./cell-state.js";
import type { Overlapping } from "./overlap-groups.js";
import type { Pairs } from "./pairs.js";

/**
 * What is accumulated: the counts; by the code of a unit, 1 where it may be counted as the metric's; and the records that may overlap others.
 *
 * @internal
 */
export interface Counts {
  readonly column: CountColumn;
  readonly accepted: Uint8Array;
  readonly ids: () => readonly string[];
  readonly overlaps: ReadonlyMap<number, readonly string[]>;
}

/**
 * What is known of all cells of a count metric, side by side: enough to give their figures.
 *
 * @internal
 */
export interface Cells {
  /** How many records belong to a cell. */
  readonly records: Int32Array;
  /** How many of them report the count. */
  readonly reported: Int32Array;
  /** 1 where some report it in a unit that cannot be counted as the metric's. */
  readonly otherUnits: Uint8Array;
  /** 1 where the customary reading made a difference. */
  readonly customary: Uint8Array;
  readonly estimates: Float64Array;
  /** Without the records of `overlapping`. */
  readonly lowers: Float64Array;
  readonly uppers: Float64Array;
  /** What the three are multiplied by to be whole. */
  readonly scale: number;
  /** The records that may have counted the same things as others. */
  readonly overlapping: ReadonlyMap<number, readonly Overlapping[]>;
}

/**
 * The cells of records.
 *
 * @internal
 */
export function accumulate(pairs: Pairs, counts: Counts, steps: Steps): Cells {
  const { size } = pairs;
  const cells: Cells = {
    records: new Int32Array(size),
    reported: new Int32Array(size),
    otherUnits: new Uint8Array(size),
    customary: new Uint8Array(size),
    estimates: new Float64Array(size),
    lowers: new Float64Array(size),
    uppers: new Float64Array(size),
    scale: counts.column.scale,
    overlapping: overlappingIn(pairs, counts),
  };
  if (Object.values(steps).every((step) => step === "add")) addAll(cells, pairs, counts);
  else stepAll(cells, pairs, counts, steps);
  return cells;
}

const noOverlaps: readonly Overlapping[] = Object.freeze([]);

/**
 * What is known of one cell.
 *
 * @internal
 */
export function stateOf(cells: Cells, cell: number): CellState {
  const upper = at(cells.uppers, cell);
  return {
    records: at(cells.records, cell),
    reported: at(cells.reported, cell),
    hasOtherUnits: at(cells.otherUnits, cell) === 1,
    isCustomary: at(cells.customary, cell) === 1,
    scale: cells.scale,
    estimate: at(cells.estimates, cell),
    lower: at(cells.lowers, cell),
    upper: upper === Number.POSITIVE_INFINITY ? null : upper,
    overlapping: cells.overlapping.get(cell) ?? noOverlaps,
  };
}

/** The loop that everything waits for: one pass over the records, plain additions. */
function addAll(into: Cells, { rows, cells }: Pairs, counts: Counts): void {
  const { codes, estimates, uppers, customary } = counts.column;
  const { accepted } = counts;
  const lowers = withoutOverlaps(counts);
  for (let i = 0; i < rows.length; i++) {
    const row = at(rows, i);
    const cell = at(cells, i);
    const unit = at(codes, row);
    into.records[cell] = at(into.records, cell) + 1;
    if (at(accepted, unit) === 0) {
      if (unit !== 0) into.otherUnits[cell] = 1;
      continue;
    }
    into.reported[cell] = at(into.reported, cell) + 1;
    into.estimates[cell] = at(into.estimates, cell) + at(estimates, row);
    into.lowers[cell] = at(into.lowers, cell) + at(lowers, row);
    into.uppers[cell] = at(into.uppers, cell) + at(uppers, row);
    if (at(customary, row) === 1) into.customary[cell] = 1;
  }
}

function stepAll(into: Cells, { rows, cells }: Pairs, counts: Counts, of: Steps): void {
  const { codes, estimates, uppers, customary } = counts.column;
  const lowers = withoutOverlaps(counts);
  const steps = [
    [into.estimates, estimates, of.estimate],
    [into.lowers, lowers, of.lower],
    [into.uppers, uppers, of.upper],
  ] as const;
  rows.forEach((row, i) => {
    const cell = at(cells, i);
    const unit = at(codes, row);
    into.records[cell] = at(into.records, cell) + 1;
    if (at(counts.accepted, unit) === 0) {
      if (unit !== 0) into.otherUnits[cell] = 1;
      return;
    }
    into.reported[cell] = at(into.reported, cell) + 1;
    if (at(customary, row) === 1) into.customary[cell] = 1;
    for (const [sums, numbers, step] of steps) {
      const [before, number] = [at(sums, cell), at(numbers, row)];
      sums[cell] = step === "add" ? before + number : Math.max(before, number);
    }
  });
}

/** The lower bounds of records that may overlap are kept apart: what they add up to is known only when all of a group are there. */
function withoutOverlaps({ column: { lowers }, overlaps }: Counts): Float64Array {
  if (overlaps.size === 0) return lowers;
  const rest = lowers.slice();
  for (const row of overlaps.keys()) rest[row] = 0;
  return rest;
}

function overlappingIn(
  { rows, cells }: Pairs,
  { column, accepted, ids, overlaps }: Counts,
): ReadonlyMap<number, readonly Overlapping[]> {
  const found = new Map<number, Overlapping[]>();
  if (overlaps.size === 0) return found;
  rows.forEach((row, i) => {
    const names = overlaps.get(row);
    if (names === undefined || at(accepted, at(column.codes, row)) === 0) return;
    const lower = at(column.lowers, row) / column.scale;
    remember(found, at(cells, i), () => []).push({ id: ids()[row] ?? "", names, lower });
  });
  return found;
}

/** Indexes here are in range by construction. */
function at(list: Int32Array | Float64Array | Uint8Array, index: number): number {
  return list[index] ?? 0;
}
