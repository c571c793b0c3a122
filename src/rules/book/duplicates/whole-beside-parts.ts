import { isPlainDate } from "../../../calendar/plain-date.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import type { Activity } from "../../../records/activity.js";
import { defineRule } from "../../define-rule.js";
import { judgeSums } from "./judge-sums.js";
import { judgeTimes, timesMessages } from "./judge-times.js";
import { linesOf, type LineWords } from "./lines-of.js";
import { nearlyASum } from "./nearly-a-sum.js";
import { partsOfWholes } from "./parts-of-wholes.js";
import { toldOfSums } from "./told-of-sum.js";

/** Of lines of a report on one kind and the same topics: none counts again what others count beside it. */
export const wholeBesideParts = defineRule({
  id: "duplicates/whole-beside-parts",
  definition: "A line for a longer time or a wider place does not stand beside lines that it may sum.",
  severity: "warning",
  provenance: "house rule",
  parameters: {
    tolerance: nearlyASum,
    from: {
      default: 100,
      meaning: "Counts of wider places below it are not taken for sums: small numbers add up by chance.",
    },
  },
  selects: { each: "group", list: "activities", by: ({ kind }) => kind },
  messages: { ...timesMessages, "sum-of-places": toldOfSums },
  judge: (activities, context) => {
    // Most registers are of single days, and cost no more than this look.
    if (activities.every(({ when }) => isPlainDate(when))) return "pass";
    const byTopics = new Map<string, Activity[]>();
    for (const activity of activities)
      addToGroup(byTopics, JSON.stringify([...activity.topics].sort()), activity);
    return [...byTopics.values()].flatMap((alike) => {
      const { inTime, inPlace } = partsOfWholes(linesOf(alike, wordsOf, context), context);
      return [...judgeTimes(inTime, context), ...judgeSums(inPlace, "sum-of-places", context)];
    });
  },
});

/** Who held it says nothing of wider places: the office of a province sums what those of its communes held. */
function wordsOf({ attendance, sessions, campaign, level, organiser, host }: Activity): LineWords {
  return {
    counts: { attendance, sessions },
    words: [campaign, level, organiser, host],
    wordsOverPlaces: [campaign],
  };
}
