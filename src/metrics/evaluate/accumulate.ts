import { remember } from "../../internal/remember.js";
import type { Step, Steps } from "../aggregates/steps.js";
import type { CountColumn } from "../columns/count-column.js";
import type { CellState } from "./cell-state.js";
import type { Overlapping } from "./overlapping.js";
import { eachPair, type Pairs } from "./pairs.js";

/**
 * What is accumulated: the counts; by the code of a unit, 1 where it may be counted as the metric's; and the records that may overlap others.
 *
 * @internal
 */
export interface Counts {
  readonly column: CountColumn;
  readonly accepted: Uint8Array;
  /** The wholes that counts are parts of, where they are such. */
  readonly wholes: CountColumn | null;
  readonly ids: () => readonly string[];
  /** By row, the id by which others name the record, which the parts of one whole have in common. */
  readonly named: () => readonly string[];
  readonly overlaps: ReadonlyMap<number, readonly string[]>;
}

/**
 * What is known of all cells of a count metric: enough to give their figures.
 *
 * @internal
 */
export interface Cells {
  /** Of each cell, four numbers side by side, so that they are near one another in memory: see {@link slots}. */
  readonly numbers: Float64Array;
  /** How many records of a cell do not report the count, or report it in another unit. */
  readonly unreported: Int32Array;
  /** 1 where the customary reading made a difference. */
  readonly customary: Uint8Array;
  /** What point values and bounds are multiplied by to be whole. */
  readonly scale: number;
  /** The records that may have counted the same things as others. */
  readonly overlapping: ReadonlyMap<number, readonly Overlapping[]>;
}

/** How many records report the count; point value and upper bound without the parts of `overlapping`, lower bound without all of it. */
const slots = { reported: 0, estimate: 1, lower: 2, upper: 3 } as const;
const width = 4;

/**
 * The cells of records.
 *
 * @internal
 */
export function accumulate(pairs: Pairs, counts: Counts, steps: Steps): Cells {
  const { size } = pairs;
  const customary = new Uint8Array(size);
  const cells: Cells = {
    numbers: new Float64Array(size * width),
    unreported: new Int32Array(size),
    customary,
    scale: counts.column.scale,
    overlapping: overlappingIn(pairs, customary, counts),
  };
  const isSum = Object.values(steps).every((step) => step === "add");
  if (isSum) addAll(cells, pairs, counts);
  else stepAll(cells, pairs, counts, steps);
  return cells;
}

const noOverlaps: readonly Overlapping[] = Object.freeze([]);

/**
 * How many records a cell has.
 *
 * @internal
 */
export function recordsIn({ numbers, unreported }: Cells, cell: number): number {
  return numberAt(numbers, cell * width) + intAt(unreported, cell);
}

/**
 * What is known of one cell.
 *
 * @internal
 */
export function stateOf(cells: Cells, cell: number): CellState {
  const { numbers } = cells;
  const first = cell * width;
  const upper = numberAt(numbers, first + slots.upper);
  return {
    records: recordsIn(cells, cell),
    reported: numberAt(numbers, first + slots.reported),
    isCustomary: byteAt(cells.customary, cell) === 1,
    scale: cells.scale,
    estimate: numberAt(numbers, first + slots.estimate),
    lower: numberAt(numbers, first + slots.lower),
    upper: upper === Number.POSITIVE_INFINITY ? null : upper,
    overlapping: cells.overlapping.get(cell) ?? noOverlaps,
  };
}

/** The loop that everything waits for: one pass over the records, plain additions, nothing allocated. */
function addAll({ numbers, unreported, customary }: Cells, pairs: Pairs, counts: Counts): void {
  const { rows, count, bases, list } = pairs;
  const { codes, customary: byCustom } = counts.column;
  const { accepted } = counts;
  const { estimates, lowers, uppers } = withoutOverlaps(counts);
  const starts = list?.column.starts ?? none;
  const words = list?.column.codes ?? none;
  const weight = list?.weight ?? 0;
  for (let i = 0; i < count; i++) {
    const row = rows === null ? i : intAt(rows, i);
    if (byteAt(accepted, intAt(codes, row)) === 0) {
      leaveOut(unreported, pairs, i, row);
      continue;
    }
    if (byteAt(byCustom, row) === 1) mark(customary, pairs, i, row);
    const estimate = numberAt(estimates, row);
    const lower = numberAt(lowers, row);
    const upper = numberAt(uppers, row);
    const base = intAt(bases, i);
    if (list === null) {
      addTo(numbers, base * width, estimate, lower, upper);
      continue;
    }
    const end = intAt(starts, row + 1);
    for (let k = intAt(starts, row); k < end; k++)
      addTo(numbers, (base + intAt(words, k) * weight) * width, estimate, lower, upper);
  }
}

