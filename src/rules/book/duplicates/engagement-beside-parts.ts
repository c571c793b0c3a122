import { isPlainDate } from "../../../calendar/plain-date.js";
import type { Engagement } from "../../../records/engagement.js";
import { defineRule } from "../../define-rule.js";
import { judgeSums } from "./judge-sums.js";
import { judgeTimes, timesMessages } from "./judge-times.js";
import { linesOf, type LineWords } from "./lines-of.js";
import { nearlyASum } from "./nearly-a-sum.js";
import { partsOfWholes } from "./parts-of-wholes.js";
import { toldOfSums } from "./told-of-sum.js";

/** Of lines of one group that was met, visited or commended in one way: none counts again whom others count beside it. */
export const engagementBesideParts = defineRule({
  id: "duplicates/engagement-beside-parts",
  definition:
    "A line of people met, visited or commended in a longer time or a wider place does not stand beside lines that it may sum.",
  severity: "warning",
  provenance: "house rule",
  parameters: {
    tolerance: nearlyASum,
    from: {
      default: 20,
      meaning: "Headcounts of wider places below it are not taken for sums: small numbers add up by chance.",
    },
  },
  selects: {
    each: "group",
    list: "engagements",
    by: ({ kind, audience }) => JSON.stringify([kind, audience]),
  },
  messages: { ...timesMessages, "sum-of-places": toldOfSums },
  judge: (engagements, context) => {
    if (engagements.every(({ when }) => isPlainDate(when))) return "pass";
    // People are counted once at each occasion, so that their numbers add up over time.
    const { inTime, inPlace } = partsOfWholes(linesOf(engagements, wordsOf, context), context);
    return [...judgeTimes(inTime, context), ...judgeSums(inPlace, "sum-of-places", context)];
  },
});

/** Who met them says nothing of wider places: the office of a province sums whom those of its communes met. */
function wordsOf({ headcount, campaign, organiser }: Engagement): LineWords {
  return { counts: { headcount }, words: [campaign, organiser], wordsOverPlaces: [campaign] };
}
