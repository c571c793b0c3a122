import { mergeUnique } from "../../internal/merge-unique.js";
import { fail, type Path } from "../../internal/failure.js";
import { add } from "../../quantity/add.js";
import { addExact } from "../../quantity/exact.js";
import type { Difference, FigureFlag } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { negate } from "../../quantity/negate.js";
import { requireUnit } from "../../quantity/require-unit.js";

/** A value of a series that can be calculated with. */
export type Value = number | Difference;

/**
 * The sum of two values of a series; numbers and counts do not mix.
 *
 * @internal
 */
export function addValues(a: Value, b: Value, path: Path): Value {
  if (typeof a === "number" && typeof b === "number") return addExact(a, b);
  if (typeof a === "number" || typeof b === "number") return refuseMixed(path);
  requireUnit(b.unit, a.unit, path);
  return add(a, b);
}

/**
 * The difference of two values of a series.
 *
 * @internal
 */
export function subtractValues(a: Value, b: Value, path: Path): Value {
  return addValues(a, typeof b === "number" ? 0 - b : negate(b), path);
}

/**
 * A value with a flag. Numbers carry none.
 *
 * @internal
 */
export function withFlag(value: Value, flag: FigureFlag): Value {
  return typeof value === "number" ? value : reflag(value, mergeUnique<FigureFlag>(value.flags, [flag]));
}

/**
 * A value without a flag.
 *
 * @internal
 */
export function withoutFlag(value: Value, flag: FigureFlag): Value {
  return typeof value === "number"
    ? value
    : reflag(
        value,
        value.flags.filter((other) => other !== flag),
      );
}

function reflag(value: Difference, flags: readonly FigureFlag[]): Difference {
  return makeFigure(value.unit, value.estimate, value, flags, value.assumptions, value.lineage);
}

function refuseMixed(path: Path): never {
  return fail("mixed-series", "A series holds numbers or counts of one unit, not both.", {}, path);
}
