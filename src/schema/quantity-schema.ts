import * as z from "zod";
import { hedges } from "../quantity/hedge.js";
import type { Quantity } from "../quantity/quantity.js";
import { quantityFaults } from "../quantity/quantity-faults.js";
import { units as standardUnits, type UnitRegistry } from "../quantity/unit.js";
import { holding } from "./field-content.js";
import { judgeTogether, type Unchecked } from "./judge-together.js";

/**
 * The schema of a quantity that is counted in one of the units named, as far as the registry has them.
 *
 * @internal
 */
export function quantityIn<const U extends string>(
  allowed: readonly U[],
  registry: UnitRegistry = standardUnits,
) {
  const known = allowed.filter((id) => Object.hasOwn(registry, id));
  const schema = z
    .strictObject({
      value: number,
      hedge: holding(z.enum(hedges), "hedges"),
      unit: holding(z.enum(known as [U, ...U[]]), "units"),
      upTo: number.optional(),
      openAbove: z.boolean().optional(),
    })
    .check(
      judgeTogether<Quantity>((fields, report) => {
        if (isPlainCount(fields)) return;
        const whole = wholeIn(registry, fields.unit);
        for (const { field, fault } of quantityFaults(fields as Quantity, { whole })) {
          // A value that is not a number at all has been told already, as a wrong type.
          if (fault !== "not-finite") report(fault, [field]);
        }
      }),
    );
  return holding(schema, "quantity");
}

// JSON can write -0; a count of nothing is 0.
const number = z.number().overwrite((value) => value + 0);

/** A whole number above zero without a range: sound in any unit, whatever the hedge, and what most quantities are. */
function isPlainCount({ value, hedge, upTo, openAbove }: Unchecked<Quantity>): boolean {
  const isCount = Number.isSafeInteger(value) && (value as number) > 0;
  return isCount && hedge !== "between" && upTo === undefined && openAbove === undefined;
}

/** A unit that does not belong here still tells whether its numbers are whole. */
function wholeIn(registry: UnitRegistry, unit: unknown): boolean {
  const isKnown = typeof unit === "string" && Object.hasOwn(registry, unit);
  return isKnown && registry[unit]?.whole === true;
}
