import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import { compareParts } from "./compare-parts.js";

/** Of a stated total of models that is split by who holds them: collectives and individuals are all. */
export const holdersDiffer = defineRule({
  id: "totals/holders-differ",
  definition: "The models of collectives and of individuals add up to the total that is stated beside them.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "group",
    list: "ledger",
    by: ({ kind, movement, when, quantity, place, field }) =>
      kind === "statedTotal" ? JSON.stringify([movement, when, quantity.unit, place, field]) : null,
  },
  messages: {
    differs: ["when", "found", "expected", "difference"],
    "may-differ": ["when", "found", "expected"],
    "one-exceeds": ["when", "found", "holder", "expected", "difference"],
    "one-missing": ["when", "found", "holder", "expected"],
  },
  judge: (group, context) => {
    const byHolder = new Map<string | undefined, LedgerEntry>();
    for (const entry of group) byHolder.set(entry.holder, entry);
    const total = byHolder.get(undefined);
    const parts = [...byHolder.values()].filter(({ holder }) => holder !== undefined);
    const compared = total === undefined ? null : compareParts(total, parts, context);
    const [first] = parts;
    if (total === undefined || compared === null) return "skip";
    const { within, same, place } = compared;
    const data = { when: { moment: total.when }, ...compared.data };
    const { difference, ...numbers } = data;
    if (byHolder.has("collective") && byHolder.has("individual")) {
      if (same === "pass") return "pass";
      return same === "fail"
        ? { verdict: same, message: "differs", data, ...place }
        : { verdict: same, message: "may-differ", data: numbers, ...place };
    }
    const ofOne = { ...numbers, holder: { codes: "holders" as const, code: first?.holder ?? "" } };
    return within === "fail"
      ? { verdict: "fail", message: "one-exceeds", data: { ...ofOne, difference }, ...place }
      : { verdict: "incomplete", message: "one-missing", data: ofOne, ...place };
  },
});
