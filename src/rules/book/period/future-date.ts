import { defineRule } from "../../define-rule.js";
import { eveningBefore } from "../evening-before.js";

/** Of what is reported as done: it does not lie in the future. */
export const futureDate = defineRule({
  id: "period/future-date",
  definition: "What is reported as done does not begin after the day up to which data are complete.",
  severity: "error",
  provenance: "arithmetic",
  needs: ["asOf"],
  selects: { each: "record", lists: ["activities", "mediaOutputs", "engagements", "ledger", "submissions"] },
  messages: {
    future: ["found", "expected"],
    "unreadable-moment": ["found"],
  },
  judge: (record, { asOf, daysOf }) => {
    const [field, moment] = "when" in record ? ["when", record.when] : ["receivedOn", record.receivedOn];
    const entry = "movement" in record ? record.kind : null;
    // What is registered for a time is a plan.
    if (moment === undefined || asOf === null || entry === "registered") return "skip";
    const found = { moment };
    const days = daysOf(moment);
    if (days === null)
      return { verdict: "incomplete", message: "unreadable-moment", data: { found }, path: [field] };
    const begun = entry === "opening" ? eveningBefore(days.firstDay) : days.firstDay;
    if (begun <= asOf) return "pass";
    return { verdict: "fail", message: "future", data: { found, expected: { moment: asOf } }, path: [field] };
  },
});
