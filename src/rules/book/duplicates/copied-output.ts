import { isPlainDate } from "../../../calendar/plain-date.js";
import type { MediaOutput } from "../../../records/media-output.js";
import { defineRule } from "../../define-rule.js";
import { copiedCounts, isTelling } from "./copied-counts.js";

/** Of media output that is reported on period by period: its counts are not those of the period before. */
export const copiedOutput = defineRule({
  id: "duplicates/copied-output",
  definition: "Counts of what was published are not copied from the period before.",
  severity: "info",
  provenance: "house rule",
  parameters: {
    from: { default: 100, meaning: "Counts below it are not looked at: small numbers come again by chance." },
  },
  selects: { each: "group", list: "mediaOutputs", by: seriesOf },
  messages: { copied: ["when", "before", "found"] },
  judge: (series, context) => {
    const [output] = series;
    const unit = output && context.units[output.output.unit];
    // What is kept up is the same from one period to the next.
    if (unit?.additiveOverTime !== true) return "skip";
    const { from } = context.parameters;
    const copies = copiedCounts(series, (record) => [["output", record.output]], from, context);
    return copies.map(({ record, before }) => ({
      verdict: "possible",
      message: "copied",
      data: { when: { moment: record.when }, before: { moment: before.when }, found: record.output },
      records: [record.id, before.id],
      path: ["output"],
    }));
  },
});

function seriesOf({ when, output, channel, outlet, topics, campaign, place }: MediaOutput): string | null {
  if (isPlainDate(when) || !isTelling(output)) return null;
  return JSON.stringify([output.unit, channel, outlet, topics && [...topics].sort(), campaign, place]);
}
