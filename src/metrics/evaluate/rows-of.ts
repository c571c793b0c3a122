import { compareText } from "../../internal/compare-text.js";
import type { Figure } from "../../quantity/figure.js";
import { type Ratio, ratioPer } from "../../quantity/ratio.js";
import { metricOf } from "../count-metrics-of.js";
import type { Basis, Row } from "../cube.js";
import { isRatioMetric, type MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";
import { figureOfCell } from "./figure-of-cell.js";
import type { GridReading } from "./readings-of.js";

type Key = readonly (string | null)[];

/** One group: its words, and its cell in each reading; -1 where the reading has none. */
interface Group {
  readonly key: Key;
  readonly cells: readonly number[];
}

/**
 * The rows of one set of groupings, in the order of their keys; records without a word come last.
 *
 * @internal
 */
export function rowsOf(
  names: readonly string[],
  plan: Plan,
  metrics: MetricBook,
  readings: readonly GridReading[],
): readonly Row[] {
  const measures = Object.entries(plan.measures).map(([name, id]) => measureOf(name, id, metrics, readings));
  const hasLineage = readings.some(({ lineage }) => lineage !== null);
  return groupsOf(names, readings).map(({ key, cells }) =>
    Object.freeze({
      key: record(names, (_, at) => key[at] ?? null),
      figures: record(measures, ({ figure }) => figure(cells)),
      basis: record(measures, ({ basis }) => basis(cells)),
      ...(hasLineage && { lineage: record(measures, ({ lineage }) => lineage(cells)) }),
    }),
  );
}

/** Large cubes have many rows, so their objects are made without lists of entries. */
function record<Item extends string | { readonly name: string }, Value>(
  items: readonly Item[],
  give: (item: Item, at: number) => Value,
): Readonly<Record<string, Value>> {
  const made: Record<string, Value> = {};
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    made[typeof item === "string" ? item : item.name] = give(item, at);
  }
  return Object.freeze(made);
}

/** Where one reading makes all the rows, its cells are the groups; else they are put together by their words. */
function groupsOf(names: readonly string[], readings: readonly GridReading[]): readonly Group[] {
  if (names.length === 0) return [{ key: [], cells: readings.map(({ grid }) => grid.occupied[0] ?? -1) }];
  const [only] = readings;
  if (readings.length === 1 && only !== undefined) {
    return only.grid.occupied.map((cell) => ({ key: only.grid.wordsOf(cell), cells: [cell] }));
  }
  const keys = new Map<string, Key>();
  for (const { grid } of readings) {
    for (const cell of grid.occupied) {
      const key = grid.wordsOf(cell);
      keys.set(JSON.stringify(key), key);
    }
  }
  const lookUps = readings.map(lookUp);
  return [...keys.values()]
    .sort(compareKeys)
    .map((key) => ({ key, cells: lookUps.map((find) => find(key)) }));
}

function lookUp({ grid }: GridReading): (key: Key) => number {
  const byWords = new Map(grid.occupied.map((cell) => [JSON.stringify(grid.wordsOf(cell)), cell]));
  return (key) => byWords.get(JSON.stringify(key)) ?? -1;
}

function compareKeys(a: Key, b: Key): number {
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? null;
    if (word === other) continue;
    if (word === null) return 1;
    return other === null ? -1 : compareText(word, other);
  }
  return 0;
}

const nothing: Basis = Object.freeze({ records: 0, reported: 0 });

/** A column of the plan: what a group, by its cells, says to it. */
interface Measure {
  readonly name: string;
  readonly figure: (cells: readonly number[]) => Figure | Ratio | null;
  readonly basis: (cells: readonly number[]) => Basis;
  readonly lineage: (cells: readonly number[]) => readonly string[];
}

function measureOf(name: string, id: string, metrics: MetricBook, readings: readonly GridReading[]): Measure {
  const metric = metricOf(id, metrics);
  if (!isRatioMetric(metric)) return countMeasure(name, id, readings);
  const numerator = countMeasure(name, metric.numerator, readings);
  const denominator = countMeasure(name, metric.denominator, readings);
  const per = metric.per ?? 1;
  return {
    ...numerator,
    figure: (cells) => ratioPer(numerator.figure(cells), denominator.figure(cells), per),
  };
}

interface CountMeasure extends Measure {
  readonly figure: (cells: readonly number[]) => Figure | null;
}

function countMeasure(name: string, id: string, readings: readonly GridReading[]): CountMeasure {
  const at = readings.findIndex(({ counts }) => counts.has(id));
  const reading = readings[at];
  const found = reading?.counts.get(id);
  if (reading === undefined || found === undefined) {
    return { name, figure: () => null, basis: () => nothing, lineage: () => [] };
  }
  const { records, reported } = found.cells;
  return {
    name,
    figure: (cells) => figureOfCell(found.cells, cells[at] ?? -1, found.metric),
    basis: (cells) => {
      const cell = cells[at] ?? -1;
      return cell === -1
        ? nothing
        : Object.freeze({ records: records[cell] ?? 0, reported: reported[cell] ?? 0 });
    },
    lineage: (cells) => Object.freeze([...(reading.lineage?.get(cells[at] ?? -1) ?? [])]),
  };
}
