import { isPlainDate } from "../../../calendar/plain-date.js";
import { defineRule } from "../../define-rule.js";
import { atMostVerdict } from "../../verdicts.js";

/** Of an attendance in persons: it was one session. */
export const peopleOverManySessions = defineRule({
  id: "units/people-over-many-sessions",
  definition: "People are counted as persons at one session only; over several they are attendances.",
  severity: "warning",
  provenance: "house rule",
  selects: {
    each: "record",
    lists: ["activities"],
    where: ({ attendance }) => attendance?.unit === "person",
  },
  messages: {
    many: ["found", "sessions"],
    "may-be-many": ["found", "sessions"],
    "no-sessions": ["found", "when"],
  },
  judge: ({ attendance, sessions, when }, { figure }) => {
    if (attendance === undefined) return "skip";
    if (sessions === undefined)
      return isPlainDate(when)
        ? "pass"
        : {
            verdict: "incomplete",
            message: "no-sessions",
            data: { found: attendance, when: { moment: when } },
            path: ["sessions"],
          };
    const verdict = atMostVerdict(figure(sessions), { lower: 1, upper: 1 });
    if (verdict === "pass") return "pass";
    const message = verdict === "fail" ? "many" : "may-be-many";
    return { verdict, message, data: { found: attendance, sessions }, path: ["attendance", "unit"] };
  },
});
