import { addToGroup } from "../../../internal/add-to-group.js";
import type { Activity } from "../../../records/activity.js";
import type { Judgement, RuleContext, RuleMessages } from "../../rule.js";
import { groundsIn } from "../ground.js";

/**
 * Judges a series ground by ground: what a code stood for before is no measure of what it stands for now. Stretches that have no more than so many values tell nothing.
 *
 * @internal
 */
export function judgeGrounds<Messages extends RuleMessages>(
  series: readonly Activity[],
  history: number,
  context: RuleContext,
  judge: (series: readonly Activity[]) => readonly Judgement<Messages>[],
): readonly Judgement<Messages>[] {
  const groundOf = groundsIn(context);
  const grounds = new Map<string, Activity[]>();
  for (const activity of series) {
    const days = context.daysOf(activity.when);
    const { first, last } = days === null ? { first: "", last: "" } : groundOf(activity.place, days);
    addToGroup(grounds, `${first} ${last}`, activity);
  }
  return [...grounds.values()].flatMap((one) => (one.length <= history ? ["skip"] : judge(one)));
}
