import { add } from "../../../quantity/add.js";
import { subtract } from "../../../quantity/subtract.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { sameVerdict } from "../../verdicts.js";
import { isSameGround } from "../ground.js";
import { coverOf } from "./cover-of.js";
import { stockEntries, stockOf, sumOf } from "./stock-entries.js";
import { type Stretch, stockStretches } from "./stock-stretches.js";
import { totalOf } from "./total-of.js";

const messages = {
  "all-as-new": ["when", "found", "opening"],
  "may-be-all-as-new": ["when", "found", "opening"],
  "no-opening": ["when", "found"],
} as const;

/** Of models that are given as new: they are not all that there are. */
export const ledgerStockAsFlow = defineRule({
  id: "ledger/stock-as-flow",
  definition:
    "The models given as established in a time are those that came new, not all that there are at its end.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    if (!group.some(({ kind }) => kind === "established")) return "skip";
    const judgements = stockStretches(stockEntries(group, context)).flatMap((stretch) =>
      judgeStretch(stretch, context),
    );
    return judgements.length === 0 ? "skip" : judgements;
  },
});

function judgeStretch(stretch: Stretch, context: RuleContext): readonly Judgement<typeof messages>[] {
  const { opening, closings, flows, straddling } = stretch;
  const closing = closings.filter(({ entry }) => entry.kind === "statedTotal").at(-1);
  if (closing === undefined) return [];
  const alike = flows.filter(
    ({ entry, lastDay }) => lastDay === closing.day && isGivenAs(entry, closing.entry),
  );
  if (alike.length === 0) return ["pass"];
  const verdict = opening && contradiction(opening.entry, closing.entry, stretch, context);
  // What a code meant before is no stock of what it means now.
  const isOwn = opening !== undefined && isSameGround(opening.ground, closing.ground);
  return alike.map(({ entry }) => {
    const data = { when: { moment: entry.when }, found: entry.quantity };
    const place = { records: [entry.id, closing.entry.id], path: ["quantity"] };
    if (verdict === "pass") return verdict;
    if (!isOwn) return { verdict: "incomplete", message: "no-opening", data, ...place };
    const told = { ...data, opening: opening.entry.quantity };
    const records = [...place.records, opening.entry.id];
    const isExact = entry.quantity.hedge === "exact" && closing.entry.quantity.hedge === "exact";
    return verdict === "fail" && isExact && straddling === undefined
      ? { verdict, message: "all-as-new", data: told, path: place.path, records }
      : { verdict: "possible", message: "may-be-all-as-new", data: told, path: place.path, records };
  });
}

function isGivenAs({ kind, quantity }: LedgerEntry, total: LedgerEntry): boolean {
  return kind === "established" && quantity.value > 0 && quantity.value === total.quantity.value;
}

/** Whether what was there before and came and went since leads to the total after all: as where all of the old models were dropped. */
function contradiction(
  before: LedgerEntry,
  total: LedgerEntry,
  { flows }: Stretch,
  context: RuleContext,
): "pass" | "possible" | "fail" {
  const { unit } = total.quantity;
  const [ins, outs] = [flows.filter(({ isAdded }) => isAdded), flows.filter(({ isAdded }) => !isAdded)];
  const opening = sumOf([before], unit, context);
  if (opening.upper === 0) return "pass";
  const verdictBy = (sum: typeof totalOf) => {
    const expected = subtract<string>(
      add<string>(opening, sum(ins, unit, context)),
      sum(outs, unit, context),
    );
    return sameVerdict(sumOf([total], unit, context), expected);
  };
  // A year that counts its half year in leads there, too.
  return verdictBy(coverOf) === "pass" ? "pass" : verdictBy(totalOf);
}
