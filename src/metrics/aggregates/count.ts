import { addExact } from "../../quantity/exact.js";
import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { Aggregate } from "./aggregate.js";

/** The state of the aggregate `count`: how many records, in which unit. */
export interface Tally {
  /** The id of the unit. */
  readonly unit: string;
  /** How many records were added. */
  readonly records: number;
}

/**
 * The records themselves are counted.
 *
 * @internal
 */
export const count: Aggregate<Tally | null> = Object.freeze({
  zero: null,
  add: (tally: Tally | null, { unit }: Figure) => together(tally, { unit, records: 1 }),
  merge: together,
  value: (tally: Tally | null) =>
    tally && makeFigure(tally.unit, tally.records, { lower: tally.records, upper: tally.records }),
});

function together(a: Tally | null, b: Tally | null): Tally | null {
  if (a === null || b === null) return a ?? b;
  return { unit: a.unit, records: addExact(a.records, b.records) };
}
