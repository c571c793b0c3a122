import type { CountColumn, CountTable, Share } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isAdditive } from "./is-additive.js";
import type { Found } from "./relation.js";
import { keyId, project, type TableKey } from "./table-key.js";
import { groupBy } from "./total-steps.js";

/**
 * What shares are out of, where their groups add up to it, whether the table has totals of the groups or not: a reader who is told that 57 of 60 were women knows that the others were 3. Groups that
 * are out of something else do not keep the others from adding up.
 *
 * @internal
 */
export function shareWholes(table: CountTable, rule: DisclosureRule): readonly Found[] {
  return table.shares.flatMap((share) => wholesOf(share, table, rule));
}

/** One number that is told of a count. */
interface Told {
  readonly count: number;
  readonly key: TableKey;
  readonly keyId: string;
  readonly value: number;
}

// Different people are at most all who came, so that an upper bound may be what the groups add up to.
const facets = ["estimate", "upper"] as const;

function wholesOf(share: Share, table: CountTable, rule: DisclosureRule): readonly Found[] {
  const found = new Map<number, Found>();
  for (const facet of facets) {
    const parts = toldOf(share.parts, facet, table).filter(({ count }) => isOfSums(count, table, rule));
    const wholes = toldOf(share.wholes, facet, table);
    for (const over of subsetsOf(longestOf([...parts, ...wholes]))) {
      const open = wholes.filter(({ count }) => !found.has(count));
      for (const sum of sumsOver(over, parts, open)) found.set(sum.total, sum);
    }
  }
  return [...found.values()];
}

function toldOf(
  column: CountColumn,
  facet: (typeof facets)[number],
  { counts }: CountTable,
): readonly Told[] {
  return [...column.values()].flatMap((count) => {
    const { key = {}, keyId = "", figure } = counts[count] ?? {};
    const value = figure?.[facet] ?? null;
    return value === null ? [] : [{ count, key, keyId, value }];
  });
}

function isOfSums(index: number, { counts }: CountTable, rule: DisclosureRule): boolean {
  const count = counts[index];
  return count !== undefined && isAdditive(count, rule);
}

function longestOf(all: readonly Told[]): readonly string[] {
  const names = all.map(({ key }) => Object.keys(key));
  return names.reduce((most, own) => (own.length > most.length ? own : most), []);
}

/** All lists of some of the names, short ones first; of many names, each of them and all. */
function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > 6) return [...names.map((name) => [name]), names];
  const none: readonly (readonly string[])[] = [[]];
  const subsets = names.reduce((lists, name) => [...lists, ...lists.map((list) => [...list, name])], none);
  return subsets.slice(1).sort((a, b) => a.length - b.length);
}

function sumsOver(
  over: readonly string[],
  parts: readonly Told[],
  wholes: readonly Told[],
): readonly Found[] {
  const idOf = ({ key }: Told) => keyId(without(key, over));
  const isGroup = ({ key }: Told) => over.every((name) => name in key);
  const groups = groupBy(parts.filter(isGroup), idOf);
  return [...groupBy(wholes, idOf)].flatMap(([id, own]) =>
    sumsOf(groups.get(id) ?? [], own).map((sum) => ({ ...sum, over })),
  );
}

function without(key: TableKey, names: readonly string[]): TableKey {
  return project(
    key,
    Object.keys(key).filter((name) => !names.includes(name)),
  );
}

/** Of wholes that are the same number, the first is a sum and the others are the same as it. */
function sumsOf(groups: readonly Told[], wholes: readonly Told[]): readonly Omit<Found, "over">[] {
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
function partsOf(same: readonly Told[], groups: readonly Told[], wholes: readonly Told[]): readonly number[] {
  const value = same[0]?.value ?? 0;
  const among = (list: readonly Told[]) => new Set(list.map(({ keyId }) => keyId));
  const [own, all] = [among(same), among(groups)];
  const isMost = wholes.every((whole) => whole.value <= value || !all.has(whole.keyId));
  const named = groups.filter(({ keyId }) => own.has(keyId));
  return (isMost && isSum(value, groups) ? groups : isSum(value, named) ? named : []).map(
    ({ count }) => count,
  );
}

/** As far as floating point tells; whether it is just so is looked at like that of any relation. */
function isSum(value: number, parts: readonly Told[]): boolean {
  return Math.abs(parts.reduce((sum, part) => sum + part.value, -value)) < 1e-6;
}
