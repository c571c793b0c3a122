import { addToGroup } from "../../../internal/add-to-group.js";
import { leastBy } from "../../../internal/least-by.js";
import { memoise } from "../../../internal/memoise.js";
import { add } from "../../../quantity/add.js";
import type { Difference, Figure } from "../../../quantity/figure.js";
import { subtract } from "../../../quantity/subtract.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { sameVerdict } from "../../verdicts.js";
import { atLeastNone } from "../at-least-none.js";
import { gravityOf } from "../gravity-of.js";
import { groundChange, isOtherGround, isSameGround } from "../ground.js";
import { asGiven } from "./as-given.js";
import { cannotBeRead } from "./cannot-be-read.js";
import { countedBy } from "./counted-by.js";
import { coverOf } from "./cover-of.js";
import { entriesOf } from "./entries-of.js";
import { fromTheMorningOn } from "./from-the-morning-on.js";
import { overlapIn } from "./overlap-in.js";
import type { Stated } from "./stated.js";
import { stockAfter } from "./stock-after.js";
import { type Flow, stockEntries, stockOf } from "./stock-entries.js";
import { type Stretch, stockStretches } from "./stock-stretches.js";
import { sumOf } from "./sum-of.js";
import { totalOf } from "./total-of.js";
import { totalsIn } from "./totals-in.js";
import { type FindUntold, type UntoldFlow, untoldFlows } from "./untold-flow.js";

const messages = {
  differs: ["found", "opening", "added", "removed", "expected", "difference"],
  "differs-by-entry": ["found", "opening", "added", "removed", "expected", "difference", "entry"],
  "differs-by-method": ["found", "opening", "added", "removed", "expected", "difference", "before", "after"],
  "may-differ": ["found", "expected"],
  "may-count-twice": ["found", "expected", "entry", "other"],
  "removed-missing": ["found", "expected", "difference"],
  "added-missing": ["found", "expected", "difference"],
  "flows-missing": ["found", "expected", "difference", "kind", "gap"],
  "no-flows": ["found", "opening", "difference"],
  "no-opening": ["found"],
  "other-ground": ["found", "place", "since"],
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
    if (unreadable !== undefined) return cannotBeRead(unreadable);
    if (totalsIn(entries.stated).length === 0) return "skip";
    const untold = untoldFlows(entries.flows);
    return stockStretches(entries).flatMap((stretch) => judgeStretch(stretch, untold, context));
  },
});

function judgeStretch(
  stretch: Stretch,
  untold: FindUntold,
  context: RuleContext,
): readonly Judgement<typeof messages>[] {
  const { openings: before, flows, straddling } = stretch;
  const totals = totalsIn(stretch.closings);
  // What a code meant before is no stock of what it means now. The totals of one day are of one ground.
  const openings = before.filter(({ ground }) => totals[0] && !isOtherGround(ground, totals[0].ground));
  if (openings.length === 0 && flows.length === 0 && straddling === undefined)
    return totals.map(() => "skip");
  const time = { since: before[0]?.day ?? "", until: totals[0]?.day ?? "" };
  const between: Between = { flows, untold: (side, some) => untold(side, some, time) };
  const compareWith = memoise((opening: LedgerEntry) => comparison(opening, between, context));
  const known = new Set(openings.map(({ entry }) => entry.method));
  const goesOn = totals.some(({ entry: { method } }) => method !== undefined && known.has(method));
  return totals.map((total, index) => {
    const { method, quantity: found } = total.entry;
    // Beside a total that goes on as before, one by another method shows what that makes of the same stock.
    if (goesOn && method !== undefined && !known.has(method)) return "skip";
    // Further totals of the same day name what they are held against, and not all the flows again.
    const others = straddling === undefined ? (index === 0 ? flows : []) : [straddling];
    const placeWith = (earlier: readonly Stated[]) => ({
      records: [total, ...earlier, ...others].map(({ entry }) => entry.id),
      path: ["quantity"],
    });
    const judgeAgainst = (opening: Stated): Judgement<typeof messages> => {
      const place = placeWith([opening]);
      if (straddling !== undefined) {
        const data = { found, entry: straddling.entry.id };
        return { verdict: "incomplete", message: "straddles", data, ...place };
      }
      const judgement = compareWith(opening.entry)(total.entry);
      if (typeof judgement === "string") return judgement;
      const isHeldAgainstItsOwn = isSameGround(opening.ground, total.ground);
      return { ...(isHeldAgainstItsOwn ? judgement : otherGround(total, opening, context)), ...place };
    };
    const mildest = leastBy(fromTheMorningOn(countedBy(method, openings)).map(judgeAgainst), gravityOf);
    if (mildest !== undefined) return mildest;
    const earlier = before.slice(-1);
    const [other] = earlier;
    const place = placeWith(earlier);
    return other === undefined
      ? { verdict: "incomplete", message: "no-opening", data: { found }, ...place }
      : { ...otherGround(total, other, context), ...place };
  });
}

