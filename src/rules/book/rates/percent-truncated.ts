import { defineRule } from "../../define-rule.js";
import { isUnjudged, judgeRate } from "./judge-rate.js";

/** Of a percentage that is printed with its counts: its last digit is rounded, not cut off. */
export const percentTruncated = defineRule({
  id: "rates/percent-truncated",
  definition: "The last digit of a printed percentage is rounded; what follows is not cut off.",
  severity: "info",
  provenance: "house rule",
  selects: { each: "record", lists: ["statedRates"] },
  messages: { truncated: ["found", "expected"], "may-be-truncated": ["found", "expected"] },
  judge: (rate, context) => {
    const judgement = judgeRate(rate, context);
    if (isUnjudged(judgement.is)) return "skip";
    if (judgement.is !== "truncated") return "pass";
    const { verdict, found, expected, isCertain } = judgement;
    const place = { data: { found, expected }, path: ["percent"] };
    if (verdict === "possible") return { verdict, message: "may-be-truncated", ...place };
    const fix = isCertain ? { path: ["percent"], value: expected.percent } : undefined;
    return { verdict, message: "truncated", ...place, fix };
  },
});
