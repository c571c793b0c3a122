import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { judgeRate, type RateJudgement } from "./judge-rate.js";
import { quotedDecimal } from "./printed-decimal.js";

const messages = {
  "share-differs": ["found", "numerator", "denominator", "expected"],
  "share-may-differ": ["found", "numerator", "denominator", "expected"],
  "growth-differs": ["found", "change", "before", "expected"],
  "growth-may-differ": ["found", "change", "before", "expected"],
  "rate-growth-differs": ["found", "before", "after", "expected"],
  "rate-growth-may-differ": ["found", "before", "after", "expected"],
  "points-differ": ["found", "before", "after", "expected"],
  "points-may-differ": ["found", "before", "after", "expected"],
  "counts-disagree": ["before", "after", "change"],
  "rise-exceeds": ["change", "after"],
  "fall-exceeds": ["change", "before"],
  "operand-missing": [],
  "units-differ": [],
  "zero-denominator": [],
  "unreadable-percent": ["found"],
} as const;

/** Of a percentage that is printed with its counts: they make it. */
export const percentDiffers = defineRule({
  id: "rates/percent-differs",
  definition: "A printed percentage is what its counts make, rounded to the digits that are printed.",
  severity: "error",
  provenance: "arithmetic",
  selects: { each: "record", lists: ["statedRates"] },
  messages,
  judge: (rate, context) => {
    const judgement = judgeRate(rate, context);
    switch (judgement.is) {
      case "countsDisagree": {
        const { before, after, change } = judgement.operands;
        const data = { before, after, change };
        return { verdict: "fail", message: "counts-disagree", data, path: ["change"] };
      }
      case "riseExceeds": {
        const { change, after } = judgement.operands;
        return { verdict: "fail", message: "rise-exceeds", data: { change, after }, path: ["change"] };
      }
      case "fallExceeds": {
        const { change, before } = judgement.operands;
        return { verdict: "fail", message: "fall-exceeds", data: { change, before }, path: ["change"] };
      }
      case "unreadable": {
        const { field } = judgement;
        const data = { found: quotedDecimal(rate[field]) };
        return { verdict: "incomplete", message: "unreadable-percent", data, path: [field] };
      }
      case "operandMissing":
        return { verdict: "incomplete", message: "operand-missing", data: {} };
      case "unitsDiffer":
        // Of shares another rule says that their parts are unlike.
        return rate.kind === "share" ? "skip" : { verdict: "incomplete", message: "units-differ", data: {} };
      case "zeroDenominator":
        return { verdict: "incomplete", message: "zero-denominator", data: {} };
      case "different":
        return different(judgement, rate.kind === "points");
      default:
        return "pass";
    }
  },
});

type Different = Extract<RateJudgement, { readonly expected: unknown }>;

function different(
  { verdict, found, expected, operands }: Different,
  isOfPoints: boolean,
): Judgement<typeof messages> {
  const isFail = verdict === "fail";
  const told = { found, expected };
  const path = ["percent"];
  if (operands.of === "share") {
    const { numerator, denominator } = operands;
    const message = isFail ? "share-differs" : "share-may-differ";
    return { verdict, message, data: { ...told, numerator, denominator }, path };
  }
  if (operands.of === "growth") {
    const { change, before } = operands;
    return {
      verdict,
      message: isFail ? "growth-differs" : "growth-may-differ",
      data: { ...told, change, before },
      path,
    };
  }
  const data = { ...told, before: operands.before, after: operands.after };
  if (isOfPoints) return { verdict, message: isFail ? "points-differ" : "points-may-differ", data, path };
  return { verdict, message: isFail ? "rate-growth-differs" : "rate-growth-may-differ", data, path };
}
