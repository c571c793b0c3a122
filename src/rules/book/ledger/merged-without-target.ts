import { add } from "../../../quantity/add.js";
import { subtract } from "../../../quantity/subtract.js";
import type { Difference } from "../../../quantity/figure.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, type BoundsVerdict } from "../../verdicts.js";
import { type Reader, unlessByCustom } from "../by-custom.js";
import { isSameGround } from "../ground.js";
import { isNone } from "../is-none.js";
import { type Flow, stockEntries, stockOf, sumOf } from "./stock-entries.js";
import { type Stretch, stockStretches } from "./stock-stretches.js";
import { totalOf } from "./total-of.js";

const messages = {
  "nothing-left": ["when", "found"],
  "nothing-left-here": ["when", "found"],
  "may-be-nothing-left": ["when", "found"],
  "stock-unknown": ["when", "found"],
} as const;

/** Of models that were merged: something is there that they went into. */
export const mergedWithoutTarget = defineRule({
  id: "ledger/merged-without-target",
  definition: "Models are merged into models that remain, or into another movement that the entry names.",
  severity: "warning",
  provenance: "house rule",
  selects: {
    each: "group",
    list: "ledger",
    by: ({ movement, quantity }) => JSON.stringify([movement, quantity.unit]),
  },
  messages,
  judge: (group, context) => {
    if (!group.some(lacksTarget)) return "skip";
    const stocks = new Map<string, LedgerEntry[]>();
    for (const entry of group) addToGroup(stocks, stockOf(entry), entry);
    return [...stocks.values()].flatMap((stock) => judgeStock(stock, stocks.size === 1, context));
  },
});

function lacksTarget({ kind, movement, mergedInto, quantity }: LedgerEntry): boolean {
  return kind === "merged" && !isNone(quantity) && (mergedInto === undefined || mergedInto === movement);
}

function judgeStock(
  stock: readonly LedgerEntry[],
  isOnly: boolean,
  context: RuleContext,
): readonly Judgement<typeof messages>[] {
  const merged = stock.filter(lacksTarget);
  if (merged.length === 0) return ["skip"];
  const left = new Map<LedgerEntry, Remaining>();
  for (const stretch of stockStretches(stockEntries(stock, context))) {
    const base = stretch.closings.at(-1) ?? stretch.opening;
    // That one is left.
    const verdict = unlessByCustom((reader) => {
      const remaining = remainingAfter(stretch, reader);
      return remaining === null ? "possible" : atMostVerdict({ lower: 1, upper: 1 }, remaining);
    }, context);
    for (const { entry, ground } of stretch.flows)
      left.set(entry, { verdict, isOfSameGround: base !== undefined && isSameGround(base.ground, ground) });
  }
  return merged.map((entry) => judgeMerged(entry, left.get(entry), isOnly));
}

/** Whether something is there after an entry, and whether that certainly is of the ground that the entry is of, and known at all. */
interface Remaining {
  readonly verdict: BoundsVerdict;
  readonly isOfSameGround: boolean;
}

/** What is there at the end of a stretch: as it is stated, else as it follows from what was there before; `null` where neither is known. */
function remainingAfter({ opening, closings, flows }: Stretch, context: Reader): Difference | null {
  const closing = closings.at(-1)?.entry;
  if (closing !== undefined) return sumOf([closing], closing.quantity.unit, context);
  if (opening === undefined) return null;
  const { unit } = opening.entry.quantity;
  const total = (isAdded: boolean): Difference =>
    totalOf(
      flows.filter((flow: Flow) => flow.isAdded === isAdded),
      unit,
      context,
    );
  return subtract<string>(add<string>(sumOf([opening.entry], unit, context), total(true)), total(false));
}

function judgeMerged(
  { id, when, quantity }: LedgerEntry,
  left: Remaining | undefined,
  isOnly: boolean,
): Judgement<typeof messages> {
  const data = { when: { moment: when }, found: quantity };
  const place = { records: [id], path: ["mergedInto"] };
  if (left?.verdict === "pass") return "pass";
  if (left?.isOfSameGround !== true)
    return { verdict: "incomplete", message: "stock-unknown", data, ...place };
  if (left.verdict === "possible")
    return { verdict: "possible", message: "may-be-nothing-left", data, ...place };
  return isOnly
    ? { verdict: "fail", message: "nothing-left", data, ...place }
    : { verdict: "possible", message: "nothing-left-here", data, ...place };
}
