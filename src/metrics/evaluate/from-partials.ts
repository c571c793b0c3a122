import { type Gazetteer } from "../../geography/gazetteer.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { metricOf } from "../count-metrics-of.js";
import { isFlowMetric, isReachMetric, type MetricBook } from "../metric.js";
import type { PartialCube, PartialSet } from "../partial-cube.js";
import type { Plan } from "../plan.js";
import { type CellKind, cellKindOf, type CellMetric } from "./cell-kind.js";
import type { Gathered, GridReading } from "./gathered.js";
import { noGazetteer } from "./group-columns.js";
import { groupingSets } from "./grouping-sets.js";
import { compareKeys, type Key, keyText } from "./key.js";
import { codeOfGround, requireOneGround } from "./place-column.js";
import { scopeUnits } from "./scope-units.js";
import type { Stated } from "./stated.js";

/** What merging draws on. */
export interface MergeOptions {
  readonly metrics: MetricBook;
  readonly gazetteer?: Gazetteer | undefined;
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * What several parts of a register say to a plan, as if it had been gathered from the whole.
 *
 * @internal
 */
export function fromPartials(plan: Plan, parts: readonly PartialCube[], options: MergeOptions): Gathered {
  const sets = groupingSets(plan, options.metrics);
  const ids = unique(parts.flatMap(({ cells }) => Object.keys(cells)));
  const readings = sets.map((names) =>
    ids.flatMap((id) => {
      const metric = metricOf(id, options.metrics);
      if (!isFlowMetric(metric) && !isReachMetric(metric)) return [];
      const own = parts.flatMap(({ cells }) => cells[id]?.find((set) => sameNames(set, names)) ?? []);
      return own.length === 0 ? [] : readingOf(own, metric, plan, options);
    }),
  );
  const stockIds = unique(parts.flatMap(({ stated }) => Object.keys(stated)));
  return {
    plan,
    sets,
    readings,
    stated: new Map(
      stockIds.map((id) => [
        id,
        byId(parts.flatMap(({ stated }) => (stated[id] ?? []) as readonly Stated[])),
      ]),
    ),
    submissions: byId(parts.flatMap(({ submissions }) => submissions)),
    targets: byId(parts.flatMap(({ targets }) => targets)),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    isTraced: parts.every(({ isTraced }) => isTraced),
  };
}

function sameNames(set: PartialSet, names: readonly string[]): boolean {
  return keyText(set.names) === keyText(names);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** What figures are held against may be in several parts. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

interface Merged {
  readonly grounds: Key;
  readonly words: Key;
  readonly state: unknown;
  readonly records: readonly string[] | null;
}

function readingOf(
  parts: readonly PartialSet[],
  metric: CellMetric,
  { groupBy }: Plan,
  options: MergeOptions,
): GridReading {
  const { gazetteer } = options;
  const kind = cellKindOf(metric, {
    gazetteer: () => gazetteer ?? noGazetteer(),
    scopeUnits: () => scopeUnits(gazetteer ?? noGazetteer()),
  });
  const isPlace = (parts[0]?.names ?? []).map((name) => "level" in (groupBy[name] ?? {}));
  const groups = merge(parts, kind, isPlace).sort((a, b) => compareKeys(a.words, b.words));
  isPlace.forEach((isOne, at) => {
    if (isOne) requireOneGround(unique(groups.flatMap(({ grounds }) => grounds[at] ?? [])));
  });
  const hasRecords = groups.some(({ records }) => records !== null);
  return {
    grid: {
      occupied: groups.map((_, cell) => cell),
      wordsOf: (cell) => groups[cell]?.words ?? [],
      groundsOf: (cell) => groups[cell]?.grounds ?? [],
    },
    counts: new Map([[metric.id, { metric, stateOf: (cell: number) => groups[cell]?.state }]]),
    lineage: hasRecords ? new Map(groups.map(({ records }, cell) => [cell, records ?? []])) : null,
  };
}

function merge(parts: readonly PartialSet[], kind: CellKind<unknown>, isPlace: readonly boolean[]): Merged[] {
  const groups = new Map<string, Merged>();
  for (const { key, state, records = null } of parts.flatMap((part) => part.groups)) {
    const text = keyText(key);
    const before = groups.get(text);
    const words = key.map((word, at) => (word !== null && isPlace[at] === true ? codeOfGround(word) : word));
    groups.set(text, {
      grounds: key,
      words,
      state: before === undefined ? state : kind.merge(before.state, state),
      records: before?.records == null ? records : [...before.records, ...(records ?? [])],
    });
  }
  return [...groups.values()];
}
