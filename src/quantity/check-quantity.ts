import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { hedges } from "./hedge.js";
import type { Quantity } from "./quantity.js";
import { quantityFaults } from "./quantity-faults.js";

/**
 * Throws `invalid-quantity` for the first thing that is wrong with a quantity.
 *
 * @internal
 */
export function checkQuantity(quantity: Quantity, whole: boolean): void {
  if (!hedges.includes(quantity.hedge)) refuse(quantity, "hedge", "unknown-hedge");
  const [first] = quantityFaults(quantity, { whole });
  if (first !== undefined) refuse(quantity, first.field, first.fault);
}

function refuse(quantity: Quantity, field: "hedge" | "value" | "upTo" | "openAbove", fault: string): never {
  const found = preview(quantity[field]);
  const why = `${fault.replaceAll("-", " ")}${hintOf(quantity[field], fault)}`;
  const message = `${found} cannot be the ${field} of a quantity of ${preview(quantity.unit)}: ${why}.`;
  return fail("invalid-quantity", message, { found, fault, unit: quantity.unit, hedge: quantity.hedge }, [
    field,
  ]);
}

/** What is likely behind text, and behind 4.12: a thousand in Vietnamese print, 4.120. */
function hintOf(value: unknown, fault: string): string {
  if (typeof value === "string" && fault === "not-finite") return "; it is text, not a number";
  if (typeof value === "bigint") return "; write it without n, as a number";
  return fault === "not-whole" ? "; write thousands without a mark" : "";
}
