import { remember } from "../../internal/remember.js";
import type { Step, Steps } from "../aggregates/steps.js";
import type { CountColumn } from "../columns/count-column.js";
import type { CellState } from "./cell-state.js";
import type { Overlapping } from "./overlap-groups.js";
import { eachPair, type Pairs } from "./pairs.js";

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
 * What is known of all cells of a count metric: enough to give their figures.
 *
 * @internal
 */
export interface Cells {
  /** Of each cell, six numbers side by side, so that they are near one another in memory: see {@link slots}. */
  readonly numbers: Float64Array;
  /** What point values and bounds are multiplied by to be whole. */
  readonly scale: number;
  /** The records that may have counted the same things as others. */
  readonly overlapping: ReadonlyMap<number, readonly Overlapping[]>;
}

/**
 * How many records report the count; how many, in a unit that cannot be counted as the metric's; of how many the customary reading made a difference; point value,
 * lower bound without the records of `overlapping`, upper bound.
 */
const slots = { reported: 0, otherUnits: 1, customary: 2, estimate: 3, lower: 4, upper: 5 } as const;
const width = 6;

/**
 * The cells of records.
 *
 * @internal
 */
export function accumulate(pairs: Pairs, counts: Counts, steps: Steps): Cells {
  const numbers = new Float64Array(pairs.size * width);
  const isSum = Object.values(steps).every((step) => step === "add");
  if (isSum) addAll(numbers, pairs, counts);
  else stepAll(numbers, pairs, counts, steps);
  return { numbers, scale: counts.column.scale, overlapping: overlappingIn(pairs, counts) };
}

const noOverlaps: readonly Overlapping[] = Object.freeze([]);

/**
 * What is known of one cell with so many records.
 *
 * @internal
 */
export function stateOf({ numbers, scale, overlapping }: Cells, cell: number, records: number): CellState {
  const first = cell * width;
  const upper = numberAt(numbers, first + slots.upper);
  return {
    records,
    reported: numberAt(numbers, first + slots.reported),
    hasOtherUnits: numberAt(numbers, first + slots.otherUnits) > 0,
    isCustomary: numberAt(numbers, first + slots.customary) > 0,
    scale,
    estimate: numberAt(numbers, first + slots.estimate),
    lower: numberAt(numbers, first + slots.lower),
    upper: upper === Number.POSITIVE_INFINITY ? null : upper,
    overlapping: overlapping.get(cell) ?? noOverlaps,
  };
}

/** The loop that everything waits for: one pass over the records, plain additions, nothing allocated. */
function addAll(into: Float64Array, { rows, count, bases, list }: Pairs, counts: Counts): void {
  const { codes: units, estimates, uppers, customary } = counts.column;
  const lowers = withoutOverlaps(counts);
  const { accepted } = counts;
  const starts = list?.column.starts ?? noCodes;
  const words = list?.column.codes ?? noCodes;
  const weight = list?.weight ?? 0;
  for (let i = 0; i < count; i++) {
    const row = rows === null ? i : intAt(rows, i);
    const unit = intAt(units, row);
    const isCounted = byteAt(accepted, unit) === 1;
    if (!isCounted && unit === 0) continue;
    const base = intAt(bases, i);
    const estimate = numberAt(estimates, row);
    const lower = numberAt(lowers, row);
    const upper = numberAt(uppers, row);
    const isCustomary = byteAt(customary, row);
    const end = list === null ? 1 : intAt(starts, row + 1);
    for (let k = list === null ? 0 : intAt(starts, row); k < end; k++) {
      const first = (base + (list === null ? 0 : intAt(words, k) * weight)) * width;
      if (!isCounted) {
        into[first + slots.otherUnits] = 1;
        continue;
      }
      into[first + slots.reported] = numberAt(into, first + slots.reported) + 1;
      into[first + slots.customary] = numberAt(into, first + slots.customary) + isCustomary;
      into[first + slots.estimate] = numberAt(into, first + slots.estimate) + estimate;
      into[first + slots.lower] = numberAt(into, first + slots.lower) + lower;
      into[first + slots.upper] = numberAt(into, first + slots.upper) + upper;
    }
  }
}

const noCodes = new Int32Array(0);

function stepAll(into: Float64Array, pairs: Pairs, counts: Counts, steps: Steps): void {
  const { codes, estimates, uppers, customary } = counts.column;
  const lowers = withoutOverlaps(counts);
  const add = (index: number, number: number, step: Step) => {
    const before = numberAt(into, index);
    into[index] = step === "add" ? before + number : Math.max(before, number);
  };
  eachPair(pairs, (row, cell) => {
    const first = cell * width;
    const unit = intAt(codes, row);
    if (byteAt(counts.accepted, unit) === 0) {
      if (unit !== 0) into[first + slots.otherUnits] = 1;
      return;
    }
    add(first + slots.reported, 1, "add");
    add(first + slots.customary, byteAt(customary, row), "add");
    add(first + slots.estimate, numberAt(estimates, row), steps.estimate);
    add(first + slots.lower, numberAt(lowers, row), steps.lower);
    add(first + slots.upper, numberAt(uppers, row), steps.upper);
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
  pairs: Pairs,
  { column, accepted, ids, overlaps }: Counts,
): ReadonlyMap<number, readonly Overlapping[]> {
  const found = new Map<number, Overlapping[]>();
  if (overlaps.size === 0) return found;
  eachPair(pairs, (row, cell) => {
    const names = overlaps.get(row);
    if (names === undefined || byteAt(accepted, intAt(column.codes, row)) === 0) return;
    const lower = numberAt(column.lowers, row) / column.scale;
    remember(found, cell, () => []).push({ id: ids()[row] ?? "", names, lower });
  });
  return found;
}

// One function for each kind of array: a shared one would have to box each number. Indexes are in range by construction.
function intAt(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

function numberAt(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

function byteAt(list: Uint8Array, index: number): number {
  return list[index] ?? 0;
}
