import type { Quantity } from "../../../quantity/quantity.js";
import { type Overlapping, overlapsAmong } from "./overlaps-among.js";
import { type Pair, twinsIn } from "./twins-in.js";

/** The parameter of rules that look for lines that were entered twice. */
export const largeEnough = Object.freeze({
  default: 10,
  meaning: "Lines without a count of as much are not looked at: small numbers come again by chance.",
});

/**
 * Of lines that say the same in every word, those that may be one that was entered twice, each with its twin.
 *
 * @internal
 */
export function lineTwins<Item extends Overlapping>(
  lines: readonly Item[],
  counts: readonly Quantity[],
  from: number,
): readonly Pair<Item>[] {
  if (lines.length === 1 || counts.every(({ value }) => value < from)) return [];
  return twinsIn(lines, lines.length, () => true, overlapsAmong(lines));
}
