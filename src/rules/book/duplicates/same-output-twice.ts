import { isPlainDate } from "../../../calendar/plain-date.js";
import type { MediaOutput } from "../../../records/media-output.js";
import { defineRule } from "../../define-rule.js";
import { judgeTwins, twinMessages } from "./judge-twins.js";
import { largeEnough } from "./line-twins.js";
import { wordsOfCount } from "./words-of-count.js";

/** Of lines of media output that say the same of one time: they are not one line that was entered twice. */
export const sameOutputTwice = defineRule({
  id: "duplicates/same-output-twice",
  definition: "Two lines of media output for one period differ in what they say or in their number.",
  severity: "warning",
  provenance: "house rule",
  parameters: { from: largeEnough },
  selects: { each: "group", list: "mediaOutputs", by: wordsOf },
  messages: twinMessages,
  judge: (lines, { parameters: { from } }) => judgeTwins(lines, ({ output }) => output, from),
});

/** Days are left out: as much may be published again on a day. */
function wordsOf({ when, output, channel, outlet, topics, campaign, place }: MediaOutput): string | null {
  if (isPlainDate(when)) return null;
  const words = [when, channel, outlet, [...(topics ?? [])].sort(), campaign, place];
  return JSON.stringify([...words, wordsOfCount(output)]);
}
