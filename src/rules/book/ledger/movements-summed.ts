import { addToGroup } from "../../../internal/add-to-group.js";
import { compareText } from "../../../internal/compare-text.js";
import type { Provenance } from "../../../internal/provenance.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { readNumbers } from "../provenance/read-numbers.js";
import { compareEntries } from "./compare-entries.js";

const messages = {
  "same-words": ["when", "found", "movement", "other"],
  "sum-of-all": ["when", "found", "movement", "count"],
  "sum-of-two": ["when", "found", "movement", "first", "second"],
  "same-source": ["when", "found", "movement", "other"],
} as const;

/** Of the ledgers of several movements: none counts the models of another. */
export const movementsSummed = defineRule({
  id: "ledger/movements-summed",
  definition: "The same models are counted in one movement only.",
  severity: "warning",
  provenance: "house rule",
  parameters: {
    from: {
      default: 20,
      meaning: "Totals below it are not taken for sums of others: small numbers add up by chance.",
    },
    pairsUpTo: {
      default: 20,
      meaning:
        "With more movements than this, a total is held against that of all others and not against pairs of them.",
    },
  },
  selects: {
    each: "group",
    list: "ledger",
    by: ({ kind, when, quantity, place, holder, field }) =>
      quantity.hedge === "exact" && quantity.value > 0
        ? JSON.stringify([kind, when, quantity.unit, place, holder, field])
        : null,
    references: { movement: "movements" },
  },
  messages,
  judge: (group, context) => {
    if (firstOfMovements(group).length < 2) return "skip";
    const counts = group[0]?.kind === "statedTotal" ? totalsByMethod(group) : [];
    return [...judgeWords(group, context), ...counts.flatMap((totals) => judgeSums(totals, context))];
  },
});

/** The largest total of each movement, for each method that some are counted by; a movement that is not counted by it stands with what it has. */
function totalsByMethod(group: readonly LedgerEntry[]): readonly (readonly LedgerEntry[])[] {
  const sorted = [...group].sort((a, b) => compareEntries(b, a));
  const byMethod = new Map<string | undefined, LedgerEntry[]>();
  for (const entry of sorted) addToGroup(byMethod, entry.method, entry);
  const others = firstOfMovements([...(byMethod.get(undefined) ?? []), ...sorted]);
  return [...byMethod.values()].map((own) => [...firstOfMovements([...own, ...others])].sort(compareEntries));
}

function firstOfMovements(group: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const first = new Map<string, LedgerEntry>();
  for (const entry of group) if (!first.has(entry.movement)) first.set(entry.movement, entry);
  return [...first.values()];
}

/** What is told of an entry at any rate. */
function headOf(entry: LedgerEntry, context: Pick<RuleContext, "find">) {
  return { when: { moment: entry.when }, found: entry.quantity, movement: nameOf(entry, context) };
}

function nameOf({ movement }: LedgerEntry, { find }: Pick<RuleContext, "find">): string {
  return find("movements", movement)?.name ?? movement;
}

/** Of entries of different movements with one count: they are not from one place of one source. */
function judgeWords(
  group: readonly LedgerEntry[],
  context: Pick<RuleContext, "find">,
): readonly Judgement<typeof messages>[] {
  const seen = new Map<string, Seen>();
  const scarce = scarceQuotes(group);
  return group.flatMap((entry) => {
    const told = entry.provenance ?? [];
    const twins = told.map((words) => twinsOf(entry, words, { seen, scarce }));
    for (const words of told) for (const key of keysOf(entry, words)) note(seen, key, { entry, words });
    const [same] = twins.flatMap(({ sameWords }) => sameWords ?? []);
    const [other] = twins.flatMap(({ sameSource }) => sameSource ?? []);
    const twin = same ?? other;
    if (twin === undefined) return [];
    const data = { ...headOf(entry, context), other: nameOf(twin, context) };
    const place = { records: [entry.id, twin.id], path: ["provenance"] };
    return same === undefined
      ? { verdict: "incomplete", message: "same-source", data, ...place }
      : { verdict: "fail", message: "same-words", data, ...place };
  });
}

