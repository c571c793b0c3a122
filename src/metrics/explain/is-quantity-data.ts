import { hedges } from "../../quantity/hedge.js";
import type { Quantity } from "../../quantity/quantity.js";

/**
 * Whether a value has what a quantity is printed with.
 *
 * @internal
 */
export function isQuantityData(data: unknown): data is Quantity {
  if (typeof data !== "object" || data === null) return false;
  const { value, hedge, unit, upTo } = data as Readonly<Record<string, unknown>>;
  return (
    Number.isFinite(value) &&
    typeof unit === "string" &&
    (hedges as readonly unknown[]).includes(hedge) &&
    (upTo === undefined || Number.isFinite(upTo))
  );
}
