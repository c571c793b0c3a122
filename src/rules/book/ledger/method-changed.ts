import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { type Ground, isSameGround } from "../ground.js";
import { cannotBeRead } from "./cannot-be-read.js";
import type { Stated } from "./stated.js";
import { type Flow, stockEntries, stockOf } from "./stock-entries.js";
import { stockStretches } from "./stock-stretches.js";

const messages = {
  changed: ["when", "found", "after", "earlier", "expected", "before"],
  "changed-since-opening": ["when", "found", "after", "earlier", "expected", "before"],
  "method-missing": ["when", "found", "earlier", "expected"],
  "method-missing-since-opening": ["when", "found", "earlier", "expected"],
  "unreadable-moment": ["entry"],
} as const;

/** Of a stock that is stated twice: it was counted in one way, or an entry says what counting in another way changed. */
export const methodChanged = defineRule({
  id: "ledger/method-changed",
  definition:
    "Two totals of a stock that follow one another are counted by one method, or an entry says what the new one changed.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    if (!group.some(({ kind, method }) => method !== undefined && statesStock(kind))) return "skip";
    const entries = stockEntries(group, context);
    const [unreadable] = entries.unreadable;
    if (unreadable !== undefined) return cannotBeRead(unreadable);
    const isCorrectedBetween = correctionsOf(entries.flows);
    const judgements: Judgement<typeof messages>[] = [];
    let before: Count | null = null;
    for (const { closings } of stockStretches({ stated: entries.stated, flows: [] })) {
      const count = countOf(closings);
      if (count === null) continue;
      const isBridged = before !== null && isToldTogether(before, count, isCorrectedBetween);
      for (const total of closings)
        if (total.entry.kind === "statedTotal") judgements.push(judgeTotal(total, before, isBridged));
      before = count;
    }
    return judgements;
  },
});

function statesStock(kind: LedgerEntry["kind"]): boolean {
  return kind === "statedTotal" || kind === "opening";
}

/** What is stated for the end of one day, with the methods that say how. */
interface Count {
  readonly day: string;
  readonly entry: LedgerEntry;
  readonly ground: Ground;
  readonly methods: ReadonlySet<string>;
}

/** An opening that names no method hands on what was counted before; one that names a new one counts anew. */
function countOf(closings: readonly Stated[]): Count | null {
  const counted = closings.filter(({ entry }) => entry.kind === "statedTotal" || entry.method !== undefined);
  const named = counted.filter(({ entry }) => entry.method !== undefined);
  const last = named.at(-1) ?? counted.at(-1);
  if (last === undefined) return null;
  return {
    day: last.day,
    entry: last.entry,
    ground: last.ground,
    methods: new Set(named.flatMap(({ entry }) => entry.method ?? [])),
  };
}

/** Whether one of the later numbers is counted as the earlier ones were, so that the others show what another way of counting makes; or a correction says it. */
function isToldTogether(before: Count, count: Count, isCorrectedBetween: IsBetween): boolean {
  return (
    [...count.methods].some((method) => before.methods.has(method)) ||
    isCorrectedBetween(before.day, count.day)
  );
}

/** Whether something lies after one day, up to another; asked for days in order of time. */
type IsBetween = (since: string, day: string) => boolean;

function correctionsOf(flows: readonly Flow[]): IsBetween {
  const corrections = flows.filter(({ entry }) => entry.kind === "correction");
  const earliest: string[] = [];
  for (let at = corrections.length - 1; at >= 0; at--) {
    const first = corrections[at]?.firstDay ?? "";
    const later = earliest[at + 1];
    earliest[at] = later !== undefined && later < first ? later : first;
  }
  let next = 0;
  return (since, day) => {
    while (next < corrections.length && (corrections[next]?.lastDay ?? "") <= since) next++;
    const first = earliest[next];
    return first !== undefined && first <= day;
  };
}

function judgeTotal(
  { entry: total, ground }: Stated,
  before: Count | null,
  isBridged: boolean,
): Judgement<typeof messages> {
  // Where the ground is another, the two would be no series, however they were counted.
  if (before === null || !isSameGround(before.ground, ground)) return "skip";
  if (isBridged) return "pass";
  const [known] = before.methods;
  if (total.method === undefined && known === undefined) return "skip";
  const data = {
    when: { moment: total.when },
    found: total.quantity,
    earlier: { moment: before.entry.when },
    expected: before.entry.quantity,
  };
  const place = { records: [total.id, before.entry.id], path: ["method"] };
  // The opening and the end of one year would be told by the same words.
  const isOpening = before.entry.kind === "opening";
  if (total.method === undefined || known === undefined) {
    const message = isOpening ? "method-missing-since-opening" : "method-missing";
    return { verdict: "incomplete", message, data, ...place };
  }
  const methods = { before: before.entry.method ?? known, after: total.method };
  const message = isOpening ? "changed-since-opening" : "changed";
  return { verdict: "fail", message, data: { ...data, ...methods }, ...place };
}
