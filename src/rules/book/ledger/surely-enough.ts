import { countWhile } from "../../../internal/count-while.js";
import type { RuleContext } from "../../rule.js";
import { overlapIn } from "./overlap-in.js";
import type { Flow } from "./stock-entries.js";

/**
 * Tells of days whether the most that can have been removed up to them is no more than the least that was there and was added. It is asked before anything is worked out, so that
 * a long ledger in which all is well is read once.
 *
 * @internal
 */
export function surelyEnough(
  least: number,
  flows: readonly Flow[],
  { figure }: Pick<RuleContext, "figure">,
): (day: string) => boolean {
  const added = flows.filter(({ isAdded }) => isAdded);
  // What may be told twice has to be worked out.
  if (overlapIn(added) !== null) return () => false;
  const come = added.sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  const gone = flows.filter(({ isAdded }) => !isAdded);
  const leastCome = sumsOf(come.map(({ entry }) => figure<string>(entry.quantity).lower));
  const mostGone = sumsOf(
    gone.map(({ entry }) => figure<string>(entry.quantity).upper ?? Number.POSITIVE_INFINITY),
  );
  return (day) => {
    const most = mostGone[countWhile(gone, ({ lastDay }) => lastDay <= day)] ?? 0;
    return most <= least + (leastCome[countWhile(come, ({ firstDay }) => firstDay <= day)] ?? 0);
  };
}

/** The sums of the first none, one, two and so on. */
function sumsOf(numbers: readonly number[]): readonly number[] {
  const sums = [0];
  for (const [index, number] of numbers.entries()) sums.push((sums[index] ?? 0) + number);
  return sums;
}
