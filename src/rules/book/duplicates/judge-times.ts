import type { Judgement, RuleContext } from "../../rule.js";
import { isNone } from "../is-none.js";
import type { Whole } from "./containing-lines.js";
import type { Line } from "./lines-of.js";
import { matchedCount } from "./matched-count.js";
import { mayInclude } from "./may-include.js";
import { sumFrom } from "./sum-from.js";
import { sumsOf } from "./sums-of.js";
import { toldOfSum, toldOfSums } from "./told-of-sum.js";

/** What is said of a line for a longer time. */
export const timesMessages = Object.freeze({
  "sum-of-times": toldOfSums,
  "may-include": ["when", "found", "count", "first"],
} as const);

type Context = RuleContext<"tolerance">;

/**
 * Of each line for a longer time: it is not a sum of those of shorter times in it, and cannot include them.
 *
 * @internal
 */
export function judgeTimes(
  wholes: ReadonlyMap<Whole, readonly Line[]>,
  context: Context,
): readonly Judgement<typeof timesMessages>[] {
  return [...wholes].map(([whole, parts]) => judgeTime(whole, parts, context));
}

function judgeTime(whole: Whole, within: readonly Line[], context: Context): Judgement<typeof timesMessages> {
  const { lines, parts } = sumFrom(whole, within);
  const [line, first] = [lines[0], parts[0]];
  const found = Object.values(line?.counts ?? {}).find((count) => count && !isNone(count));
  if (line === undefined || first === undefined || found === undefined) return "pass";
  const sums = sumsOf(parts, context);
  const matched = matchedCount(lines, sums, context);
  if (matched !== null) return { verdict: "possible", message: "sum-of-times", ...toldOfSum(matched, parts) };
  if (!mayInclude(lines, sums, context)) return "pass";
  return {
    verdict: "possible",
    message: "may-include",
    data: { when: { moment: line.when }, found, count: parts.length, first: first.id },
    records: [...lines, ...parts].map(({ id }) => id),
    path: ["when"],
  };
}
