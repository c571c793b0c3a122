import { isPlainDate } from "../../../calendar/plain-date.js";
import { safeParsePeriod } from "../../../calendar/safe-parse-period.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Activity } from "../../../records/activity.js";
import type { RuleContext } from "../../rule.js";

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
    return [{ activity, attendance, value: figure<string>(attendance).estimate }];
  });
}
