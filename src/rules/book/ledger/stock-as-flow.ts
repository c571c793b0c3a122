import { leastBy } from "../../../internal/least-by.js";
import { memoise } from "../../../internal/memoise.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, type BoundsVerdict, sameVerdict } from "../../verdicts.js";
import { isSameGround } from "../ground.js";
import { countedBy } from "./counted-by.js";
import { coverOf } from "./cover-of.js";
import { fromTheMorningOn } from "./from-the-morning-on.js";
import type { Stated } from "./stated.js";
import { stockAfter } from "./stock-after.js";
import { type Flow, stockEntries, stockOf } from "./stock-entries.js";
import { type Stretch, stockStretches } from "./stock-stretches.js";
import { sumOf } from "./sum-of.js";
import { totalOf } from "./total-of.js";
import { totalsIn } from "./totals-in.js";
import { type FindUntold, untoldFlows } from "./untold-flow.js";

const messages = {
  "all-as-new": ["when", "kind", "found", "opening"],
  "may-be-all-as-new": ["when", "kind", "found", "opening"],
  "no-opening": ["when", "kind", "found"],
} as const;

/** Of models that are given as new: they are not all that there are. */
export const ledgerStockAsFlow = defineRule({
  id: "ledger/stock-as-flow",
  definition:
    "The models given as established, or as established and replicated, in a time are those that came in, not all that there are at its end.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    if (!group.some(isNew)) return "skip";
    const entries = stockEntries(group, context);
    const untold = untoldFlows(entries.flows);
    const judgements = stockStretches(entries).flatMap((stretch) => judgeStretch(stretch, untold, context));
    return judgements.length === 0 ? "skip" : judgements;
  },
});

function judgeStretch(
  stretch: Stretch,
  untold: FindUntold,
  context: RuleContext,
): readonly Judgement<typeof messages>[] {
  const { closings, flows } = stretch;
  const totals = totalsIn(closings);
  if (totals.length === 0) return [];
  const values = new Set(totals.map(({ entry }) => entry.quantity.value));
  const alike = flows.filter(
    ({ entry, lastDay }) =>
      isNew(entry) &&
      lastDay === totals[0]?.day &&
      entry.quantity.value > 0 &&
      values.has(entry.quantity.value),
  );
  if (alike.length === 0) return ["pass"];
  const balanceOf = memoise((total: Stated) => balance(total, stretch, untold, context));
  return alike.map(({ entry }) =>
    judgeEntry(entry, countedBy(entry.method, totals).map(balanceOf), stretch.straddling === undefined),
  );
}

/** What was only replicated is not told as new. */
function isNew({ kind }: LedgerEntry): boolean {
  return kind === "established" || kind === "added";
}

/** A total with what was there before, and whether that and what came and went since leads to it after all. */
interface Balance {
  readonly total: Stated;
  readonly opening: Stated | undefined;
  readonly verdict: BoundsVerdict | undefined;
}

/** The mildest of the balances of a total with the counts that it may go on from. */
function balance(total: Stated, stretch: Stretch, untold: FindUntold, context: RuleContext): Balance {
  const openings = fromTheMorningOn(countedBy(total.entry.method, stretch.openings));
  const balances = openings.map((opening) => {
    const time = { since: opening.day, until: total.day };
    const isTold: IsTold = (side) => untold(side, stretch.flows, time) === null;
    const verdict = contradiction([opening.entry, total.entry], stretch.flows, isTold, context);
    return { total, opening, verdict };
  });
  const mildest = leastBy(balances, ({ verdict }) => ["pass", "possible", "fail"].indexOf(verdict));
  return mildest ?? { total, opening: undefined, verdict: undefined };
}

/** Of an entry that is as large as a total: it is certainly no part of it where no count leads to its total. */
function judgeEntry(
  { id, kind, when, quantity }: LedgerEntry,
  counts: readonly Balance[],
  isWhole: boolean,
): Judgement<typeof messages> {
  const alike = counts.filter(({ total }) => total.entry.quantity.value === quantity.value);
  const told =
    alike.find(({ verdict }) => verdict === "fail") ?? alike.find(({ verdict }) => verdict !== "pass");
  if (told === undefined) return "pass";
  const { total, opening } = told;
  const data = {
    when: { moment: when },
    kind: { codes: "ledgerKinds", code: kind } as const,
    found: quantity,
  };
  const place = { records: [id, total.entry.id], path: ["quantity"] };
  // What a code meant before is no stock of what it means now.
  if (opening === undefined || !isSameGround(opening.ground, total.ground))
    return { verdict: "incomplete", message: "no-opening", data, ...place };
  const further = {
    data: { ...data, opening: opening.entry.quantity },
    records: [...place.records, opening.entry.id],
    path: place.path,
  };
  const isExact = quantity.hedge === "exact" && total.entry.quantity.hedge === "exact";
  const isCertain = isExact && isWhole && !counts.some(mayLeadThere);
  return isCertain
    ? { verdict: "fail", message: "all-as-new", ...further }
    : { verdict: "possible", message: "may-be-all-as-new", ...further };
}

function mayLeadThere({ verdict }: Balance): boolean {
  return verdict === "pass" || verdict === "possible";
}

/** Whether all is told of what came in, or went out. */
type IsTold = (side: "incoming" | "outgoing") => boolean;

/** Whether what was there before and came and went since leads to the total after all: as where all of the old models were dropped, or may have been without that anybody recorded it. */
function contradiction(
  [before, total]: readonly [LedgerEntry, LedgerEntry],
  flows: readonly Flow[],
  isTold: IsTold,
  context: RuleContext,
): BoundsVerdict {
  const { unit } = total.quantity;
  const opening = sumOf([before], unit, context);
  if (opening.upper === 0) return "pass";
  const found = sumOf([total], unit, context);
  const stockBy = (sum: typeof totalOf) => stockAfter(opening, flows, (some) => sum(some, unit, context));
  // A year that counts its half year in leads there, too.
  if (sameVerdict(found, stockBy(coverOf)) === "pass") return "pass";
  const expected = stockBy(totalOf);
  const verdict = sameVerdict(found, expected);
  if (verdict !== "fail") return verdict;
  return isTold(atMostVerdict(found, expected) === "pass" ? "outgoing" : "incoming") ? "fail" : "possible";
}
