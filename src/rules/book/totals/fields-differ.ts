import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { compareParts } from "./compare-parts.js";
import { judgeTotals } from "./judge-totals.js";

const messages = {
  differs: ["when", "found", "expected", "difference"],
  "may-differ": ["when", "found", "expected"],
  exceed: ["when", "found", "expected", "difference"],
  "may-exceed": ["when", "found", "expected"],
  "fields-missing": ["when", "found", "expected", "count"],
} as const;

/** Of a stated total of models that is split by field: the fields are no more than it, and all of them are as much. */
export const fieldsDiffer = defineRule({
  id: "totals/fields-differ",
  definition:
    "The models of the fields are no more than the total that is stated beside them, and those of all fields add up to it.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "group",
    list: "ledger",
    by: ({ kind, movement, quantity, place, holder, method }) =>
      kind === "statedTotal" ? JSON.stringify([movement, quantity.unit, place, holder, method]) : null,
    references: { movement: "movements" },
  },
  messages,
  judge: (group, context) => judgeTotals(group, ({ field }) => field, context, judgeTotal),
});

function judgeTotal(
  total: LedgerEntry,
  parts: readonly LedgerEntry[],
  context: RuleContext,
): Judgement<typeof messages> {
  const compared = compareParts(total, parts, context);
  if (compared === null) return "skip";
  const { within, same, place } = compared;
  const { difference, ...counts } = compared.data;
  const numbers = { when: { moment: total.when }, ...counts };
  const data = { ...numbers, difference };
  if (within === "fail") return { verdict: "fail", message: "exceed", data, ...place };
  const fields = context.find("movements", total.movement)?.fields ?? [];
  const missing = fields.filter((field) => !parts.some((part) => part.field === field));
  if (fields.length > 0 && missing.length === 0) {
    if (same === "pass") return "pass";
    return same === "fail"
      ? { verdict: same, message: "differs", data, ...place }
      : { verdict: same, message: "may-differ", data: numbers, ...place };
  }
  if (within === "possible") return { verdict: within, message: "may-exceed", data: numbers, ...place };
  // Where the movement does not say which fields it has, nobody knows whether one is missing.
  if (missing.length === 0) return "pass";
  return {
    verdict: "incomplete",
    message: "fields-missing",
    data: { ...numbers, count: missing.length },
    ...place,
  };
}
