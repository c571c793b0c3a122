import type { PlainDate } from "../../../calendar/plain-date.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, type BoundsVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { type Ground, isOtherGround, isSameGround } from "../ground.js";
import { isNone } from "../is-none.js";
import { compareEntries } from "../ledger/compare-entries.js";
import { differentCounts } from "../ledger/different-counts.js";
import type { Stated } from "../ledger/stated.js";
import { type Flow, type StockEntries, stockEntries } from "../ledger/stock-entries.js";
import { sumOf } from "../ledger/sum-of.js";

const messages = {
  "types-exceed": ["when", "found", "expected"],
  "types-may-exceed": ["when", "found", "expected"],
  "types-exceed-one-count": ["when", "found", "expected", "other"],
  "sites-fall-short": ["when", "found", "expected"],
  "sites-may-fall-short": ["when", "found", "expected"],
  "sites-fall-short-of-one-count": ["when", "found", "expected", "other"],
  mixed: ["found", "expected"],
  "no-stock": ["found", "expected"],
  "unit-changed": ["when", "found", "earlier", "expected"],
} as const;

/** Of a movement that is counted in types, models and sites: each is what it is called. */
export const ledgerUnitsMixed = defineRule({
  id: "units/ledger-units-mixed",
  definition:
    "Types, models and sites are kept apart: each type has a model, each model a site, and what came and what there is later are counted as what there was.",
  severity: "warning",
  provenance: "house rule",
  selects: {
    each: "group",
    list: "ledger",
    by: ({ movement, place, holder, field }) => JSON.stringify([movement, place, holder, field]),
  },
  messages,
  judge: (group, context) => {
    const entries = stockEntries(group, context);
    const days = unitsByDay(entries);
    const judgements = [
      ...judgeMoments(days, context),
      ...judgeSequence(days),
      ...judgeFlows(group, entries),
    ];
    return judgements.length === 0 ? "skip" : judgements;
  },
});

/** The pairs of units of which one of the second has one of the first or more. */
const orders = [
  { few: "modelType", many: "model" },
  { few: "model", many: "modelSite" },
  { few: "modelType", many: "modelSite" },
] as const;

/** What is stated for one day, by its unit. */
type Units = ReadonlyMap<string, readonly Stated[]>;

/** The days on which something is stated, in order of time. */
function unitsByDay({ stated }: StockEntries): readonly Units[] {
  const days = new Map<PlainDate, Map<string, Stated[]>>();
  for (const one of stated) {
    const units = days.get(one.day) ?? new Map<string, Stated[]>();
    days.set(one.day, units);
    addToGroup(units, one.entry.quantity.unit, one);
  }
  return [...days.values()];
}

function judgeMoments(days: readonly Units[], context: RuleContext): readonly Judgement<typeof messages>[] {
  return days.flatMap((units) =>
    orders.flatMap(({ few, many }) => {
      const [fewer, more] = [units.get(few), units.get(many)];
      // Types are held against sites only where no models stand between them.
      const isBridged = few === "modelType" && many === "modelSite" && units.has("model");
      return fewer === undefined || more === undefined || isBridged ? [] : judgeOrders(fewer, more, context);
    }),
  );
}

/** A number of the unit that has fewer, and one of the unit that has more. */
type Pair = readonly [fewer: Stated, more: Stated];

/** Holds the counts of two units against each other: method by method, where some are by the same; else each against each. */
function judgeOrders(
  fewer: readonly Stated[],
  more: readonly Stated[],
  context: RuleContext,
): readonly Judgement<typeof messages>[] {
  const others = differentCounts(more);
  const pairs = differentCounts(fewer)
    .flatMap((one) => others.map((other): Pair => [one, other]))
    .filter(areOfOneGround);
  const byMethod = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const [method, other] = pair.map(({ entry }) => entry.method);
    if (method !== undefined && method === other) addToGroup(byMethod, method, pair);
  }
  const comparable = byMethod.size > 0 ? [...byMethod.values()] : [pairs];
  return comparable.map((ofOne) => judgePairs(ofOne, context));
}

/** A total of an evening and an opening of the next morning may be of what the code meant before and means now. */
function areOfOneGround([fewer, more]: Pair): boolean {
  return fewer.entry.when === more.entry.when || isSameGround(fewer.ground, more.ground);
}