function addTo(numbers: Float64Array, first: number, estimate: number, lower: number, upper: number): void {
  numbers[first] = (numbers[first] as number) + 1;
  numbers[first + 1] = (numbers[first + 1] as number) + estimate;
  numbers[first + 2] = (numbers[first + 2] as number) + lower;
  numbers[first + 3] = (numbers[first + 3] as number) + upper;
}

/** Marks the cells of one record. */
function mark(marks: Uint8Array, { bases, list }: Pairs, i: number, row: number): void {
  const base = intAt(bases, i);
  if (list === null) {
    marks[base] = 1;
    return;
  }
  const { starts, codes } = list.column;
  const end = intAt(starts, row + 1);
  for (let k = intAt(starts, row); k < end; k++) marks[base + intAt(codes, k) * list.weight] = 1;
}

/** Counts one record in its cells as one that does not report. */
function leaveOut(unreported: Int32Array, { bases, list }: Pairs, i: number, row: number): void {
  const base = intAt(bases, i);
  if (list === null) {
    unreported[base] = intAt(unreported, base) + 1;
    return;
  }
  const { starts, codes } = list.column;
  const end = intAt(starts, row + 1);
  for (let k = intAt(starts, row); k < end; k++) {
    const cell = base + intAt(codes, k) * list.weight;
    unreported[cell] = intAt(unreported, cell) + 1;
  }
}

const none = new Int32Array(0);

function stepAll(
  { numbers, unreported, customary }: Cells,
  pairs: Pairs,
  counts: Counts,
  steps: Steps,
): void {
  const { codes, customary: byCustom } = counts.column;
  const { estimates, lowers, uppers } = withoutOverlaps(counts);
  const take = (index: number, number: number, step: Step) => {
    const before = numberAt(numbers, index);
    numbers[index] = step === "add" ? before + number : Math.max(before, number);
  };
  eachPair(pairs, (row, cell) => {
    if (byteAt(counts.accepted, intAt(codes, row)) === 0) {
      unreported[cell] = intAt(unreported, cell) + 1;
      return;
    }
    if (byteAt(byCustom, row) === 1) customary[cell] = 1;
    const first = cell * width;
    take(first + slots.reported, 1, "add");
    take(first + slots.estimate, numberAt(estimates, row), steps.estimate);
    take(first + slots.lower, numberAt(lowers, row), steps.lower);
    take(first + slots.upper, numberAt(uppers, row), steps.upper);
  });
}

type Numbers = Pick<CountColumn, "estimates" | "lowers" | "uppers">;

/** The lower bounds of records that may overlap are kept apart, and the other numbers of parts of a whole: what they add up to is known only when all of a group are there. */
function withoutOverlaps({ column, wholes, overlaps }: Counts): Numbers {
  if (overlaps.size === 0) return column;
  const lowers = column.lowers.slice();
  for (const row of overlaps.keys()) lowers[row] = 0;
  if (wholes === null) return { ...column, lowers };
  const [estimates, uppers] = [column.estimates.slice(), column.uppers.slice()];
  for (const row of overlaps.keys()) if (intAt(wholes.codes, row) !== 0) estimates[row] = uppers[row] = 0;
  return { estimates, lowers, uppers };
}

function overlappingIn(
  pairs: Pairs,
  customary: Uint8Array,
  counts: Counts,
): ReadonlyMap<number, readonly Overlapping[]> {
  const { column, accepted, ids, overlaps } = counts;
  const found = new Map<number, Overlapping[]>();
  if (overlaps.size === 0) return found;
  eachPair(pairs, (row, cell) => {
    const names = overlaps.get(row);
    if (names === undefined || byteAt(accepted, intAt(column.codes, row)) === 0) return;
    if (counts.wholes !== null && byteAt(counts.wholes.customary, row) === 1) customary[cell] = 1;
    const lower = numberAt(column.lowers, row) / column.scale;
    remember(found, cell, () => []).push({ id: ids()[row] ?? "", names, lower, ...partOf(row, counts) });
  });
  return found;
}

function partOf(row: number, { column, wholes, named }: Counts): Pick<Overlapping, "part"> {
  if (wholes === null || intAt(wholes.codes, row) === 0) return {};
  const upperOf = ({ uppers, scale }: CountColumn) => {
    const upper = numberAt(uppers, row);
    return upper === Number.POSITIVE_INFINITY ? null : upper / scale;
  };
  return {
    part: {
      estimate: numberAt(column.estimates, row) / column.scale,
      upper: upperOf(column),
      of: named()[row] ?? "",
      wholeEstimate: numberAt(wholes.estimates, row) / wholes.scale,
      wholeUpper: upperOf(wholes),
    },
  };
}

// One function for each kind of array: a shared one would have to box each number. Indexes are in range by construction.
function intAt(list: Int32Array, index: number): number {
  return list[index] as number;
}

function numberAt(list: Float64Array, index: number): number {
  return list[index] as number;
}

function byteAt(list: Uint8Array, index: number): number {
  return list[index] as number;
}
