import { addToGroup } from "../../../internal/add-to-group.js";
import { compareText } from "../../../internal/compare-text.js";
import { subtract } from "../../../quantity/subtract.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { asGiven } from "./as-given.js";
import { compareEntries } from "./compare-entries.js";
import { countedBy } from "./counted-by.js";
import { coverOf } from "./cover-of.js";
import { entriesByDays, type EntriesOfDays } from "./entries-by-days.js";
import { type Registration, registrationsOf } from "./registrations-of.js";
import { removedWithin } from "./removed-within.js";
import type { Stated } from "./stated.js";
import { stockEntries, stockOf } from "./stock-entries.js";
import { sumOf } from "./sum-of.js";
import { type UntoldFlow, untoldFlows } from "./untold-flow.js";

const messages = {
  "recognised-over-registered": ["when", "found", "expected", "difference"],
  "recognised-over-registered-only": ["when", "found", "expected", "difference"],
  "recognised-may-be-over-registered": ["when", "found", "expected"],
  "recognised-over-stock": ["when", "found", "expected", "difference"],
  "recognised-may-be-over-stock": ["when", "found", "expected"],
  "recognised-over-one-count": ["when", "found", "expected", "other"],
  "recognised-may-have-gone": ["when", "found", "expected", "gone"],
  "recognised-may-have-gone-untold": ["when", "found", "expected", "kind", "gap"],
  "recognised-alone": ["when", "found"],
  "effective-over-registered": ["when", "found", "expected", "difference"],
  "effective-over-registered-only": ["when", "found", "expected", "difference"],
  "effective-may-be-over-registered": ["when", "found", "expected"],
  "effective-over-stock": ["when", "found", "expected", "difference"],
  "effective-may-be-over-stock": ["when", "found", "expected"],
  "effective-over-one-count": ["when", "found", "expected", "other"],
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
    if (!group.some(isPart)) return "skip";
    const sorted = [...group].sort(largestFirst);
    const registered = registrationsOf(sorted, context);
    const { stated, flows } = stockEntries(group, context);
    const stockAfter = stocksOf(stated);
    const untold = untoldFlows(flows);
    const parts = partsOf(sorted, context);
    return [
      ...parts.map((part) => {
        const time = { since: part.firstDay, until: part.lastDay };
        const there: There = {
          stocks: stockAfter(part),
          gone: removedWithin(flows, part),
          untold: () => untold("outgoing", flows, time),
        };
        return judgePart(part, registered(part), there, context);
      }),
      ...[...byRegistration(parts, registered)].map(([registration, ofIt]) =>
        judgeTogether(registration, ofIt, stockAfter(registration).length > 0, context),
      ),
    ];
  },
});

function largestFirst(a: LedgerEntry, b: LedgerEntry): number {
  return compareEntries(b, a);
}

interface PartEntry extends LedgerEntry {
  readonly kind: "recognised" | "effective";
}

/** Entries of a kind for the same days: what was recognised in parts adds up, what works well is stated anew each time. */
type Part = EntriesOfDays<PartEntry>;

function isPart(entry: LedgerEntry): entry is PartEntry {
  return entry.kind === "recognised" || entry.kind === "effective";
}

function partsOf(group: readonly LedgerEntry[], context: RuleContext): readonly Part[] {
  const keyOf = ({ kind, id }: PartEntry, firstDay: string, lastDay: string): string =>
    kind === "recognised" ? `${firstDay} ${lastDay}` : `of ${id}`;
  return [...entriesByDays(group.filter(isPart), keyOf, context).values()];
}

/** Finds what is stated for the day with which a part ends, of the ground of that day and by the method of the part. */
function stocksOf(stated: readonly Stated[]): (part: Part | Registration) => readonly LedgerEntry[] {
  const keyOf = (day: string, since: string): string => `${day} ${since}`;
  const byDay = new Map<string, Stated[]>();
  // An opening of a year of both grounds has the later one, and is of no part that ended before it.
  for (const one of stated) addToGroup(byDay, keyOf(one.day, one.ground.last), one);
  return ({ entries: [first, ...others], lastDay, ground }) => {
    const method = others.every((other) => other.method === first.method) ? first.method : undefined;
    return countedBy(method, byDay.get(keyOf(lastDay, ground.last)) ?? []).map(({ entry }) => entry);
  };
}

/** What is stated of the stock at the end of a part, and what left it during that time. */
interface There {
  readonly stocks: readonly LedgerEntry[];
  readonly gone: readonly LedgerEntry[];
  /** What is not told of that since the first day, on which the earliest were recognised. */
  readonly untold: () => UntoldFlow | null;
}

