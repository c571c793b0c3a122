import type { Difference } from "../../quantity/figure.js";
import type { ShownColumn } from "./shown-column.js";
import { keyId, project, type TableKey } from "./table-key.js";

/** Of the denominators of a share, which total of its numerators each of them is: by the id of its key, that of the total. */
export interface WiderTotals {
  readonly denominators: ShownColumn;
  readonly numerators: ShownColumn;
  readonly totalOf: ReadonlyMap<string, TableKey>;
}

/**
 * What shares are out of: where the numerators of wider groups add up to the denominators, these are their totals, whether the table has rows for them or not. A reader who is told that 57 of 60
 * were women knows that the others were 3.
 *
 * @internal
 */
export function widerTotals(
  columns: readonly ShownColumn[],
  keys: ReadonlyMap<string, TableKey>,
): readonly WiderTotals[] {
  return columns.flatMap((denominators) => {
    const numerators = columns.find(
      ({ measure, part }) => measure === denominators.measure && part === "numerator",
    );
    if (denominators.part !== "denominator" || numerators === undefined) return [];
    const names = [...denominators.figures.keys()].map((id) => Object.keys(keys.get(id) ?? {}));
    const finest = names.reduce((most, own) => (own.length > most.length ? own : most), []);
    const found = subsetsOf(finest).find((kept) => areTotals(denominators, numerators, keys, finest, kept));
    return found === undefined
      ? []
      : [{ denominators, numerators, totalOf: totalsOf(denominators, keys, found) }];
  });
}

/** All lists of some of the names but not of all, long ones first; of a table by many names, those that lack one of them, and none. */
function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  const without = names.map((name) => names.filter((other) => other !== name));
  if (names.length > 6) return [...without, []];
  const shorter = without.flatMap(subsetsOf);
  const once = new Map([...without, ...shorter].map((list) => [JSON.stringify(list), list]));
  return [...once.values()].sort((a, b) => b.length - a.length);
}

function totalsOf(
  { figures }: ShownColumn,
  keys: ReadonlyMap<string, TableKey>,
  kept: readonly string[],
): ReadonlyMap<string, TableKey> {
  return new Map([...figures.keys()].map((id) => [id, within(keys.get(id) ?? {}, kept)]));
}

function within(key: TableKey, kept: readonly string[]): TableKey {
  return project(
    key,
    Object.keys(key).filter((name) => kept.includes(name)),
  );
}

/** Of a group as wide as the total or wider, the share is all of it. */
function isAllOf(denominator: number, numerator: Difference | undefined): boolean {
  return numerator === undefined || numerator.estimate === denominator;
}

function areTotals(
  denominators: ShownColumn,
  numerators: ShownColumn,
  keys: ReadonlyMap<string, TableKey>,
  finest: readonly string[],
  kept: readonly string[],
): boolean {
  const sums = new Map<string, number>();
  for (const [id, { estimate }] of numerators.figures) {
    const key = keys.get(id) ?? {};
    if (Object.keys(key).length < finest.length) continue;
    const total = keyId(within(key, kept));
    sums.set(total, (sums.get(total) ?? 0) + estimate);
  }
  return [...denominators.figures].every(([id, { unit, estimate }]) => {
    const key = keys.get(id) ?? {};
    if (!kept.every((name) => name in key)) return isAllOf(estimate, numerators.figures.get(id));
    const total = keyId(within(key, kept));
    const own = numerators.figures.get(total);
    if (own !== undefined && own.unit !== unit) return false;
    return (own?.estimate ?? sums.get(total)) === estimate;
  });
}
