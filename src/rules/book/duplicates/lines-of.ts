import type { PlainDate } from "../../../calendar/plain-date.js";
import { memoise } from "../../../internal/memoise.js";
import type { Activity } from "../../../records/activity.js";
import type { RuleContext } from "../../rule.js";
import { isNone } from "../is-none.js";

/** A line of a report with its days. */
export interface Line {
  readonly activity: Activity;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * The lines that count something, at a time that can be read.
 *
 * @internal
 */
export function linesOf(
  activities: readonly Activity[],
  { daysOf }: Pick<RuleContext, "daysOf">,
): readonly Line[] {
  const daysAt = memoise(daysOf);
  return activities.flatMap((activity) => {
    const { when, attendance, sessions } = activity;
    const days = [attendance, sessions].every((count) => count === undefined || isNone(count))
      ? null
      : daysAt(when);
    return days === null ? [] : [{ activity, firstDay: days.firstDay, lastDay: days.lastDay }];
  });
}

/**
 * Whether a line is of more than a day.
 *
 * @internal
 */
export function isLong({ firstDay, lastDay }: Line): boolean {
  return firstDay < lastDay;
}
