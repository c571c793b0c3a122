import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { compareParts } from "./compare-parts.js";
import { judgeTotals } from "./judge-totals.js";

const messages = {
  differs: ["when", "found", "expected", "difference"],
  "may-differ": ["when", "found", "expected"],
  "one-exceeds": ["when", "found", "holder", "expected", "difference"],
  "one-missing": ["when", "found", "holder", "expected"],
} as const;

/** Of a stated total of models or sites that is split by who holds them: collectives and individuals are all. Of one type, both may hold models. */
export const holdersDiffer = defineRule({
  id: "totals/holders-differ",
  definition: "The models of collectives and of individuals add up to the total that is stated beside them.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "group",
    list: "ledger",
    by: ({ kind, movement, quantity, place, field, method }) =>
      kind === "statedTotal" && quantity.unit !== "modelType"
        ? JSON.stringify([movement, quantity.unit, place, field, method])
        : null,
  },
  messages,
  judge: (group, context) => judgeTotals(group, ({ holder }) => holder, context, judgeTotal),
});

function judgeTotal(
  total: LedgerEntry,
  parts: readonly LedgerEntry[],
  context: RuleContext,
): Judgement<typeof messages> {
  const compared = compareParts(total, parts, context);
  const [first, ...others] = parts;
  if (compared === null) return "skip";
  const { within, same, place } = compared;
  const data = { when: { moment: total.when }, ...compared.data };
  const { difference, ...numbers } = data;
  if (others.length > 0) {
    if (same === "pass") return "pass";
    return same === "fail"
      ? { verdict: same, message: "differs", data, ...place }
      : { verdict: same, message: "may-differ", data: numbers, ...place };
  }
  const ofOne = { ...numbers, holder: { codes: "holders" as const, code: first?.holder ?? "" } };
  return within === "fail"
    ? { verdict: "fail", message: "one-exceeds", data: { ...ofOne, difference }, ...place }
    : { verdict: "incomplete", message: "one-missing", data: ofOne, ...place };
}
