import * as z from "zod";
import { hedges } from "../quantity/hedge.js";
import type { Quantity } from "../quantity/quantity.js";
import { type QuantityFault, quantityFaults } from "../quantity/quantity-faults.js";
import { units as standardUnits, type UnitRegistry } from "../quantity/unit.js";
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
  const units = new Map(allowed.flatMap((id) => (Object.hasOwn(registry, id) ? [[id, registry[id]]] : [])));
  return z
    .strictObject({
      value: number,
      hedge: z.enum(hedges),
      unit: z.enum([...units.keys()] as [U, ...U[]]),
      upTo: number.optional(),
      openAbove: z.boolean().optional(),
    })
    .check(
      judgeTogether<Quantity>((fields, report) => {
        const whole = units.get(fields.unit as U)?.whole ?? false;
        for (const { field, fault } of faultsOf(fields, whole)) report(fault, [field]);
      }),
    );
}

// JSON can write -0; a count of nothing is 0.
const number = z.number().overwrite((value) => value + 0);

/** A field of the wrong type is told by its type alone: here something stands in for it that is at fault neither alone nor with the others. */
function faultsOf(fields: Unchecked<Quantity>, whole: boolean): readonly QuantityFault[] {
  const { value, hedge, upTo, openAbove } = fields;
  const known = hedges.find((word) => word === hedge);
  const standIn = [value, upTo].find(isFinite) ?? 1;
  const isUsable = isFinite(upTo) || (upTo === undefined && known !== undefined);
  const faults = quantityFaults(
    {
      value: isFinite(value) ? value : standIn,
      hedge: known ?? "between",
      unit: "",
      upTo: isUsable ? upTo : standIn,
      openAbove: openAbove === undefined ? undefined : true,
    },
    { whole },
  );
  const isOfKind = (fault: string) => fault === "range-without-end" || fault === "only-for-ranges";
  return faults.filter(({ field, fault }) => isOfKind(fault) || isFinite(fields[field]));
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}
