import type { Found } from "./relation.js";
import { idWithout, isSumOf, type ToldCount } from "./told-count.js";
import { groupBy } from "./total-steps.js";

/**
 * What all groups together are out of, where it is the total of what the widest group of each row is out of: that group is in every report, and so is any other that is out of as many.
 *
 * @internal
 */
export function widestTotals(
  over: readonly string[],
  names: readonly string[],
  wholes: readonly ToldCount[],
): readonly Found[] {
  const rows = wholes.filter(({ key }) => Object.keys(key).length === names.length);
  const widest = [...groupBy(rows, (row) => idWithout(row, over)).values()].flatMap(widestOf);
  const totals = wholes.filter(({ key }) => !over.some((name) => name in key));
  const levels = groupBy(totals, ({ key }) => Object.keys(key).join());
  return [...levels.values()].flatMap((level) => totalsOf(level, over, names, widest));
}

/** The first of those that are out of most, and the others. */
interface Widest {
  readonly first: ToldCount;
  readonly others: readonly ToldCount[];
}

function widestOf(groups: readonly ToldCount[]): readonly Widest[] {
  const most = groups.reduce((most, { value }) => Math.max(most, value), 0);
  const [first, ...others] = groups.filter(({ value }) => value === most);
  return first === undefined ? [] : [{ first, others }];
}

function totalsOf(
  level: readonly ToldCount[],
  groups: readonly string[],
  names: readonly string[],
  widest: readonly Widest[],
): readonly Found[] {
  const own = Object.keys(level[0]?.key ?? {});
  const over = names.filter((name) => !own.includes(name));
  const rows = groupBy(widest, ({ first }) => idWithout(first, over));
  return level.flatMap(({ count, keyId, value }) => {
    const parts = rows.get(keyId);
    // Where no row tells more of it, nothing follows from there being nobody.
    if (parts === undefined) return [];
    const firsts = parts.map(({ first }) => first);
    if (!isSumOf(value, firsts)) return [];
    const same = parts.flatMap(({ first, others }) =>
      others.map((other) => total(other.count, [first], groups)),
    );
    return [total(count, firsts, over), ...same];
  });
}

function total(count: number, parts: readonly ToldCount[], over: readonly string[]): Found {
  return { kind: "total", total: count, parts: parts.map((part) => part.count), less: [], over };
}
