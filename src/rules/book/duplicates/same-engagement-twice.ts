import { isPlainDate } from "../../../calendar/plain-date.js";
import type { Engagement } from "../../../records/engagement.js";
import { defineRule } from "../../define-rule.js";
import { judgeTwins, twinMessages } from "./judge-twins.js";
import { largeEnough } from "./line-twins.js";
import { wordsOfCount } from "./words-of-count.js";

/** Of lines of people met, visited or commended that say the same of one time: they are not one line that was entered twice. */
export const sameEngagementTwice = defineRule({
  id: "duplicates/same-engagement-twice",
  definition:
    "Two lines of people met, visited or commended in one period differ in what they say or in their number.",
  severity: "warning",
  provenance: "house rule",
  parameters: { from: largeEnough },
  selects: { each: "group", list: "engagements", by: wordsOf },
  messages: twinMessages,
  judge: (lines, { parameters: { from } }) => judgeTwins(lines, ({ headcount }) => headcount, from),
});

/** Days are left out: as many may be met again on a day. */
function wordsOf(engagement: Engagement): string | null {
  const { kind, when, audience, headcount, place, organiser, campaign } = engagement;
  if (isPlainDate(when)) return null;
  return JSON.stringify([kind, when, audience, place, organiser, campaign, wordsOfCount(headcount)]);
}
