import type { PlainDate } from "../../../calendar/plain-date.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { leastBy } from "../../../internal/least-by.js";
import type { Figure } from "../../../quantity/figure.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { sameVerdict } from "../../verdicts.js";
import { byCustom, type Reader } from "../by-custom.js";
import { cannotBeRead } from "./cannot-be-read.js";
import { meetsAny } from "./meets-any.js";
import type { Stated } from "./stated.js";
import { sortEntries, stockOf } from "./stock-entries.js";
import { stockStretches } from "./stock-stretches.js";

const messages = {
  conflict: ["day", "found", "entry", "expected"],
  "conflict-in-words": ["day", "found", "entry", "expected"],
  "method-missing": ["day", "found", "entry", "expected", "method"],
  "unreadable-moment": ["entry"],
} as const;

/** Of a stock whose total is stated more than once for one day: the totals can all be true. */
export const totalsConflict = defineRule({
  id: "ledger/totals-conflict",
  definition:
    "Totals of a stock that are stated for one day, and counted by one method, say the same number.",
  severity: "error",
  provenance: "arithmetic",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    const totals = group.filter(({ kind }) => kind === "statedTotal");
    if (totals.length < 2) return "skip";
    const { stated, unreadable } = sortEntries(totals, context);
    const days = stockStretches({ stated, flows: [] }).map(({ closings }) => closings);
    return [...unreadable.map(cannotBeRead), ...days.flatMap((ofDay) => judgeDay(ofDay, context))];
  },
});

/** A total with the numbers that it may stand for. */
interface Count {
  readonly entry: LedgerEntry;
  readonly day: PlainDate;
  readonly figure: Figure;
}

/** The totals of one day are in order of what they say, and of one ground: that of the day. */
function judgeDay(totals: readonly Stated[], context: RuleContext): readonly Judgement<typeof messages>[] {
  const counts = totals.map(({ entry, day }) => ({ entry, day, figure: read(entry, context) }));
  const byMethod = new Map<string | undefined, Count[]>();
  for (const count of counts) addToGroup(byMethod, count.entry.method, count);
  const judgeMethodless = besideNamed(counts.filter(({ entry }) => entry.method !== undefined));
  return [...byMethod.values()].flatMap((ofOne) => {
    const judgeOne = withinOne(ofOne, context);
    return ofOne.map((count) => {
      const judgement = judgeOne(count);
      const isAccused = typeof judgement !== "string";
      return isAccused || count.entry.method !== undefined ? judgement : judgeMethodless(count, judgement);
    });
  });
}

type Judge = (count: Count) => Judgement<typeof messages>;

/** Ranges of which any two meet have a number in common. So of two that do not, one lies above the range that ends first, and holding each against that one finds it. */
function withinOne(counts: readonly Count[], context: RuleContext): Judge {
  if (counts.length < 2) return () => "skip";
  const first = leastBy(counts, ({ figure }) => figure.upper ?? Infinity);
  return (count) => {
    if (first === undefined || sameVerdict(count.figure, first.figure) !== "fail") return "pass";
    const reader = byCustom(context);
    const isByWordsOnly = sameVerdict(read(count.entry, reader), read(first.entry, reader)) !== "fail";
    return isByWordsOnly
      ? { verdict: "possible", message: "conflict-in-words", ...toldOf(count, first) }
      : { verdict: "fail", message: "conflict", ...toldOf(count, first) };
  };
}

/** What names no method may be any of the numbers that name one; where it is none of them, it may have been counted in another way. */
function besideNamed(
  named: readonly Count[],
): (count: Count, otherwise: Judgement<typeof messages>) => Judgement<typeof messages> {
  const [first] = named;
  if (first?.entry.method === undefined) return (_, otherwise) => otherwise;
  const { method } = first.entry;
  const isOneOfThem = meetsAny(named.map(({ figure }) => figure));
  return (count) => {
    if (isOneOfThem(count.figure)) return "pass";
    const { data, ...place } = toldOf(count, first);
    return { verdict: "possible", message: "method-missing", data: { ...data, method }, ...place };
  };
}

function read({ quantity }: LedgerEntry, { figure }: Reader): Figure {
  return figure<string>(quantity);
}

function toldOf({ entry: { id, quantity }, day }: Count, { entry: other }: Count) {
  return {
    data: { day: { moment: day }, found: quantity, entry: other.id, expected: other.quantity },
    records: [id, other.id],
    path: ["quantity"],
  };
}
