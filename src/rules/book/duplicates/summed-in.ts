import type { RuleContext } from "../../rule.js";
import type { Whole } from "./containing-lines.js";
import type { Line } from "./lines-of.js";
import { matchedCount } from "./matched-count.js";
import { sumsOf } from "./sums-of.js";

/**
 * Tells of a line which whole sums it with the other parts of that whole. It does not ask whether they are known to overlap, or large enough to tell of.
 *
 * @internal
 */
export function summedIn(
  wholes: ReadonlyMap<Whole, readonly Line[]>,
  context: RuleContext<"tolerance">,
): (line: Line) => Whole | undefined {
  const sums = [...wholes].filter(
    ([whole, parts]) => matchedCount(whole.lines, sumsOf(parts, context), context) !== null,
  );
  const found = new Map(sums.flatMap(([whole, parts]) => parts.map((part) => [part, whole])));
  return (line) => found.get(line);
}
