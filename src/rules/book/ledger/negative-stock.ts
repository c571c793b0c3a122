import { largest } from "../../../internal/largest.js";
import { leastBy } from "../../../internal/least-by.js";
import { add } from "../../../quantity/add.js";
import { subtract } from "../../../quantity/subtract.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { gravityOf } from "../gravity-of.js";
import { groundChange, isOtherGround, isSameGround } from "../ground.js";
import { isNone } from "../is-none.js";
import { asGiven } from "./as-given.js";
import { entriesOf } from "./entries-of.js";
import { fromTheMorningOn } from "./from-the-morning-on.js";
import { overlapIn } from "./overlap-in.js";
import type { Stated } from "./stated.js";
import { type Flow, stockEntries, stockOf } from "./stock-entries.js";
import { type Stretch, stockStretches } from "./stock-stretches.js";
import { surelyEnough } from "./surely-enough.js";
import { totalOf } from "./total-of.js";
import { type FindUntold, untoldFlows } from "./untold-flow.js";

const messages = {
  negative: ["opening", "added", "removed", "found"],
  "may-be-negative": ["opening", "added", "removed", "found"],
  "may-count-twice": ["opening", "added", "removed", "entry", "other"],
  "added-missing": ["opening", "added", "removed", "found", "kind", "gap"],
  "added-across": ["opening", "added", "removed", "found", "entry"],
  "no-opening": ["removed"],
  "other-ground": ["removed", "place", "since"],
} as const;

/** Of a stock: no more is removed, up to any day, than there was and was added. */
export const negativeStock = defineRule({
  id: "ledger/negative-stock",
  definition:
    "No more is removed from a stock than there was at its last statement and has been added since.",
  severity: "error",
  provenance: "arithmetic",
  missing: "incomplete",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    const { stated, flows } = stockEntries(group, context);
    const untold = untoldFlows(flows);
    // A flow that goes over a statement belongs to neither side; what was added by one may have been there.
    const across = stockStretches({ stated, flows: flows.filter(({ isAdded }) => isAdded) });
    return stockStretches({ stated, flows }).flatMap((stretch, at) =>
      judgeStretch({ ...stretch, straddling: across[at]?.straddling }, untold, context),
    );
  },
});

function judgeStretch(
  { openings, flows, straddling }: Stretch,
  untold: FindUntold,
  context: RuleContext,
): readonly Judgement<typeof messages>[] {
  const removals = removalsOf(flows);
  const last = removals.at(-1);
  if (last === undefined) return ["skip"];
  if (openings.length === 0) {
    const removed = asGiven(entriesOf(removals), totalOf(removals, last.entry.quantity.unit, context));
    const place = placeOf(last, undefined, flows);
    return [{ verdict: "incomplete", message: "no-opening", data: { removed }, ...place }];
  }
  const unknown: Additions = { across: straddling, untold };
  const judgements = stocksOf(openings).map((opening) => judgeAgainst(opening, flows, unknown, context));
  return leastBy(judgements, (ofOne) => largest(ofOne.map(gravityOf))) ?? [];
}

/** What is not known of what was added in a time: an entry of which a part may belong to it, and what is told of no day. */
interface Additions {
  readonly across: Flow | undefined;
  readonly untold: FindUntold;
}

/** What an evening says that there is, the most of it first: of two methods nobody knows by which the removals were counted. */
function stocksOf(openings: readonly Stated[]): readonly Stated[] {
  return [...fromTheMorningOn(openings)].sort((a, b) => b.entry.quantity.value - a.entry.quantity.value);
}

function judgeAgainst(
  opening: Stated,
  flows: readonly Flow[],
  unknown: Additions,
  context: RuleContext,
): readonly Judgement<typeof messages>[] {
  // What a code meant before is no stock of what it means now.
  const near = flows.filter(({ ground }) => !isOtherGround(ground, opening.ground));
  const far = flows.filter(({ ground }) => isOtherGround(ground, opening.ground));
  const [lastFar] = removalsOf(far).slice(-1);
  return [
    ...judgeRemovals(opening, near, unknown, context),
    ...(lastFar === undefined ? [] : [otherGround(lastFar, opening, far, context)]),
  ];
}

