import { add } from "../../../quantity/add.js";
import { subtract } from "../../../quantity/subtract.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { stockEntries, stockOf, totalOf } from "./stock-entries.js";
import { type Stretch, stockStretches } from "./stock-stretches.js";

const messages = {
  negative: ["opening", "added", "removed", "found"],
  "may-be-negative": ["opening", "added", "removed", "found"],
  "no-opening": ["removed"],
} as const;

/** Of a stock: no more is removed than there was and was added. */
export const negativeStock = defineRule({
  id: "ledger/negative-stock",
  definition:
    "No more is removed from a stock than there was at its last statement and has been added since.",
  severity: "error",
  provenance: "arithmetic",
  missing: "incomplete",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    // A flow that goes over a statement belongs to neither side, and is left out.
    return stockStretches(stockEntries(group, context)).map((stretch) => judgeStretch(stretch, context));
  },
});

function judgeStretch({ opening, flows }: Stretch, context: RuleContext): Judgement<typeof messages> {
  const removals = flows.filter(({ isAdded }) => !isAdded);
  const last = removals.at(-1);
  if (last === undefined) return "skip";
  const { unit } = last.entry.quantity;
  const removed = totalOf(removals, unit, context);
  const records = [
    last,
    ...(opening === undefined ? [] : [opening]),
    ...flows.filter((flow) => flow !== last),
  ];
  const place = { records: records.map(({ entry }) => entry.id), path: ["quantity"] };
  if (opening === undefined)
    return { verdict: "incomplete", message: "no-opening", data: { removed }, ...place };
  const stock = context.figure<string>(opening.entry.quantity, unit);
  const added = totalOf(
    flows.filter(({ isAdded, firstDay }) => isAdded && firstDay <= last.lastDay),
    unit,
    context,
  );
  const verdict = atMostVerdict(removed, add(stock, added));
  if (verdict === "pass") return "pass";
  const data = { opening: stock, added, removed, found: subtract<string>(add(stock, added), removed) };
  const message = verdict === "fail" ? "negative" : "may-be-negative";
  return { verdict, message, data, ...place };
}
