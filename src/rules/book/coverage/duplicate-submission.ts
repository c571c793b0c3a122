import { hasArrived } from "../../../records/has-arrived.js";
import { defineRule } from "../../define-rule.js";
import { placeName } from "../place-name.js";

/** Of a unit's returns for one period: one of them counts. */
export const duplicateSubmission = defineRule({
  id: "coverage/duplicate-submission",
  definition: "A unit has one return for a period that was submitted or accepted.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "group", list: "submissions", by: ({ place, period }) => JSON.stringify([place, period]) },
  messages: {
    duplicate: ["place", "period", "count"],
    "draft-beside": ["place", "period"],
  },
  judge: (returns, context) => {
    const live = returns.filter(hasArrived);
    const drafts = returns.filter(({ status }) => status === "draft");
    const [first] = returns;
    if (first === undefined) return "skip";
    const place = placeName(first.place, context.daysOf(first.period)?.lastDay, context);
    const data = { place, period: { moment: first.period } };
    if (live.length > 1)
      return {
        verdict: "fail",
        message: "duplicate",
        data: { ...data, count: live.length },
        records: live.map(({ id }) => id),
      };
    if (live.length === 0 || drafts.length === 0) return "pass";
    const records = [...drafts, ...live].map(({ id }) => id);
    return { verdict: "possible", message: "draft-beside", data, records };
  },
});
