import type { CountTable, Share } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isAdditive } from "./is-additive.js";
import type { Found } from "./relation.js";
import { idWithout, isSumOf, type ToldCount, toldOf } from "./told-count.js";
import { groupBy } from "./total-steps.js";
import { widestTotals } from "./widest-totals.js";

/**
 * What shares are out of, where their groups add up to it, whether the table has totals of the groups or not: a reader who is told that 57 of 60 were women knows that the others were 3. Groups that
 * are out of something else do not keep the others from adding up.
 *
 * @internal
 */
export function widerTotals(table: CountTable, rule: DisclosureRule): readonly Found[] {
  return table.shares.flatMap((share) => wholesOf(share, table, rule));
}

// Different people are at most all who came, so that an upper bound may be what the groups add up to.
const facets = ["estimate", "upper"] as const;

function wholesOf(share: Share, table: CountTable, rule: DisclosureRule): readonly Found[] {
  const found = new Map<number, Found>();
  for (const facet of facets) {
    const parts = toldOf(share.parts, facet, table).filter(({ count }) => isOfSums(count, table, rule));
    const wholes = toldOf(share.wholes, facet, table);
    const names = longestOf([...parts, ...wholes]);
    const most = mostOf(subsetsOf(share.over ?? names).map((over) => sumsOver(over, parts, wholes)));
    // Of a ratio that may be anything, a few that add up do so by chance.
    const sums = share.isPlanned || most.length * 2 >= wholes.length ? most : [];
    const [first] = sums;
    const totals = first === undefined ? [] : widestTotals(first.over, names, wholes);
    for (const sum of [...sums, ...totals]) if (!found.has(sum.total)) found.set(sum.total, sum);
  }
  return [...found.values()];
}

/** Groups are told apart by the same names in all of a table; what adds up over others does so by chance. */
function mostOf(lists: readonly (readonly Found[])[]): readonly Found[] {
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}

function isOfSums(index: number, { counts }: CountTable, rule: DisclosureRule): boolean {
  const count = counts[index];
  return count !== undefined && isAdditive(count, rule);
}

function longestOf(all: readonly ToldCount[]): readonly string[] {
  const names = all.map(({ key }) => Object.keys(key));
  return names.reduce((most, own) => (own.length > most.length ? own : most), []);
}

/** All lists of some of the names or of none, short ones first; of many names, each of them and all. */
function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > 6) return [...names.map((name) => [name]), names];
  const none: readonly (readonly string[])[] = [[]];
  const subsets = names.reduce((lists, name) => [...lists, ...lists.map((list) => [...list, name])], none);
  return [...subsets].sort((a, b) => a.length - b.length);
}

function sumsOver(
  over: readonly string[],
  parts: readonly ToldCount[],
  wholes: readonly ToldCount[],
): readonly Found[] {
  const idOf = (count: ToldCount) => idWithout(count, over);
  const isGroup = ({ key }: ToldCount) => over.every((name) => name in key);
  const groups = groupBy(parts.filter(isGroup), idOf);
  return [...groupBy(wholes, idOf)].flatMap(([id, own]) =>
    sumsOf(groups.get(id) ?? [], own).map((sum) => ({ ...sum, over })),
  );
}

/** Of wholes that are the same number, the first is a sum and the others are the same as it. */
function sumsOf(groups: readonly ToldCount[], wholes: readonly ToldCount[]): readonly Omit<Found, "over">[] {
  return [...groupBy(wholes, ({ value }) => String(value)).values()].flatMap((same) => {
    const parts = partsOf(same, groups, wholes);
    const first = same.slice(0, 1).map(({ count }) => count);
    return same.flatMap(({ count }, at) =>
      parts.length < 2
        ? []
        : [{ kind: "total" as const, total: count, parts: at === 0 ? parts : first, less: [] }],
    );
  });
}

/** The groups that a whole is made of: all, unless one of them is out of more; otherwise those that are out of it; none where neither add up to it. */
function partsOf(
  same: readonly ToldCount[],
  groups: readonly ToldCount[],
  wholes: readonly ToldCount[],
): readonly number[] {
  const value = same[0]?.value ?? 0;
  const among = (list: readonly ToldCount[]) => new Set(list.map(({ keyId }) => keyId));
  const [own, all] = [among(same), among(groups)];
  const isMost = wholes.every((whole) => whole.value <= value || !all.has(whole.keyId));
  const named = groups.filter(({ keyId }) => own.has(keyId));
  return (isMost && isSumOf(value, groups) ? groups : isSumOf(value, named) ? named : []).map(
    ({ count }) => count,
  );
}
