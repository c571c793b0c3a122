import { isPlainDate } from "../../../calendar/plain-date.js";
import { safeParsePeriod } from "../../../calendar/safe-parse-period.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Activity } from "../../../records/activity.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import type { Judgement, RuleContext, RuleMessages } from "../../rule.js";
import { groundsIn } from "../ground.js";

/**
 * The series that an activity belongs to: those of one kind, on the same topics, by and for the same, counted in the same unit, period by period of one sort. Days make no
 * series, nor do periods of any length.
 *
 * @internal
 */
export function seriesOf(activity: Activity): string | null {
  const { kind, when, topics, place, level, organiser, host, attendance } = activity;
  if (attendance === undefined || isPlainDate(when)) return null;
  const sort = safeParsePeriod(when)?.kind;
  if (sort === undefined || ofAnyLength.includes(sort)) return null;
  const own = [kind, sort, attendance.unit, place, level, organiser, host];
  return JSON.stringify([...own, [...topics].sort()]);
}

const ofAnyLength = ["span", "campaign", "programme", "congress-term"];

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

/** An activity with the number that it is compared by. */
export interface Reported {
  readonly activity: Activity;
  readonly attendance: Quantity;
  /** The number in the sentence, whatever its hedge; of a range the middle. */
  readonly value: number;
}

/**
 * The activities of a series with their numbers.
 *
 * @internal
 */
export function reportedIn(
  series: readonly Activity[],
  { figure }: Pick<RuleContext, "figure">,
): readonly Reported[] {
  return series.flatMap((activity) => {
    const { attendance } = activity;
    if (attendance === undefined) return [];
    return [{ activity, attendance, value: figure<string>(attendance, attendance.unit).estimate }];
  });
}
