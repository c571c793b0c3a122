import { compareText } from "../../../internal/compare-text.js";
import { subtract } from "../../../quantity/subtract.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { type Ground, groundsIn, isSameGround } from "../ground.js";
import { asGiven } from "./as-given.js";
import { sumOf, type Stated, stockEntries, stockOf } from "./stock-entries.js";

const messages = {
  "recognised-over-registered": ["when", "found", "expected", "difference"],
  "recognised-may-be-over-registered": ["when", "found", "expected"],
  "recognised-over-stock": ["when", "found", "expected", "difference"],
  "recognised-may-be-over-stock": ["when", "found", "expected"],
  "recognised-alone": ["when", "found"],
  "effective-over-registered": ["when", "found", "expected", "difference"],
  "effective-may-be-over-registered": ["when", "found", "expected"],
  "effective-over-stock": ["when", "found", "expected", "difference"],
  "effective-may-be-over-stock": ["when", "found", "expected"],
  "effective-alone": ["when", "found"],
} as const;

/** Of models that were found good or work well: they are among those that were registered, and among those that there are. */
export const recognisedExceedsRegistered = defineRule({
  id: "ledger/recognised-exceeds-registered",
  definition:
    "No more models are recognised, or work well, than were registered for the time, and than there are at its end.",
  severity: "error",
  provenance: "house rule",
  selects: { each: "group", list: "ledger", by: stockOf },
  messages,
  judge: (group, context) => {
    if (!group.some(({ kind }) => isPart(kind))) return "skip";
    const registered = registrationsOf(group, context);
    const stockAfter = stocksOf(stockEntries(group, context).stated);
    return partsOf(group, context).map((part) =>
      judgePart(part, registered(part), stockAfter(part), context),
    );
  },
});

type PartKind = "recognised" | "effective";

/** Entries of a kind for the same days: what was recognised in parts adds up, what works well is stated anew each time. */
interface Part {
  readonly kind: PartKind;
  readonly entries: readonly [LedgerEntry, ...LedgerEntry[]];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly ground: Ground;
}

function isPart(kind: LedgerEntry["kind"]): kind is PartKind {
  return kind === "recognised" || kind === "effective";
}

function partsOf(group: readonly LedgerEntry[], context: RuleContext): readonly Part[] {
  const groundOf = groundsIn(context);
  const parts = new Map<string, Part & { readonly entries: [LedgerEntry, ...LedgerEntry[]] }>();
  for (const entry of group) {
    const { kind, when, id } = entry;
    const days = isPart(kind) ? context.daysOf(when) : null;
    if (!isPart(kind) || days === null) continue;
    const { firstDay, lastDay } = days;
    const key = kind === "recognised" ? `${firstDay} ${lastDay}` : `of ${id}`;
    const part = parts.get(key);
    const ground = groundOf(entry.place, days);
    if (part === undefined) parts.set(key, { kind, entries: [entry], firstDay, lastDay, ground });
    else part.entries.push(entry);
  }
  return [...parts.values()];
}

/** What was registered for some days. */
interface Registration {
  readonly entries: readonly [LedgerEntry, ...LedgerEntry[]];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly ground: Ground;
}

/** Finds what was registered for the days of a part; else for longer days around them, which have room for all that was within, if the place is of one ground in them. */
function registrationsOf(
  group: readonly LedgerEntry[],
  context: RuleContext,
): (part: Part) => Registration | undefined {
  const groundOf = groundsIn(context);
  const byDays = new Map<string, Registration & { readonly entries: [LedgerEntry, ...LedgerEntry[]] }>();
  for (const entry of group) {
    const days = entry.kind === "registered" ? context.daysOf(entry.when) : null;
    if (days === null) continue;
    const { firstDay, lastDay } = days;
    const key = `${firstDay} ${lastDay}`;
    const known = byDays.get(key);
    const ground = groundOf(entry.place, days);
    if (known === undefined) byDays.set(key, { entries: [entry], firstDay, lastDay, ground });
    else known.entries.push(entry);
  }
  const sorted = [...byDays.values()].sort((a, b) => compareText(a.firstDay, b.firstDay));
  const longest: Registration[] = [];
  for (const one of sorted) {
    const last = longest.at(-1);
    longest.push(last !== undefined && last.lastDay >= one.lastDay ? last : one);
  }
  return ({ firstDay, lastDay, ground }) => {
    const same = byDays.get(`${firstDay} ${lastDay}`);
    if (same !== undefined) return same;
    const around = longest[countUpTo(sorted, firstDay) - 1];
    const hasRoom = around !== undefined && around.lastDay >= lastDay && isSameGround(around.ground, ground);
    return hasRoom ? around : undefined;
  };
}

function countUpTo(sorted: readonly Registration[], day: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.firstDay ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the last statement of the day with which a part ends, of the ground of that day. */
function stocksOf(stated: readonly Stated[]): (part: Part) => LedgerEntry | undefined {
  const keyOf = (day: string, since: string): string => `${day} ${since}`;
  // An opening of a year of both grounds has the later one, and is of no part that ended before it.
  const byDay = new Map(stated.map(({ day, ground, entry }) => [keyOf(day, ground.last), entry]));
  return ({ lastDay, ground }) => byDay.get(keyOf(lastDay, ground.last));
}

function judgePart(
  { kind, entries }: Part,
  registration: Registration | undefined,
  stock: LedgerEntry | undefined,
  context: RuleContext,
): Judgement<typeof messages> {
  const [first] = entries;
  const { unit } = first.quantity;
  const found = asGiven(entries, sumOf(entries, unit, context));
  const when = { moment: first.when };
  const told = [...entries, registration?.entries[0], stock].flatMap((entry) => entry?.id ?? []);
  const place = { records: told, path: ["quantity"] };
  const byStock = stock === undefined ? null : compareTo(entries, [stock], context);
  const byRegistered = registration === undefined ? null : compareTo(entries, registration.entries, context);
  if (byStock?.verdict === "fail") {
    const { expected, difference } = byStock;
    const data = { when, found, expected, difference };
    return { verdict: "fail", message: `${kind}-over-stock`, data, ...place };
  }
  if (byRegistered !== null && byRegistered.verdict !== "pass") {
    const { verdict, expected, difference } = byRegistered;
    const data = { when, found, expected };
    // Where the stock has room for them, models of earlier times may be among them.
    return verdict === "fail" && byStock === null
      ? { verdict, message: `${kind}-over-registered`, data: { ...data, difference }, ...place }
      : { verdict: "possible", message: `${kind}-may-be-over-registered`, data, ...place };
  }
  if (byStock?.verdict === "possible") {
    const data = { when, found, expected: byStock.expected };
    return { verdict: "possible", message: `${kind}-may-be-over-stock`, data, ...place };
  }
  if (byRegistered !== null || byStock !== null) return "pass";
  return { verdict: "incomplete", message: `${kind}-alone`, data: { when, found }, ...place };
}

function compareTo(entries: Part["entries"], others: readonly LedgerEntry[], context: RuleContext) {
  const { unit } = entries[0].quantity;
  const [found, expected] = [sumOf(entries, unit, context), sumOf(others, unit, context)];
  const verdict = unlessByCustom(
    (reader) => atMostVerdict(sumOf(entries, unit, reader), sumOf(others, unit, reader)),
    context,
  );
  return { verdict, expected: asGiven(others, expected), difference: subtract<string>(found, expected) };
}
