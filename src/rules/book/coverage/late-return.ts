import { daysBetween } from "../../../calendar/plain-date.js";
import { defineRule } from "../../define-rule.js";
import { placeName } from "../place-name.js";

/** Of a return: it came in by the day that it was due. */
export const lateReturn = defineRule({
  id: "coverage/late-return",
  definition: "A return comes in by the day that it is due.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "record", lists: ["submissions"], where: ({ dueOn }) => dueOn !== undefined },
  messages: {
    late: ["place", "period", "due", "received", "days"],
    "draft-overdue": ["place", "period", "due", "days"],
    "no-day": ["place", "period", "due"],
  },
  judge: ({ place: code, period, status, dueOn, receivedOn }, context) => {
    if (dueOn === undefined) return "skip";
    const { asOf } = context;
    const place = placeName(code, context.daysOf(period)?.lastDay, context);
    const data = { place, period: { moment: period }, due: { moment: dueOn } };
    if (status === "draft") {
      if (asOf === null) return "skip";
      if (asOf <= dueOn) return "pass";
      const days = daysBetween(dueOn, asOf);
      return { verdict: "fail", message: "draft-overdue", data: { ...data, days }, path: ["status"] };
    }
    if (receivedOn !== undefined) {
      if (receivedOn <= dueOn) return "pass";
      const told = { received: { moment: receivedOn }, days: daysBetween(dueOn, receivedOn) };
      return { verdict: "fail", message: "late", data: { ...data, ...told }, path: ["receivedOn"] };
    }
    if (status === "rejected") return "skip";
    return { verdict: "incomplete", message: "no-day", data, path: ["receivedOn"] };
  },
});
