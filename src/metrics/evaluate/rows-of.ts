import { findPeriodKind } from "../../calendar/find-period-kind.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import { periodsBetween } from "../../calendar/periods-between.js";
import { periodWithin } from "../../calendar/period-within.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Row } from "../cube.js";
import type { Plan } from "../plan.js";
import { type Figures, type Group, lookUp } from "./figures-of.js";
import { compareKeys, type Key, keyText } from "./key.js";

/**
 * The rows of one set of groupings, in the order of their keys; records without a word come last.
 *
 * @internal
 */
export function rowsOf(names: readonly string[], set: number, figures: Figures): readonly Row[] {
  const { plan } = figures.gathered;
  const measures = Object.entries(plan.measures).map(([name, id]) => ({
    name,
    said: figures.measure(id, set),
  }));
  return groupsOf(names, set, figures).map((group) => {
    const said = measures.map((measure) => measure.said(group));
    return Object.freeze({
      key: record(names, (at) => group.key[at] ?? null),
      figures: record(measures, (at) => said[at]?.figure ?? null),
      basis: record(measures, (at) => said[at]?.basis ?? noBasis),
      coverage: figures.coverage(group),
    });
  });
}

const noBasis = Object.freeze({ records: 0, reported: 0 });

/** Large cubes have many rows, so their objects are made without lists of entries. */
function record<Value>(
  items: readonly (string | { readonly name: string })[],
  give: (at: number) => Value,
): Readonly<Record<string, Value>> {
  const made: Record<string, Value> = {};
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as string | { readonly name: string };
    made[typeof item === "string" ? item : item.name] = give(at);
  }
  return Object.freeze(made);
}

/** Where one reading makes all the rows, its cells are the groups; else they are put together by their words. */
function groupsOf(names: readonly string[], set: number, figures: Figures): readonly Group[] {
  const { gathered, context, group } = figures;
  const readings = gathered.readings[set] ?? [];
  if (names.length === 0)
    return [
      group(
        set,
        [],
        readings.map(({ grid }) => grid.occupied[0] ?? -1),
      ),
    ];
  const [only] = readings;
  const stocks = [...context.stocks.values()];
  const isPlain = stocks.length === 0 && !fillsGaps(gathered.plan);
  if (isPlain && readings.length === 1 && only !== undefined)
    return only.grid.occupied.map((cell) => group(set, only.grid.wordsOf(cell), [cell]));
  const keys = new Map<string, Key>();
  const found = readings.flatMap(({ grid }) => grid.occupied.map(grid.wordsOf));
  for (const key of [...found, ...stocks.flatMap((stock) => stock.keys(names))]) keys.set(keyText(key), key);
  const all = withGaps([...keys.values()], names, gathered.plan, context.periodKinds);
  const lookUps = readings.map(lookUp);
  return [...all].sort(compareKeys).map((key) =>
    group(
      set,
      key,
      lookUps.map((find) => find(key)),
    ),
  );
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
