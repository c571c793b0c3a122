import type { Quantity } from "../../../quantity/quantity.js";
import type { Moment } from "../../../records/moment.js";
import type { Judgement } from "../../rule.js";
import { lineTwins } from "./line-twins.js";
import type { Overlapping } from "./overlaps-among.js";

/** What is said of a line of one count that says the same as another. */
export const twinMessages = Object.freeze({ same: Object.freeze(["first", "when", "found"] as const) });

/**
 * Of lines of one count that say the same in every word: none is another that was entered twice.
 *
 * @internal
 */
export function judgeTwins<Item extends Overlapping & { readonly when: Moment }>(
  lines: readonly Item[],
  countOf: (line: Item) => Quantity,
  from: number,
): readonly Judgement<typeof twinMessages>[] {
  return lineTwins(lines, lines.map(countOf), from).map(([twin, first]) => ({
    verdict: "possible",
    message: "same",
    data: { first: first.id, when: { moment: twin.when }, found: countOf(twin) },
    records: [twin.id, first.id],
    path: [],
  }));
}
