import { add } from "../../../quantity/add.js";
import type { Difference } from "../../../quantity/figure.js";
import { subtract } from "../../../quantity/subtract.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { sameVerdict } from "../../verdicts.js";
import {
  type Flow,
  stockEntries,
  type Stated,
  type StockEntries,
  stockOf,
  totalOf,
} from "./stock-entries.js";

const messages = {
  differs: ["found", "opening", "added", "removed", "expected", "difference"],
  "differs-by-entry": ["found", "opening", "added", "removed", "expected", "difference", "entry"],
  "differs-by-method": ["found", "opening", "added", "removed", "expected", "difference", "before", "after"],
  "may-differ": ["found", "expected"],
  "removed-missing": ["found", "expected", "difference"],
  "added-missing": ["found", "expected", "difference"],
  "no-flows": ["found", "opening", "difference"],
  "no-opening": ["found"],
  straddles: ["found", "entry"],
  "unreadable-moment": ["entry"],
} as const;

/** Of a stock that is stated twice: what was added and removed between leads from one to the other. */
export const closingDiffers = defineRule({
  id: "ledger/closing-differs",
  definition:
    "The stock at the end is the stock at the beginning, and what was added, less what was removed.",
  severity: "error",
  provenance: "arithmetic",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    const entries = stockEntries(group, context);
    const [unreadable] = entries.unreadable;
    if (unreadable !== undefined)
      return {
        verdict: "incomplete",
        message: "unreadable-moment",
        data: { entry: unreadable.id },
        records: [unreadable.id],
        path: ["when"],
      };
    const closings = entries.stated.filter(({ entry }) => entry.kind === "statedTotal");
    if (closings.length === 0) return "skip";
    return closings.map((closing) => judgeClosing(closing, entries, context));
  },
});

function judgeClosing(
  closing: Stated,
  { stated, flows }: StockEntries,
  context: RuleContext,
): Judgement<typeof messages> {
  const { entry, day } = closing;
  const opening = stated.filter((one) => one.day < day).at(-1);
  const since = opening?.day ?? "";
  const between = flows.filter(({ firstDay, lastDay }) => firstDay <= day && lastDay > since);
  const records = [
    entry,
    ...(opening === undefined ? [] : [opening.entry]),
    ...between.map((flow) => flow.entry),
  ];
  const place = { records: records.map(({ id }) => id), path: ["quantity"] };
  const found = entry.quantity;
  if (opening === undefined)
    return between.length === 0
      ? "skip"
      : { verdict: "incomplete", message: "no-opening", data: { found }, ...place };
  const straddling = between.find(({ firstDay, lastDay }) => firstDay <= since || lastDay > day);
  if (straddling !== undefined) {
    const data = { found, entry: straddling.entry.id };
    return { verdict: "incomplete", message: "straddles", data, ...place };
  }
  const judgement = compareStocks(opening.entry, entry, between, context);
  return typeof judgement === "string" ? judgement : { ...judgement, ...place };
}

function compareStocks(
  before: LedgerEntry,
  after: LedgerEntry,
  flows: readonly Flow[],
  context: RuleContext,
): Judgement<typeof messages> {
  const { unit } = after.quantity;
  const [opening, found] = [stockIn(before, context), stockIn(after, context)];
  const sums = [true, false].map((isAdded) => flows.filter((flow) => flow.isAdded === isAdded));
  const [ins = [], outs = []] = sums;
  const [added, removed] = [totalOf(ins, unit, context), totalOf(outs, unit, context)];
  const expected = subtract<string>(add<string>(opening, added), removed);
  const difference = subtract<string>(found, expected);
  const verdict = sameVerdict(found, expected);
  if (verdict === "pass") return "pass";
  if (flows.length === 0)
    return { verdict: "incomplete", message: "no-flows", data: { found, opening, difference } };
  if (verdict === "possible") return { verdict, message: "may-differ", data: { found, expected } };
  const data = { found, opening, added, removed, expected, difference };
  // One side that nobody reported may be all that is missing.
  if (outs.length === 0 && difference.estimate < 0)
    return { verdict: "incomplete", message: "removed-missing", data: { found, expected, difference } };
  if (ins.length === 0 && difference.estimate > 0)
    return { verdict: "incomplete", message: "added-missing", data: { found, expected, difference } };
  if (before.method !== undefined && after.method !== undefined && before.method !== after.method)
    return {
      verdict,
      message: "differs-by-method",
      data: { ...data, before: before.method, after: after.method },
    };
  const entry = likelyEntry(flows, difference);
  if (entry === null) return { verdict, message: "differs", data };
  return { verdict, message: "differs-by-entry", data: { ...data, entry: entry.id } };
}

function stockIn({ quantity }: LedgerEntry, { figure }: RuleContext): Difference {
  return figure<string>(quantity, quantity.unit) ?? totalOf([], quantity.unit, { figure });
}

/** The one entry that is as large as the imbalance: left out of a stock, or counted twice. */
function likelyEntry(flows: readonly Flow[], { lower, upper }: Difference): LedgerEntry | null {
  if (lower === null || lower !== upper) return null;
  const alike = flows.filter(
    ({ entry: { quantity } }) => quantity.hedge === "exact" && quantity.value === Math.abs(lower),
  );
  const [only] = alike;
  return only !== undefined && alike.length === 1 ? only.entry : null;
}
