import type { RuleContext } from "../../rule.js";
import { atMostVerdict } from "../../verdicts.js";
import type { Line } from "./lines-of.js";
import { type SumsOf, sumsOf } from "./sums-of.js";

/**
 * Whether lines together may include others: they have no count that is certainly less than theirs.
 *
 * @internal
 */
export function mayInclude(
  lines: readonly Line[],
  parts: SumsOf,
  context: Pick<RuleContext, "figure">,
): boolean {
  const sums = sumsOf(lines, context);
  // Lines of people and of attendances add up in attendances, whichever come first.
  return lines.every(({ counts }) =>
    Object.entries(counts).every(([field, count]) => {
      const whole = count && sums(field, count.unit);
      const part = count && parts(field, count.unit);
      // A line without the count may have any.
      if (!whole?.isComplete || !part) return true;
      return atMostVerdict(part.figure, whole.figure) !== "fail";
    }),
  );
}
