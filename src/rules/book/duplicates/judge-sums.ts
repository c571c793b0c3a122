import type { RuleContext } from "../../rule.js";
import type { Whole } from "./containing-lines.js";
import { isTelling } from "./copied-counts.js";
import type { Line } from "./lines-of.js";
import { matchedCount } from "./matched-count.js";
import { sumFrom } from "./sum-from.js";
import { sumsOf } from "./sums-of.js";
import { type FoundSum, toldOfSum } from "./told-of-sum.js";

type Context = RuleContext<"tolerance" | "from">;

/**
 * Of each line that may have more than its parts: it is not a sum of them, as far as it is large enough to tell.
 *
 * A province has sessions of its own beside those of its communes: only a sum says that they are the same.
 *
 * @internal
 */
export function judgeSums<const Message extends string>(
  wholes: ReadonlyMap<Whole, readonly Line[]>,
  message: Message,
  context: Context,
): readonly ("pass" | FoundSum<Message>)[] {
  return [...wholes].map(([whole, parts]) => judgeSum(whole, parts, message, context));
}

function judgeSum<Message extends string>(
  whole: Whole,
  within: readonly Line[],
  message: Message,
  context: Context,
): "pass" | FoundSum<Message> {
  const { lines, parts } = sumFrom(whole, within);
  const matched = matchedCount(lines, sumsOf(parts, context), context);
  if (matched === null || matched.found.value < context.parameters.from) return "pass";
  // Of one part the same number is not a sum, and a round one comes by chance.
  if (parts.length === 1 && !isTelling(matched.found)) return "pass";
  return { verdict: "possible", message, ...toldOfSum(matched, parts) };
}
