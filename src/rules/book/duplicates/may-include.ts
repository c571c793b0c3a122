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
  return Object.keys(lines[0]?.counts ?? {}).every((field) => {
    const unit = lines.find(({ counts }) => counts[field] !== undefined)?.counts[field]?.unit;
    const [whole, part] = unit === undefined ? [null, null] : [sums(field, unit), parts(field, unit)];
    // A line without the count may have any.
    if (whole === null || part === null || !whole.isComplete) return true;
    return atMostVerdict(part.figure, whole.figure) !== "fail";
  });
}