function judgeRemovals(
  opening: Stated,
  flows: readonly Flow[],
  unknown: Additions,
  context: RuleContext,
): readonly Judgement<typeof messages>[] {
  const removals = removalsOf(flows);
  if (removals.length === 0) return [];
  const { lower } = context.figure<string>(opening.entry.quantity);
  const isEnough = surelyEnough(lower, flows, context);
  let gravest: Judgement<typeof messages> = "pass";
  for (const last of lastOfDays(removals)) {
    if (isEnough(last.lastDay)) continue;
    const judgement = judgeUpTo(last, opening, flows, unknown, context);
    if (gravityOf(judgement) > gravityOf(gravest)) gravest = judgement;
    if (isFail(gravest)) break;
  }
  return [gravest];
}

function isFail(judgement: Judgement): boolean {
  return typeof judgement !== "string" && judgement.verdict === "fail";
}

/** Of removals in order of their last days, the last of each. */
function lastOfDays(removals: readonly Flow[]): readonly Flow[] {
  return removals.filter(({ lastDay }, index) => removals[index + 1]?.lastDay !== lastDay);
}

/** What had been removed by the end of a removal, against what there was and may have been added by then. */
function judgeUpTo(
  last: Flow,
  opening: Stated,
  all: readonly Flow[],
  { across, untold }: Additions,
  context: RuleContext,
): Judgement<typeof messages> {
  const flows = all.filter(
    ({ isAdded, firstDay, lastDay }) => (isAdded ? firstDay : lastDay) <= last.lastDay,
  );
  const removals = removalsOf(flows);
  const { unit } = last.entry.quantity;
  const removed = totalOf(removals, unit, context);
  const stock = context.figure<string>(opening.entry.quantity, unit);
  const additions = flows.filter(({ isAdded }) => isAdded);
  const added = totalOf(additions, unit, context);
  const verdict = unlessByCustom((reader) => {
    const [out, come] = [totalOf(removals, unit, reader), totalOf(additions, unit, reader)];
    return atMostVerdict(out, add(reader.figure<string>(opening.entry.quantity, unit), come));
  }, context);
  if (verdict === "pass") return "pass";
  if (!flows.every(({ ground }) => isSameGround(ground, opening.ground)))
    return otherGround(last, opening, flows, context);
  const numbers = {
    opening: opening.entry.quantity,
    added: asGiven(entriesOf(additions), added),
    removed: asGiven(entriesOf(removals), removed),
  };
  const data = { ...numbers, found: subtract<string>(add(stock, added), removed) };
  const place = placeOf(last, opening, flows);
  if (verdict === "fail") {
    if (across !== undefined) {
      const { id: entry } = across.entry;
      const records = [...place.records, entry];
      return { verdict: "incomplete", message: "added-across", data: { ...data, entry }, ...place, records };
    }
    const lacking = untold("incoming", additions, { since: opening.day, until: last.lastDay });
    return lacking === null
      ? { verdict, message: "negative", data, ...place }
      : { verdict: "incomplete", message: "added-missing", data: { ...data, ...lacking }, ...place };
  }
  const overlap = overlapIn([...additions, ...removals]);
  if (overlap === null) return { verdict, message: "may-be-negative", data, ...place };
  const [{ id: entry }, { id: other }] = overlap;
  return { verdict, message: "may-count-twice", data: { ...numbers, entry, other }, ...place };
}

function otherGround(
  last: Flow,
  opening: Stated,
  flows: readonly Flow[],
  context: RuleContext,
): Judgement<typeof messages> {
  const removals = removalsOf(flows);
  const removed = asGiven(entriesOf(removals), totalOf(removals, last.entry.quantity.unit, context));
  const change = groundChange(last.entry.place, [opening.ground, last.ground], context);
  const place = placeOf(last, opening, flows);
  return { verdict: "incomplete", message: "other-ground", data: { removed, ...change }, ...place };
}

/** A removal of 0 says that nothing was removed. */
function removalsOf(flows: readonly Flow[]): readonly Flow[] {
  return flows.filter(({ entry, isAdded }) => !isAdded && !isNone(entry.quantity));
}

function placeOf(last: Flow, opening: Stated | undefined, flows: readonly Flow[]) {
  const others = flows.filter((flow) => flow !== last);
  const records = [last, ...(opening === undefined ? [] : [opening]), ...others];
  return { records: records.map(({ entry }) => entry.id), path: ["quantity"] };
}
