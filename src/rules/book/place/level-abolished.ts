import { defineRule } from "../../define-rule.js";

/** The first day without districts. */
const since = "2025-07-01";

/** Of activities since 1 July 2025: no district carried them out. */
export const levelAbolished = defineRule({
  id: "place/level-abolished",
  definition: "No activity is carried out by districts from 1 July 2025 on.",
  severity: "error",
  provenance: "72/2025/QH15, on two levels of local government",
  since,
  selects: { each: "record", lists: ["activities"], where: ({ level }) => level === "district" },
  messages: {
    abolished: ["when", "last"],
    "part-of-time": ["when", "last"],
    "unreadable-moment": ["when"],
  },
  judge: ({ when: moment }, { daysOf }) => {
    const when = { moment };
    const days = daysOf(moment);
    const path = ["level"];
    if (days === null) return { verdict: "incomplete", message: "unreadable-moment", data: { when }, path };
    const data = { when, last: { moment: "2025-06-30" } };
    return days.firstDay >= since
      ? { verdict: "fail", message: "abolished", data, path }
      : { verdict: "possible", message: "part-of-time", data, path };
  },
});
