import { type Hedge, hedges } from "./hedge.js";
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
 * Everything that is wrong with the numbers of a quantity, and with its fields beside one another; empty when it is sound. Fields that are no numbers are
 * `not-finite`, and no more is said of them; of a word that is no hedge nothing follows.
 *
 * @internal
 */
export function quantityFaults(
  quantity: Quantity,
  unit: Pick<UnitAttributes, "whole">,
): readonly QuantityFault[] {
  const { value, hedge } = quantity;
  const isImpossible = value === 0 && belowItself.includes(hedge);
  return [
    ...numberFaults("value", value, unit.whole),
    ...(isImpossible ? [{ field: "value", fault: "impossible" } as const] : []),
    ...(hedge === "between" ? rangeFaults(quantity, unit.whole) : []),
    ...(hedge !== "between" && hedges.includes(hedge) ? strayFaults(quantity) : []),
  ];
}

function rangeFaults({ value, upTo }: Quantity, whole: boolean): readonly QuantityFault[] {
  if (upTo === undefined) return [{ field: "upTo", fault: "range-without-end" }];
  const faults = numberFaults("upTo", upTo, whole);
  const isReversed = Number.isFinite(value) && Number.isFinite(upTo) && upTo < value;
  return isReversed ? [...faults, { field: "upTo", fault: "range-reversed" }] : faults;
}

function strayFaults(quantity: Quantity): readonly QuantityFault[] {
  const fields = ["upTo", "openAbove"] as const;
  return fields.flatMap((field) =>
    quantity[field] === undefined ? [] : [{ field, fault: "only-for-ranges" }],
  );
}

function numberFaults(field: "value" | "upTo", value: number, whole: boolean): readonly QuantityFault[] {
  if (!Number.isFinite(value)) return [{ field, fault: "not-finite" }];
  if (value < 0) return [{ field, fault: "negative" }];
  if (value > Number.MAX_SAFE_INTEGER) return [{ field, fault: "too-large" }];
  if (whole && !Number.isInteger(value)) return [{ field, fault: "not-whole" }];
  return isExactNumber(value) ? [] : [{ field, fault: "too-precise" }];
}
