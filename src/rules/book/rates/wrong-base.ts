import { defineRule } from "../../define-rule.js";
import { isUnjudged, judgeRate } from "./judge-rate.js";

/** Of a growth in percent: it is of what was before, not of what is now. */
export const wrongBase = defineRule({
  id: "rates/wrong-base",
  definition: "Growth in percent is the change divided by what was before, not by what is now.",
  severity: "error",
  provenance: "arithmetic",
  selects: { each: "record", lists: ["statedRates"], where: ({ kind }) => kind === "growth" },
  messages: {
    "over-after": ["found", "change", "after", "before", "expected"],
    "may-be-over-after": ["found", "change", "after", "before", "expected"],
    "rate-over-after": ["found", "after", "before", "expected"],
    "rate-may-be-over-after": ["found", "after", "before", "expected"],
  },
  judge: (rate, context) => {
    const judgement = judgeRate(rate, context);
    if (isUnjudged(judgement.is)) return "skip";
    if (judgement.is !== "wrongBase" || judgement.operands.of === "share") return "pass";
    const { verdict, found, expected, operands, isCertain } = judgement;
    const { before, after } = operands;
    const path = ["percent"];
    const isFail = verdict === "fail";
    const fix = isFail && isCertain ? { path, value: expected.percent } : undefined;
    if (operands.of === "rates") {
      const message = isFail ? "rate-over-after" : "rate-may-be-over-after";
      return { verdict, message, data: { found, expected, before, after }, path, fix };
    }
    const data = { found, expected, before, after, change: operands.change };
    return { verdict, message: isFail ? "over-after" : "may-be-over-after", data, path, fix };
  },
});
