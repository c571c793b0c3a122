import { leastBy } from "../../../internal/least-by.js";
import { subtract } from "../../../quantity/subtract.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { sameVerdict } from "../../verdicts.js";
import { gravityOf } from "../gravity-of.js";
import { groundChange, isOtherGround, isSameGround } from "../ground.js";
import { cannotBeRead } from "./cannot-be-read.js";
import { countedBy } from "./counted-by.js";
import type { Stated } from "./stated.js";
import { type Flow, stockEntries, stockOf } from "./stock-entries.js";
import { stockStretches } from "./stock-stretches.js";
import { totalsIn } from "./totals-in.js";

const messages = {
  differs: ["when", "found", "before", "expected", "difference"],
  "may-differ": ["when", "found", "before", "expected"],
  "method-missing": ["when", "found", "before", "expected", "difference"],
  "time-between": ["when", "found", "before", "expected", "difference"],
  "flows-between": ["when", "found", "before", "expected", "entry"],
  "other-ground": ["when", "found", "before", "expected", "place", "since"],
  "unreadable-moment": ["entry"],
} as const;

/** Of a stock that is stated at the end of a time and at the beginning of the next: it is the same. */
export const openingDiffers = defineRule({
  id: "ledger/opening-differs",
  definition: "The stock at the beginning of a time is the stock at the end of the time before.",
  severity: "error",
  provenance: "arithmetic",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    if (!group.some(({ kind }) => kind === "opening")) return "skip";
    const entries = stockEntries(group, context);
    const [unreadable] = entries.unreadable;
    if (unreadable !== undefined) return cannotBeRead(unreadable);
    const judgements: Judgement<typeof messages>[] = [];
    let totals: readonly Stated[] = [];
    let between: Flow | undefined;
    for (const { closings, flows, straddling } of stockStretches(entries)) {
      between ??= flows[0] ?? straddling;
      const ofDay = totalsIn(closings);
      if (ofDay.length > 0) [totals, between] = [ofDay, undefined];
      for (const one of closings)
        if (one.entry.kind === "opening") judgements.push(judgeAgainst(one, totals, between, context));
    }
    return judgements;
  },
});

/** Holds an opening against the totals of a day, of which it has to go on from one. */
function judgeAgainst(
  opening: Stated,
  totals: readonly Stated[],
  between: Flow | undefined,
  context: RuleContext,
): Judgement<typeof messages> {
  const { method } = opening.entry;
  const judgements = countedBy(method, totals).map((total) => judgeOpening(opening, total, between, context));
  return leastBy(judgements, gravityOf) ?? "skip";
}

function judgeOpening(
  { entry: opening, ground, day }: Stated,
  { entry: total, ground: groundBefore, day: dayBefore }: Stated,
  between: Flow | undefined,
  context: RuleContext,
): Judgement<typeof messages> {
  // What a code means since its ground changed is another stock.
  if (isOtherGround(ground, groundBefore)) return "skip";
  // A stock that was counted anew is another number, and its method says so.
  const hasBoth = opening.method !== undefined && total.method !== undefined;
  if (hasBoth && opening.method !== total.method) return "skip";
  const [found, expected] = [opening.quantity, total.quantity];
  const data = { when: { moment: opening.when }, found, before: { moment: total.when }, expected };
  const place = { records: [opening.id, total.id], path: ["quantity"] };
  if (between !== undefined) {
    const entry = between.entry.id;
    const records = [...place.records, entry];
    return {
      verdict: "incomplete",
      message: "flows-between",
      data: { ...data, entry },
      path: place.path,
      records,
    };
  }
  const { unit } = found;
  const [now, then] = [context.figure(found, unit), context.figure(expected, unit)];
  const verdict = sameVerdict(now, then);
  if (verdict === "pass") return "pass";
  if (!isSameGround(ground, groundBefore)) {
    const change = groundChange(opening.place, [groundBefore, ground], context);
    return { verdict: "incomplete", message: "other-ground", data: { ...data, ...change }, ...place };
  }
  if (verdict === "possible") return { verdict, message: "may-differ", data, ...place };
  const differing = { ...data, difference: subtract<string>(now, then) };
  // Nobody told what came and went in the days between.
  if (day !== dayBefore) return { verdict: "incomplete", message: "time-between", data: differing, ...place };
  if (opening.method !== total.method)
    return { verdict: "incomplete", message: "method-missing", data: differing, ...place };
  return { verdict, message: "differs", data: differing, ...place };
}
