import type { Path } from "../../../internal/failure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { countedLists, quantitiesOf } from "../quantities-of.js";

const messages = {
  reversed: ["first", "last"],
  "one-point": ["first"],
  "no-end": ["first"],
} as const;

/** Of a range: it begins below its end. */
export const rangeReversed = defineRule({
  id: "quantity/range-reversed",
  definition: "A range goes from the smaller number to the larger.",
  severity: "error",
  provenance: "arithmetic",
  selects: { each: "record", lists: countedLists },
  messages,
  judge: (record) => quantitiesOf(record).map(judgeQuantity),
});

function judgeQuantity({ quantity, path }: { quantity: Quantity; path: Path }): Judgement<typeof messages> {
  const { value: first, upTo: last, hedge } = quantity;
  if (hedge !== "between" || !Number.isFinite(first)) return "pass";
  const place = { path: [...path, "upTo"] };
  if (last === undefined || !Number.isFinite(last))
    return { verdict: "incomplete", message: "no-end", data: { first }, ...place };
  if (first < last) return "pass";
  if (first === last) return { verdict: "possible", message: "one-point", data: { first }, ...place };
  return { verdict: "fail", message: "reversed", data: { first, last }, ...place };
}