/** Of numbers that may all be meant, some in order and some not, nobody knows which are. */
function judgePairs(pairs: readonly Pair[], context: RuleContext): Judgement<typeof messages> {
  const judged = pairs.map((pair) => ({ pair, verdict: orderOf(pair, context) }));
  const wrong = judged.find(({ verdict }) => verdict === "fail");
  const other = judged.find(({ verdict }) => verdict !== "fail");
  const told = wrong ?? judged.find(({ verdict }) => verdict === "possible") ?? other;
  if (told === undefined) return "skip";
  if (told.verdict === "pass") return "pass";
  const [fewer, more] = told.pair;
  const isOfTypes = fewer.entry.quantity.unit === "modelType";
  const [found, expected] = isOfTypes ? [fewer.entry, more.entry] : [more.entry, fewer.entry];
  const data = { when: { moment: found.when }, found: found.quantity, expected: expected.quantity };
  const place = { records: [found.id, expected.id], path: ["quantity"] };
  if (told.verdict === "possible")
    return {
      verdict: "possible",
      message: isOfTypes ? "types-may-exceed" : "sites-may-fall-short",
      data,
      ...place,
    };
  if (other === undefined)
    return { verdict: "fail", message: isOfTypes ? "types-exceed" : "sites-fall-short", data, ...place };
  const { entry } = other.pair[1] === more ? other.pair[0] : other.pair[1];
  return {
    verdict: "possible",
    message: isOfTypes ? "types-exceed-one-count" : "sites-fall-short-of-one-count",
    data: { ...data, other: entry.quantity },
    records: [...place.records, entry.id],
    path: place.path,
  };
}

function orderOf([{ entry: fewer }, { entry: more }]: Pair, context: RuleContext): BoundsVerdict {
  return unlessByCustom((reader) => {
    const countOf = (entry: LedgerEntry) => sumOf([entry], entry.quantity.unit, reader);
    return atMostVerdict(countOf(fewer), countOf(more));
  }, context);
}

/** Of totals that follow one another: none where from one day on nothing is stated in a unit of the days before, so that no two can be compared. */
function judgeSequence(days: readonly Units[]): readonly Judgement<typeof messages>[] {
  const lastOf = new Map<string, number>();
  for (const [at, units] of days.entries()) for (const unit of units.keys()) lastOf.set(unit, at);
  let reach = 0;
  return days.flatMap((units, at) => {
    const isCut = at > reach;
    for (const unit of units.keys()) reach = Math.max(reach, lastOf.get(unit) ?? 0);
    const [[later] = []] = units.values();
    const [[earlier] = []] = days[at - 1]?.values() ?? [];
    if (!isCut || later === undefined || earlier === undefined) return [];
    // On another ground it is another stock.
    return isSameGround(later.ground, earlier.ground) ? [judgeChange(later.entry, earlier.entry)] : [];
  });
}

function judgeChange(later: LedgerEntry, earlier: LedgerEntry): Judgement<typeof messages> {
  const data = {
    when: { moment: later.when },
    found: later.quantity,
    earlier: { moment: earlier.when },
    expected: earlier.quantity,
  };
  const records = [later.id, earlier.id];
  return { verdict: "incomplete", message: "unit-changed", data, records, path: ["quantity", "unit"] };
}

/** Of what came and went: it is counted in a unit in which the stock is stated, where it is stated at all. */
function judgeFlows(
  group: readonly LedgerEntry[],
  { stated, flows }: StockEntries,
): readonly Judgement<typeof messages>[] {
  const stocks = group
    .filter(({ kind }) => kind === "statedTotal" || kind === "opening")
    .sort(compareEntries);
  const first = new Map<string, Flow>();
  for (const flow of flows) {
    // Nothing is nothing in any unit.
    if (isNone(flow.entry.quantity)) continue;
    const key = JSON.stringify([flow.entry.quantity.unit, flow.ground]);
    if (!first.has(key)) first.set(key, flow);
  }
  if (stocks.length > 0) {
    const grounds = new Map(stated.map(({ entry, ground }) => [entry, ground]));
    return [...first.values()].map((flow) => judgeFlow(flow, stocks, grounds));
  }
  const [flow, ...others] = [...first.values()].map(({ entry }) => entry);
  const other = others.find(({ quantity }) => quantity.unit !== flow?.quantity.unit);
  if (flow === undefined || other === undefined) return [];
  const data = { found: flow.quantity, expected: other.quantity };
  const place = { records: [flow.id, other.id], path: ["quantity", "unit"] };
  return [{ verdict: "incomplete", message: "no-stock", data, ...place }];
}

/** The stock of another ground may have been counted in another unit. */
function judgeFlow(
  { entry, ground }: Flow,
  stocks: readonly LedgerEntry[],
  grounds: ReadonlyMap<LedgerEntry, Ground>,
): Judgement<typeof messages> {
  const groundOf = (stock: LedgerEntry): Ground => grounds.get(stock) ?? ground;
  const near = stocks.filter((stock) => !isOtherGround(groundOf(stock), ground));
  if (near.some(({ quantity }) => quantity.unit === entry.quantity.unit)) return "pass";
  const own = near.filter((stock) => isSameGround(groundOf(stock), ground));
  const [stock] = own;
  if (stock === undefined) return "skip";
  const data = { found: entry.quantity, expected: stock.quantity };
  const place = { records: [entry.id, stock.id], path: ["quantity", "unit"] };
  return { verdict: "fail", message: "mixed", data, ...place };
}
