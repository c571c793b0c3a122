import type { DayWords, QualityWords } from "../../metrics/quality/quality-words.js";

/**
 * English: coverage, completeness and timeliness. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { formatTimeliness, timeliness } from "phongtrao";
 * import { qualityWords } from "phongtrao/locale/en";
 *
 * const late = timeliness({ dueOn: "2022-12-25", receivedOn: "2022-12-28" }, "2022-12-31");
 * formatTimeliness(late, qualityWords); // "3 days late"
 * ```
 */
export const qualityWords: QualityWords = {
  coverageStatuses: {
    complete: "all returns were accepted",
    partial: "not all returns were accepted",
    "none-expected": "no unit had to report",
    unknown: "it is not known which units had to report",
  },
  returnsAccepted: "{received} of {expected} returns accepted",
  reportStatuses: {
    accepted: "accepted",
    submitted: "submitted, not accepted yet",
    draft: "draft",
    rejected: "sent back",
    missing: "no return",
  },
  timelinessStatuses: {
    "on-time": days("on time"),
    late: days("{n} days late", "{n} day late"),
    missing: days("missing, {n} days overdue", "missing, {n} day overdue"),
    "not-due-yet": days("not due yet"),
    unknown: days("not known when it was due or came in"),
  },
  unexpectedReasons: {
    ended: "the unit had ended by the last day of the period",
    notYet: "the list of administrative units does not have the unit yet on the last day of the period",
    notAsked: "the unit was not asked to report",
    unknownUnit: "no unit has this code",
  },
  unplacedActivityReasons: {
    noPlace: "no place is given",
    unknownUnit: "no unit has the code of the place",
    aboveLevel: "the place is a larger unit",
    noUnitOfLevel: "no unit of the level is left on that ground",
    divided: "the ground was divided among several units",
    partlyWithin: "its time lies only partly within the period",
  },
  leftOutReasons: {
    "straddles-period": "their time lies only partly within the period",
    "straddles-place": "they count in a larger place",
    "unknown-place": "it is not known whether their place lies in this one",
    "no-place": "no place is given",
    "no-word": "what is asked for, such as the topic, is not given",
  },
};

function days(other: string, one = other): DayWords {
  return { one, other };
}
