import { compareText } from "../../internal/compare-text.js";
import { countsAt, type CountTable, isOwn } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import { isAdditive } from "./is-additive.js";
import { partBounds } from "./part-bounds.js";
import { periodNames } from "./period-names.js";
import { coefficientsOf, type Found, type Relation } from "./relation.js";
import { stockFlows } from "./stock-flows.js";
import { stockTotals } from "./stock-totals.js";
import type { TotalStep } from "./total-steps.js";
import { wholeRows } from "./whole-rows.js";
import { widerTotals } from "./wider-totals.js";

/**
 * What a reader may take for true of a table, in an order that does not depend on that of the table. Whether it is true is not looked at.
 *
 * @internal
 */
export function relationsOf(
  table: CountTable,
  steps: readonly TotalStep[],
  rule: DisclosureRule,
): readonly Relation[] {
  const periods = periodNames(table.keys.values());
  const openings = new Set(table.changes.flatMap(({ from }) => [...from.values()]));
  const isFlow = ({ count }: TotalStep) => table.flows.has(count.column);
  // What there was at the end of several months is not added, nor what is of all holders to what is of each, be it nothing in all but one of them.
  const isStock = ({ count, over, rows }: TotalStep) =>
    table.levels.has(count.column) &&
    over.some((name) => periods.has(name) || rows.some(([, { key }]) => key[name] === null)) &&
    !over.some((name) => rule.overlapping.includes(name));
  const wider = widerTotals(table, rule);
  const overOf = new Map(wider.map(({ total, over }) => [total, over]));
  // What several groups are out of is the same for each of them, and is not added.
  const isSame = ({ parts, over }: TotalStep) =>
    parts.some((part) => overOf.get(part)?.some((name) => over.includes(name)));
  const totals = steps.flatMap((step) => [
    ...(isSame(step) || isStock(step) ? [] : totalsOf(step, rule)),
    ...(isFlow(step) ? [] : stockTotals(step, periods, { openings, isLevel: isStock(step) }, rule)),
  ]);
  return [
    ...totals,
    ...wider.flatMap((sum) => sumOf(sum, rule)),
    ...wholeRows(table, rule),
    ...linkedSums(table, rule),
    ...stockFlows(table, periods, rule),
    ...partBounds(table),
  ]
    .flatMap((relation) => withoutFilled(relation, table))
    .map((relation, index) => ({
      index,
      ...relation,
    }));
}

/** A relation; where it is not a sum, also that of the counts that measures tell themselves: what a ratio alone tells may be another number. */
function withoutFilled(relation: Found, { counts }: CountTable): readonly Found[] {
  const isFilled = (index: number) => counts[index] !== undefined && !isOwn(counts[index]);
  if (![...relation.parts, ...relation.less].some(isFilled)) return [relation];
  const own = (list: readonly number[]) => list.filter((index) => !isFilled(index));
  const parts = own(relation.parts);
  const terms = coefficientsOf(relation).map(([index, coef]) => coef * (counts[index]?.figure.estimate ?? 0));
  const isSum = Math.abs(terms.reduce((sum, term) => sum + term, 0)) < 1e-6;
  return isSum || parts.length === 0
    ? [relation]
    : [relation, { ...relation, parts, less: own(relation.less) }];
}

/** What follows from the totals of a level between, where it has all that it takes, is left out. */
function totalsOf(
  { total, count, parts, over, between, hasAll }: TotalStep,
  rule: DisclosureRule,
): readonly Found[] {
  if (!isAdditive(count, rule) || between.some(hasAll)) return [];
  return sumOf({ kind: "total", total, parts, less: [], over }, rule);
}

/** A total, unless its rows overlap. */
function sumOf(sum: Found, { overlapping }: DisclosureRule): readonly Found[] {
  const { total, parts, over } = sum;
  return over.some((name) => overlapping.includes(name)) ? overlapsOf(total, parts, over) : [sum];
}

function overlapsOf(total: number, parts: readonly number[], over: readonly string[]): readonly Found[] {
  return [
    { kind: "atMostSum", total, parts, less: [], over },
    ...parts.map((part) => ({ kind: "atLeastPart" as const, total, parts: [part], less: [], over })),
  ];
}

function linkedSums({ columnOf, keys }: CountTable, { linked }: DisclosureRule): readonly Found[] {
  const sums = Object.entries(linked).sort(([a], [b]) => compareText(a, b));
  return sums.flatMap(([sum, measures]) =>
    [...keys.keys()].flatMap((id) => {
      const parts = measures.flatMap((measure) => countsAt(columnOf.get(measure), id));
      return countsAt(columnOf.get(sum), id).map((total) => ({
        kind: "linked" as const,
        total,
        parts,
        less: [],
        over: [],
      }));
    }),
  );
}
