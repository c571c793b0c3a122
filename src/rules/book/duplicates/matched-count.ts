import type { Figure } from "../../../quantity/figure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { RuleContext } from "../../rule.js";
import { sameVerdict } from "../../verdicts.js";
import { compareTimes } from "../compare-times.js";
import { isNone } from "../is-none.js";
import type { Line } from "./lines-of.js";
import type { SumsOf } from "./sums-of.js";

/** A count of a line that its parts make together. */
export interface MatchedCount {
  readonly line: Line;
  readonly field: string;
  readonly found: Quantity;
  readonly expected: Figure;
}

/**
 * The first of lines whose counts are what parts make together, with the more telling of these counts; `null` where there is none.
 *
 * Each count that the line and all the parts have has to agree. One that is hedged agrees where its number, too, is nearly that of the sum: “trên 500” has room for any larger one.
 *
 * @internal
 */
export function matchedCount(
  lines: readonly Line[],
  parts: SumsOf,
  context: RuleContext<"tolerance">,
): MatchedCount | null {
  for (const line of lines) {
    const compared = Object.keys(line.counts).flatMap((field) => compareCount(line, field, parts, context));
    // That there are none here and there tells of no sum.
    const first = compared.find(({ found }) => !isNone(found));
    if (first !== undefined && compared.every(({ agrees }) => agrees)) return first;
  }
  return null;
}

function compareCount(
  line: Line,
  field: string,
  parts: SumsOf,
  { figure, parameters: { tolerance } }: RuleContext<"tolerance">,
): readonly (MatchedCount & { readonly agrees: boolean })[] {
  const found = line.counts[field];
  if (found === undefined) return [];
  const sum = parts(field, found.unit);
  if (sum === null || !sum.isComplete) return [];
  const [whole, expected] = [figure<string>(found), sum.figure];
  const apart = Math.abs(whole.estimate - expected.estimate);
  const isNear = compareTimes(apart, tolerance, Math.max(whole.estimate, expected.estimate)) <= 0;
  return [{ line, field, found, expected, agrees: isNear && sameVerdict(whole, expected) !== "fail" }];
}
