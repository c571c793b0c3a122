import { checkQuantity } from "./check-quantity.js";
import type { Hedge } from "./hedge.js";
import type { KnownIds } from "./known-ids.js";
import type { Quantity } from "./quantity.js";
import { type Unit, type UnitId, unitOf } from "./unit.js";

/** A unit where a function counts in it: the id of a standard unit, or a unit of your own from {@link defineUnit}. */
export type UnitLike<U extends string = string> = (U & UnitId) | Unit<U>;

/**
 * A checked, frozen quantity.
 *
 * @internal
 */
export function makeQuantity<U extends string>(
  hedge: Hedge,
  value: number,
  unit: UnitLike<U> | KnownIds<U>,
  range: Pick<Quantity, "upTo" | "openAbove"> = {},
): Quantity<U> {
  const { id, whole } = isUnit(unit) ? unit : unitOf(unit);
  const quantity = Object.freeze({ value, hedge, unit: id as U, ...range });
  checkQuantity(quantity, whole);
  return quantity;
}

function isUnit(unit: UnitLike): unit is Unit {
  return typeof unit === "object" && (unit as unknown) !== null;
}
