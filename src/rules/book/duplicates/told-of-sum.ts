import type { Found } from "../../rule.js";
import type { Line } from "./lines-of.js";
import type { MatchedCount } from "./matched-count.js";

/** What a finding tells of a line that is what its parts make together. */
export const toldOfSums = Object.freeze(["when", "found", "expected", "count", "first"] as const);

/** A finding of such a line. */
export type FoundSum<Message extends string> = Found<Message, (typeof toldOfSums)[number]>;

/**
 * The data of such a finding, and where it leads to.
 *
 * @internal
 */
export function toldOfSum(
  { line, field, found, expected }: MatchedCount,
  parts: readonly Line[],
): Omit<FoundSum<never>, "verdict" | "message"> {
  const data = { when: { moment: line.when }, found, expected, count: parts.length };
  return {
    data: { ...data, first: parts[0]?.id ?? "" },
    records: [line, ...parts].map(({ id }) => id),
    path: [field],
  };
}
