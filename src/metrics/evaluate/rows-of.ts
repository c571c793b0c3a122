import { findPeriodKind } from "../../calendar/find-period-kind.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import { periodsBetween } from "../../calendar/periods-between.js";
import { periodWithin } from "../../calendar/period-within.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import type { Basis, Row } from "../cube.js";
import type { Plan } from "../plan.js";
import { compareKeys, type Key, keyText } from "./key.js";
import type { Group, MeasureContext } from "./measures/measure.js";
import { measureOf } from "./measures/measure-of.js";
import { lookUp } from "./measures/ratio-measure.js";

/**
 * The rows of one set of groupings, in the order of their keys; records without a word come last.
 *
 * @internal
 */
export function rowsOf(names: readonly string[], set: number, context: MeasureContext): readonly Row[] {
  const measures = Object.entries(context.gathered.plan.measures).map(([name, id]) => ({
    name,
    ...measureOf(id, set, context),
  }));
  return groupsOf(names, set, context).map((group) => {
    // Large cubes have many rows, so their objects are made without lists of entries.
    const key: Record<string, string | null> = {};
    for (let at = 0; at < names.length; at++) key[names[at] ?? ""] = group.key[at] ?? null;
    const figures: Record<string, Difference | Ratio | null> = {};
    const basis: Record<string, Basis> = {};
    for (const measure of measures) {
      figures[measure.name] = measure.figure(group);
      basis[measure.name] = measure.basis(group);
    }
    return Object.freeze({
      key: Object.freeze(key),
      figures: Object.freeze(figures),
      basis: Object.freeze(basis),
      coverage: context.coverage(group),
    });
  });
}

/** Where one reading makes all the rows, its cells are the groups; else they are put together by their words. */
function groupsOf(names: readonly string[], set: number, context: MeasureContext): readonly Group[] {
  const { gathered, periodKinds } = context;
  const readings = gathered.readings[set] ?? [];
  if (names.length === 0)
    return [{ set, key: [], cells: readings.map(({ grid }) => grid.occupied[0] ?? -1) }];
  const [only] = readings;
  const ofStocks = [...context.stocks.values()].flatMap((stock) => stock.keys(names));
  if (readings.length === 1 && only !== undefined && ofStocks.length === 0 && !fillsGaps(gathered.plan))
    return only.grid.occupied.map((cell) => ({ set, key: only.grid.wordsOf(cell), cells: [cell] }));
  const keys = new Map<string, Key>();
  const found = readings.flatMap(({ grid }) => grid.occupied.map(grid.wordsOf));
  for (const key of [...found, ...ofStocks]) keys.set(keyText(key), key);
  const all = withGaps([...keys.values()], names, gathered.plan, periodKinds);
  const lookUps = readings.map(lookUp);
  return [...all].sort(compareKeys).map((key) => ({ set, key, cells: lookUps.map((find) => find(key)) }));
}

function fillsGaps({ gaps }: Plan): boolean {
  return gaps.flows !== "none" || gaps.stocks !== "none";
}

/** Where gaps are filled, the periods without a row between the first and the last that are asked for or met. */
function withGaps(
  keys: readonly Key[],
  names: readonly string[],
  plan: Plan,
  kinds: readonly PeriodKind[],
): readonly Key[] {
  const at = names.map((name) => "kind" in (plan.groupBy[name] ?? {})).lastIndexOf(true);
  if (!fillsGaps(plan) || at === -1) return keys;
  const periods = periodsIn(keys, at, names, plan, kinds);
  const filled = new Map(keys.map((key) => [keyText(key), key]));
  for (const key of keys) {
    for (const period of periods) {
      const other = key.map((word, place) => (place === at ? period : word));
      filled.set(keyText(other), other);
    }
  }
  return [...filled.values()];
}

function periodsIn(
  keys: readonly Key[],
  at: number,
  names: readonly string[],
  { groupBy, filter }: Plan,
  kinds: readonly PeriodKind[],
): readonly string[] {
  const grouping = groupBy[names[at] ?? ""];
  if (grouping === undefined || !("kind" in grouping)) return [];
  const asked = filter.period === undefined ? null : parsePeriod(filter.period, kinds);
  const met = keys.flatMap((key) => key[at] ?? []).map((id) => parsePeriod(id, kinds));
  const days = asked === null ? met : [asked];
  if (days.length === 0) return [];
  const first = days.reduce((a, b) => (b.firstDay < a.firstDay ? b : a)).firstDay;
  const last = days.reduce((a, b) => (b.lastDay > a.lastDay ? b : a)).lastDay;
  const { id } = findPeriodKind(grouping.kind, kinds);
  return periodsBetween(id, first, last, kinds)
    .filter((period) => asked === null || periodWithin(period, asked))
    .map((period) => period.id);
}
