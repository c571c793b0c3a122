import { add } from "../../quantity/add.js";
import type { Figure } from "../../quantity/figure.js";
import type { Aggregate } from "./aggregate.js";

/**
 * Counts add.
 *
 * @internal
 */
export const sum: Aggregate<Figure | null> = Object.freeze({
  zero: null,
  add: together,
  merge: together,
  value: (total: Figure | null) => total,
});

function together(a: Figure | null, b: Figure | null): Figure | null {
  return a === null || b === null ? (a ?? b) : add(a, b);
}
