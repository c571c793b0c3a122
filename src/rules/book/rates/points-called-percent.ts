import { defineRule } from "../../define-rule.js";
import { isUnjudged, judgeRate } from "./judge-rate.js";

/** Of a rate that rose or fell: its change in percentage points is not called percent, nor the other way round. */
export const pointsCalledPercent = defineRule({
  id: "rates/points-called-percent",
  definition:
    "The change of a rate is given in percentage points where it is a difference, and in percent where it is growth.",
  severity: "warning",
  provenance: "arithmetic",
  selects: {
    each: "record",
    lists: ["statedRates"],
    where: ({ kind, percentBefore, percentAfter }) =>
      kind === "points" || (kind === "growth" && (percentBefore !== undefined || percentAfter !== undefined)),
  },
  messages: {
    points: ["found", "before", "after", "expected"],
    "may-be-points": ["found", "before", "after"],
    growth: ["found", "before", "after", "expected"],
    "may-be-growth": ["found", "before", "after", "expected"],
    "rate-missing": ["found"],
  },
  judge: (rate, context) => {
    const judgement = judgeRate(rate, context);
    const path = ["percent"];
    if (judgement.is === "operandMissing")
      return { verdict: "incomplete", message: "rate-missing", data: { found: { percent: rate.percent } } };
    if (judgement.is === "either" && judgement.operands.of === "rates") {
      const { found, operands } = judgement;
      const data = { found, before: operands.before, after: operands.after };
      return { verdict: "possible", message: "may-be-points", data, path: ["kind"] };
    }
    if (isUnjudged(judgement.is)) return "skip";
    if (judgement.is !== "otherSort" || judgement.operands.of !== "rates") return "pass";
    const { verdict, found, expected, operands } = judgement;
    const { before, after } = operands;
    const data = { found, before, after, expected };
    if (rate.kind === "points")
      return { verdict, message: verdict === "fail" ? "growth" : "may-be-growth", data, path };
    return verdict === "fail"
      ? { verdict, message: "points", data, path }
      : { verdict, message: "may-be-points", data: { found, before, after }, path: ["kind"] };
  },
});
