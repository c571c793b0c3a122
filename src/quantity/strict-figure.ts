import type { Bounds } from "./bounds.js";
import { checkQuantity } from "./check-quantity.js";
import { addExact, middleExact } from "./exact.js";
import type { Countable, Difference, Figure, Operand } from "./figure.js";
import { makeFigure } from "./make-figure.js";
import { isQuantity } from "./operand.js";
import type { Quantity } from "./quantity.js";
import { unitOf, type UnitRegistry } from "./unit.js";

/**
 * {@link toFigure} by the words alone, which is all that arithmetic asks for: a program that only adds has no customary reading in it.
 *
 * @internal
 */
export function strictFigure<U extends string>(count: Countable<U>, units?: UnitRegistry): Figure<U>;
export function strictFigure<U extends string>(count: Operand<U>, units?: UnitRegistry): Difference<U>;
export function strictFigure<U extends string>(operand: Operand<U>, units?: UnitRegistry): Difference<U> {
  if (!isQuantity(operand)) return operand;
  const { whole } = unitOf(operand.unit, units);
  checkQuantity(operand, whole);
  const { value, upTo } = operand;
  const estimate = upTo === undefined ? value : middleExact(value, upTo);
  return makeFigure(operand.unit, estimate, strictBounds(operand, whole));
}

function strictBounds({ hedge, value, upTo, openAbove }: Quantity, whole: boolean): Bounds {
  const step = whole ? 1 : 0;
  switch (hedge) {
    case "exact":
      return { lower: value, upper: value };
    case "moreThan":
      return { lower: addExact(value, step), upper: null };
    case "atLeast":
      return { lower: value, upper: null };
    case "nearly":
    case "lessThan":
      return { lower: 0, upper: value - step };
    case "atMost":
      return { lower: 0, upper: value };
    case "about":
      return { lower: 0, upper: null };
    case "between":
      return { lower: value, upper: openAbove === true ? null : (upTo ?? null) };
  }
}