function otherGround({ entry, ground }: Stated, earlier: Stated, context: RuleContext) {
  const change = groundChange(entry.place, [earlier.ground, ground], context);
  return {
    verdict: "incomplete",
    message: "other-ground",
    data: { found: entry.quantity, ...change },
  } as const;
}

/** What was recorded between two stocks, and what of it is lacking. */
interface Between {
  readonly flows: readonly Flow[];
  readonly untold: (side: "incoming" | "outgoing", flows: readonly Flow[]) => UntoldFlow | null;
}

/** Holds totals of one day against an earlier stock and what was added and removed since, which are added up once for all of them. */
function comparison(
  before: LedgerEntry,
  { flows, untold }: Between,
  context: RuleContext,
): (after: LedgerEntry) => Judgement<typeof messages> {
  const { unit } = before.quantity;
  const opening = context.figure<string>(before.quantity, unit);
  const [ins, outs] = [flows.filter(({ isAdded }) => isAdded), flows.filter(({ isAdded }) => !isAdded)];
  const [added, removed] = [totalOf(ins, unit, context), totalOf(outs, unit, context)];
  const sums: Sums = { before, opening, ins, outs, added, removed, untold, entryOf: likelyEntries(flows) };
  const overlap = overlapIn(flows);
  if (overlap === null) return (after) => compareStocks(after, sums, context);
  const stocks = [coverOf, allOf].map((sum) =>
    stockAfter(opening, flows, (some) => sum(some, unit, context)),
  );
  return (after) => {
    const judgement = compareStocks(after, sums, context);
    if (typeof judgement === "string" || judgement.message !== "may-differ") return judgement;
    const found = context.figure<string>(after.quantity, unit);
    if (stocks.some((stock) => sameVerdict(found, stock) === "pass")) return "pass";
    const [{ id: entry }, { id: other }] = overlap;
    return {
      verdict: "incomplete",
      message: "may-count-twice",
      data: { ...judgement.data, entry, other },
    };
  };
}

function allOf(flows: readonly Flow[], unit: string, context: Pick<RuleContext, "figure">): Figure {
  return sumOf(entriesOf(flows), unit, context);
}

interface Sums {
  readonly before: LedgerEntry;
  readonly opening: Difference;
  readonly ins: readonly Flow[];
  readonly outs: readonly Flow[];
  readonly added: Difference;
  readonly removed: Difference;
  readonly untold: Between["untold"];
  readonly entryOf: (difference: Difference) => LedgerEntry | null;
}

function compareStocks(
  after: LedgerEntry,
  { before, opening, ins, outs, added, removed, untold, entryOf }: Sums,
  { figure }: RuleContext,
): Judgement<typeof messages> {
  const found = figure<string>(after.quantity);
  const expected = atLeastNone(subtract<string>(add<string>(opening, added), removed));
  const difference = subtract<string>(found, expected);
  const verdict = sameVerdict(found, expected);
  if (verdict === "pass") return "pass";
  const told = { found: after.quantity, opening: before.quantity };
  if (ins.length + outs.length === 0)
    return { verdict: "incomplete", message: "no-flows", data: { ...told, difference } };
  const numbers = { found: after.quantity, expected };
  if (verdict === "possible") return { verdict, message: "may-differ", data: numbers };
  // What nobody reported of one side may be all that is missing.
  const isShort = difference.upper !== null && difference.upper < 0;
  if (outs.length === 0 && isShort)
    return { verdict: "incomplete", message: "removed-missing", data: { ...numbers, difference } };
  if (ins.length === 0 && !isShort)
    return { verdict: "incomplete", message: "added-missing", data: { ...numbers, difference } };
  const lacking = isShort ? untold("outgoing", outs) : untold("incoming", ins);
  if (lacking !== null)
    return {
      verdict: "incomplete",
      message: "flows-missing",
      data: { ...numbers, difference, ...lacking },
    };
  const given = { added: asGiven(entriesOf(ins), added), removed: asGiven(entriesOf(outs), removed) };
  const data = { ...told, ...given, expected, difference };
  if (before.method !== undefined && after.method !== undefined && before.method !== after.method)
    return {
      verdict,
      message: "differs-by-method",
      data: { ...data, before: before.method, after: after.method },
    };
  const entry = entryOf(difference);
  if (entry === null) return { verdict, message: "differs", data };
  return { verdict, message: "differs-by-entry", data: { ...data, entry: entry.id } };
}

/** The one entry that is as large as an imbalance: left out of a stock, or counted twice. */
function likelyEntries(flows: readonly Flow[]): Sums["entryOf"] {
  const alike = new Map<number, LedgerEntry[]>();
  for (const { entry } of flows)
    if (entry.quantity.hedge === "exact") addToGroup(alike, entry.quantity.value, entry);
  return ({ lower, upper }) => {
    if (lower === null || lower !== upper) return null;
    const [only, ...others] = alike.get(Math.abs(lower)) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  };
}
