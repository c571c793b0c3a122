import type { Path } from "../../../internal/failure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { countedLists, quantitiesOf } from "../quantities-of.js";

const messages = {
  "more-than-zero": ["found"],
  "at-least-zero": ["found"],
  "at-most-zero": ["found"],
  "about-zero": ["found"],
} as const;

/** Of a hedged number: it is not zero, of which the hedge leaves nothing that could be told. */
export const moreThanNothing = defineRule({
  id: "quantity/more-than-nothing",
  definition: "A number with “trên”, “ít nhất”, “không quá” or “khoảng” before it is not zero.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "record", lists: countedLists },
  messages,
  judge: (record) => quantitiesOf(record).map(judgeQuantity),
});

function judgeQuantity({ quantity, path }: { quantity: Quantity; path: Path }): Judgement<typeof messages> {
  const { value, hedge, openAbove } = quantity;
  if (value !== 0) return "pass";
  const place = { data: { found: quantity }, path };
  switch (hedge) {
    case "moreThan":
      return { verdict: "fail", message: "more-than-zero", ...place };
    case "atLeast":
      return { verdict: "fail", message: "at-least-zero", ...place };
    case "between":
      return openAbove === true ? { verdict: "fail", message: "at-least-zero", ...place } : "pass";
    case "about":
      return { verdict: "fail", message: "about-zero", ...place };
    case "atMost":
      return { verdict: "fail", message: "at-most-zero", ...place };
    default:
      return "pass";
  }
}
