import { compareText } from "../../internal/compare-text.js";
import type { Quantity } from "../../quantity/quantity.js";

/**
 * Order by what counts say: by number, then by the words around it. Two of one place are the same.
 *
 * @internal
 */
export function compareCounts(a: Quantity, b: Quantity): number {
  return (
    a.value - b.value ||
    compareText(a.unit, b.unit) ||
    compareText(a.hedge, b.hedge) ||
    (a.upTo ?? 0) - (b.upTo ?? 0) ||
    Number(a.openAbove ?? false) - Number(b.openAbove ?? false)
  );
}
