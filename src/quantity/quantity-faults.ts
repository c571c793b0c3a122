import type { Hedge } from "./hedge.js";
import { isExactNumber } from "./exact.js";
import type { Quantity } from "./quantity.js";
import type { UnitAttributes } from "./unit.js";

/**
 * One thing that is wrong with a quantity: which field, and what.
 *
 * @internal
 */
export interface QuantityFault {
  readonly field: "value" | "upTo" | "openAbove";
  readonly fault:
    | "negative"
    | "not-whole"
    | "too-large"
    | "too-precise"
    | "not-finite"
    | "range-without-end"
    | "range-reversed"
    | "only-for-ranges"
    | "impossible";
}

const belowItself: readonly Hedge[] = ["nearly", "lessThan"];

/**
 * Everything that is wrong with a quantity whose fields have the right types; empty when it is sound.
 *
 * @internal
 */
export function quantityFaults(
  quantity: Quantity,
  unit: Pick<UnitAttributes, "whole">,
): readonly QuantityFault[] {
  const { value, upTo, openAbove, hedge } = quantity;
  const faults: QuantityFault[] = [...numberFaults("value", value, unit.whole)];
  if (value === 0 && belowItself.includes(hedge)) faults.push({ field: "value", fault: "impossible" });
  if (hedge !== "between") {
    if (upTo !== undefined) faults.push({ field: "upTo", fault: "only-for-ranges" });
    if (openAbove !== undefined) faults.push({ field: "openAbove", fault: "only-for-ranges" });
  } else if (upTo === undefined) {
    faults.push({ field: "upTo", fault: "range-without-end" });
  } else {
    faults.push(...numberFaults("upTo", upTo, unit.whole));
    if (upTo < value) faults.push({ field: "upTo", fault: "range-reversed" });
  }
  return faults;
}

function numberFaults(field: "value" | "upTo", value: number, whole: boolean): readonly QuantityFault[] {
  if (!Number.isFinite(value)) return [{ field, fault: "not-finite" }];
  if (value < 0) return [{ field, fault: "negative" }];
  if (value > Number.MAX_SAFE_INTEGER) return [{ field, fault: "too-large" }];
  if (whole && !Number.isInteger(value)) return [{ field, fault: "not-whole" }];
  if (!isExactNumber(value)) return [{ field, fault: "too-precise" }];
  return [];
}