/** The counts in quotes that more movements take from there than the quote says them: “A có 25 mô hình; B có 25 mô hình” has 25 for each of two. */
function scarceQuotes(group: readonly LedgerEntry[]): ReadonlySet<string> {
  const takers = new Map<
    string,
    { readonly quote: string; readonly value: number; readonly by: Set<string> }
  >();
  for (const { quantity, movement, provenance = [] } of group)
    for (const { source, quote } of provenance) {
      if (quote === undefined) continue;
      const key = JSON.stringify(["quote", quantity.value, source, quote]);
      const known = takers.get(key) ?? { quote, value: quantity.value, by: new Set() };
      takers.set(key, known);
      known.by.add(movement);
    }
  const scarce = [...takers].filter(
    ([, { quote, value, by }]) => by.size > 1 && timesIn(quote, value) < by.size,
  );
  return new Set(scarce.map(([key]) => key));
}

function timesIn(quote: string, value: number): number {
  return readNumbers(quote).filter((number) => number.value === value && number.upTo === null).length;
}

/** An entry with words that it was taken from. */
interface Told {
  readonly entry: LedgerEntry;
  readonly words: Provenance;
}

/** The first entry that is told in some words, and the first of another movement. */
interface Seen {
  readonly first: Told;
  other: Told | null;
}

/** The places that an entry is looked up at: its count in its quote; its count in its source, quoted or not. */
function keysOf({ quantity }: LedgerEntry, { source, quote }: Provenance): readonly string[] {
  const ofSource = [quantity.value, source];
  const own = quote === undefined ? ["unquoted", ...ofSource] : ["quote", ...ofSource, quote];
  return [["source", ...ofSource], own].map((key) => JSON.stringify(key));
}

function note(seen: Map<string, Seen>, key: string, told: Told): void {
  const known = seen.get(key);
  if (known === undefined) seen.set(key, { first: told, other: null });
  else if (known.first.entry.movement !== told.entry.movement) known.other ??= told;
}

function twinsOf(
  entry: LedgerEntry,
  words: Provenance,
  { seen, scarce }: { readonly seen: ReadonlyMap<string, Seen>; readonly scarce: ReadonlySet<string> },
): { readonly sameWords: LedgerEntry | null; readonly sameSource: LedgerEntry | null } {
  const keyOf = (kind: string, ...more: readonly string[]): string =>
    JSON.stringify([kind, entry.quantity.value, words.source, ...more]);
  const ofAnother = (key: string): Told | null => {
    const known = seen.get(key);
    if (known === undefined) return null;
    return known.first.entry.movement === entry.movement ? known.other : known.first;
  };
  const { quote, span } = words;
  if (quote === undefined) return { sameWords: null, sameSource: ofAnother(keyOf("source"))?.entry ?? null };
  const key = keyOf("quote", quote);
  const same = scarce.has(key) ? ofAnother(key) : null;
  const isElsewhere = span !== undefined && same?.words.span !== undefined && span[0] !== same.words.span[0];
  return {
    sameWords: isElsewhere ? null : (same?.entry ?? null),
    sameSource: ofAnother(keyOf("unquoted"))?.entry ?? null,
  };
}

/** Of totals of movements: none is the sum of all others, or of two of them. */
function judgeSums(
  totals: readonly LedgerEntry[],
  context: RuleContext<"from" | "pairsUpTo">,
): readonly Judgement<typeof messages>[] {
  const { from, pairsUpTo } = context.parameters;
  if (totals.length < 3) return [];
  const all = totals.reduce((sum, { quantity }) => sum + quantity.value, 0);
  return totals.flatMap((total) => {
    if (total.quantity.value < from) return [];
    const head = headOf(total, context);
    const place = (others: readonly LedgerEntry[]) => ({
      records: [total, ...others].map(({ id }) => id),
      path: ["quantity"],
    });
    if (2 * total.quantity.value === all) {
      const others = totals.filter((one) => one !== total);
      const data = { ...head, count: others.length };
      return { verdict: "possible", message: "sum-of-all", data, ...place(others) };
    }
    const pair = totals.length > pairsUpTo ? null : pairOf(total, totals);
    if (pair === null) return [];
    const [first = "", second = ""] = pair.map((one) => nameOf(one, context)).sort(compareText);
    const data = { ...head, first, second };
    return { verdict: "possible", message: "sum-of-two", data, ...place(pair) };
  });
}

/** The first two of other totals that add up to one. */
function pairOf(
  total: LedgerEntry,
  totals: readonly LedgerEntry[],
): readonly [LedgerEntry, LedgerEntry] | null {
  const before = new Map<number, LedgerEntry>();
  for (const one of totals) {
    const other = before.get(total.quantity.value - one.quantity.value);
    if (other !== undefined) return [other, one];
    if (!before.has(one.quantity.value)) before.set(one.quantity.value, one);
  }
  return null;
}