function judgePart(
  { entries }: Part,
  registration: Registration | undefined,
  { stocks, gone, untold }: There,
  context: RuleContext,
): Judgement<typeof messages> {
  const [first] = entries;
  const { kind, quantity } = first;
  const found = asGiven(entries, sumOf(entries, quantity.unit, context));
  const when = { moment: first.when };
  const byStock = compareToStocks(entries, stocks, context);
  const told = [...entries, registration?.entries[0], ...(byStock?.stocks ?? [])];
  const place = { records: told.flatMap((entry) => entry?.id ?? []), path: ["quantity"] };
  const byRegistered = registration === undefined ? null : compareTo(entries, registration.entries, context);
  if (byStock?.verdict === "fail") {
    const { expected, difference } = byStock;
    const data = { when, found, expected };
    const withGone = [...byStock.stocks, ...gone];
    // What works well is stated of the end; what was recognised may have left since.
    if (kind === "effective" || compareTo(entries, withGone, context).verdict === "fail") {
      const lacking = kind === "effective" ? null : untold();
      return lacking === null
        ? { verdict: "fail", message: `${kind}-over-stock`, data: { ...data, difference }, ...place }
        : {
            verdict: "incomplete",
            message: "recognised-may-have-gone-untold",
            data: { ...data, ...lacking },
            ...place,
          };
    }
    const left = asGiven(gone, sumOf(gone, quantity.unit, context));
    const records = [...place.records, ...gone.map(({ id }) => id)];
    return {
      verdict: "possible",
      message: "recognised-may-have-gone",
      data: { ...data, gone: left },
      ...place,
      records,
    };
  }
  if (byRegistered !== null && byRegistered.verdict !== "pass") {
    const { verdict, expected, difference } = byRegistered;
    const data = { when, found, expected };
    if (verdict === "possible") return { verdict, message: `${kind}-may-be-over-registered`, data, ...place };
    const over = { data: { ...data, difference }, ...place };
    // Where the stock has room for them, models of earlier times may be among them.
    return byStock === null
      ? { verdict, message: `${kind}-over-registered`, ...over }
      : { verdict: "possible", message: `${kind}-over-registered-only`, ...over };
  }
  if (byStock?.verdict === "possible") {
    const { expected, other } = byStock;
    const data = { when, found, expected };
    return other === null
      ? { verdict: "possible", message: `${kind}-may-be-over-stock`, data, ...place }
      : { verdict: "possible", message: `${kind}-over-one-count`, data: { ...data, other }, ...place };
  }
  if (byRegistered !== null || byStock !== null) return "pass";
  return { verdict: "incomplete", message: `${kind}-alone`, data: { when, found }, ...place };
}

/** What was recognised in parts of the time that something was registered for. */
function byRegistration(
  parts: readonly Part[],
  registered: (part: Part) => Registration | undefined,
): ReadonlyMap<Registration, readonly Part[]> {
  const groups = new Map<Registration, Part[]>();
  for (const part of parts) {
    const registration = part.entries[0].kind === "recognised" ? registered(part) : undefined;
    if (registration !== undefined) addToGroup(groups, registration, part);
  }
  return groups;
}

/** Holds the largest sum of parts that have no days in common against what was registered for all of them, where none is more by itself; of one part it finds nothing new. */
function judgeTogether(
  registration: Registration,
  parts: readonly Part[],
  hasStock: boolean,
  context: RuleContext,
): Judgement<typeof messages> {
  if (parts.some(({ entries }) => compareTo(entries, registration.entries, context).verdict !== "pass"))
    return "skip";
  const { unit } = registration.entries[0].quantity;
  const flows = parts
    .flatMap(({ entries, ...days }) => entries.map((entry) => ({ entry, ...days })))
    .sort((a, b) => compareText(a.lastDay, b.lastDay));
  const verdict = unlessByCustom(
    (reader) => atMostVerdict(coverOf(flows, unit, reader), sumOf(registration.entries, unit, reader)),
    context,
  );
  if (verdict === "pass") return "pass";
  const [found, most] = [coverOf(flows, unit, context), sumOf(registration.entries, unit, context)];
  const data = {
    when: { moment: registration.entries[0].when },
    found,
    expected: asGiven(registration.entries, most),
  };
  const told = [...flows.map(({ entry }) => entry).sort(largestFirst), registration.entries[0]];
  const place = { records: told.map(({ id }) => id), path: ["quantity"] };
  if (verdict === "possible")
    return { verdict, message: "recognised-may-be-over-registered", data, ...place };
  const over = { data: { ...data, difference: subtract<string>(found, most) }, ...place };
  // Where there are models of earlier times, they may be among them.
  return hasStock
    ? { verdict: "possible", message: "recognised-over-registered-only", ...over }
    : { verdict, message: "recognised-over-registered", ...over };
}

/** Holds a part against each count of the stock: where it is over one of them alone, nobody knows which of them it belongs to. */
function compareToStocks(entries: Part["entries"], stocks: readonly LedgerEntry[], context: RuleContext) {
  const compared = stocks.map((stock) => ({ stock, ...compareTo(entries, [stock], context) }));
  const over = compared.find(({ verdict }) => verdict === "fail");
  const other = compared.find(({ verdict }) => verdict !== "fail");
  if (over !== undefined && other !== undefined)
    return {
      ...over,
      verdict: "possible" as const,
      other: other.expected,
      stocks: [over.stock, other.stock],
    };
  const told = compared.find(({ verdict }) => verdict === "possible") ?? compared[0];
  return told === undefined ? null : { ...told, other: null, stocks: [told.stock] };
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
