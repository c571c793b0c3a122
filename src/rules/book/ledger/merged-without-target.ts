import type { Difference } from "../../../quantity/figure.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { memoise } from "../../../internal/memoise.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, type BoundsVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { type Ground, isSameGround } from "../ground.js";
import { isNone } from "../is-none.js";
import { countedBy } from "./counted-by.js";
import { fromTheMorningOn } from "./from-the-morning-on.js";
import type { Stated } from "./stated.js";
import { stockAfter } from "./stock-after.js";
import { stockEntries, stockOf } from "./stock-entries.js";
import { type Stretch, stockStretches } from "./stock-stretches.js";
import { sumOf } from "./sum-of.js";
import { totalOf } from "./total-of.js";
import { type FindUntold, untoldFlows } from "./untold-flow.js";

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
  const entries = stockEntries(stock, context);
  const untold = untoldFlows(entries.flows);
  for (const stretch of stockStretches(entries)) {
    const remainingBy = memoise((method: string | undefined) => remaining(method, stretch, untold, context));
    for (const { entry, ground } of stretch.flows) {
      const { verdict, grounds } = remainingBy(entry.method);
      const isOfSameGround = grounds.length > 0 && grounds.every((one) => isSameGround(one, ground));
      left.set(entry, { verdict, isOfSameGround });
    }
  }
  return merged.map((entry) => judgeMerged(entry, left.get(entry), isOnly));
}

/** Whether something is there after an entry, and whether that certainly is of the ground that the entry is of, and known at all. */
interface Remaining {
  readonly verdict: BoundsVerdict;
  readonly isOfSameGround: boolean;
}

/** What is left by the counts that merged models can be held against, with the grounds of these: where they do not agree, nobody knows. */
function remaining(
  method: string | undefined,
  stretch: Stretch,
  untold: FindUntold,
  context: RuleContext,
): { readonly verdict: BoundsVerdict; readonly grounds: readonly Ground[] } {
  const { openings, closings } = stretch;
  const bases = countedBy(method, closings.length > 0 ? closings : fromTheMorningOn(openings));
  const [verdict = "possible", ...others] = new Set(
    bases.map((base) => isLeftOf(base, stretch, untold, context)),
  );
  return {
    verdict: others.length === 0 ? verdict : "possible",
    grounds: bases.map(({ ground }) => ground),
  };
}

/** Whether one is left at the end of a stretch, by a count of that day; where there is none, by one of the day before it and what came and went since. */
function isLeftOf(
  { entry, day }: Stated,
  { closings, flows }: Stretch,
  untold: FindUntold,
  context: RuleContext,
): BoundsVerdict {
  const { unit } = entry.quantity;
  const verdict = unlessByCustom((reader) => {
    const stated: Difference = sumOf([entry], unit, reader);
    const left =
      closings.length > 0 ? stated : stockAfter(stated, flows, (some) => totalOf(some, unit, reader));
    return atMostVerdict({ lower: 1, upper: 1 }, left);
  }, context);
  if (verdict !== "fail" || closings.length > 0) return verdict;
  // Some may have come that nobody recorded.
  const isTold = untold("incoming", flows, { since: day, until: flows.at(-1)?.lastDay ?? day }) === null;
  return isTold ? verdict : "possible";
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
