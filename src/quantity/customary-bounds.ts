import type { Bounds } from "./bounds.js";
import { checkQuantity } from "./check-quantity.js";
import { addExact, scaleExact } from "./exact.js";
import { placeValue } from "./place-value.js";
import type { Quantity } from "./quantity.js";
import { unitOf, type UnitRegistry } from "./unit.js";

/**
 * The bounds of a quantity whose writer is taken to have rounded; `undefined` where that makes no difference to what its words say.
 *
 * @internal
 */
export function customaryBounds(quantity: Quantity, units: UnitRegistry | undefined): Bounds | undefined {
  const { whole } = unitOf(quantity.unit, units);
  checkQuantity(quantity, whole);
  const { hedge, value } = quantity;
  if (value === 0) return undefined;
  const place = placeValue(value, whole);
  const step = whole ? 1 : 0;
  if (hedge === "moreThan") return { lower: value, upper: addExact(value, addExact(place, -step)) };
  if (hedge === "nearly") return { lower: addExact(value, -place), upper: addExact(value, -step) };
  if (hedge !== "about") return undefined;
  const half = whole ? Math.floor(place / 2) : scaleExact(place, 0.5, "up");
  return { lower: addExact(value, -half), upper: addExact(value, half) };
}
