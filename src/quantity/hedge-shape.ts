import type { QuantityWords } from "./quantity-words.js";

/** Where a bound lies: below (-1), at (0) or above (1) the point value as it is printed; `null` where there is none to speak of. */
export type Side = -1 | 0 | 1 | null;

/**
 * Which template puts the hedge back, from where the bounds lie.
 *
 * @internal
 */
export function hedgeShape(lower: Side, upper: Side, isMiddle: boolean): keyof QuantityWords["figures"] {
  if (upper === null) return openAbove(lower);
  if (lower === 0 && upper === 0) return "exact";
  if (lower === null) return openBelow(upper);
  return lower === -1 && upper === 1 && !isMiddle ? "aroundRange" : "range";
}

function openAbove(lower: Side): keyof QuantityWords["figures"] {
  if (lower === null) return "around";
  if (lower === 0) return "orMore";
  return lower === 1 ? "above" : "aroundOrMore";
}

function openBelow(upper: -1 | 0 | 1): keyof QuantityWords["figures"] {
  if (upper === 0) return "orLess";
  return upper === -1 ? "below" : "aroundOrLess";
}
