import { mergeUnique } from "../../internal/merge-unique.js";
import { ownValue } from "../../internal/own-value.js";
import { metricOf } from "../count-metrics-of.js";
import type { MetricBook } from "../metric.js";
import type { PartialCube, PartialSet } from "../partial-cube.js";
import type { Plan } from "../plan.js";
import { type CellContext, type CellKind, cellKindOf, type CellMetric, isCellMetric } from "./cell-kind.js";
import type { Gathered, GridReading } from "./gathered.js";
import { noGazetteer } from "./group-columns.js";
import { groupingSets } from "./grouping-sets.js";
import { compareKeys, type Key, keyText } from "./key.js";
import { codeOfGround, requireOneGround, requireOneGroundPerRow } from "./place-column.js";
import type { Stated } from "./stated.js";

/**
 * What several parts of a register say to a plan, as if it had been gathered from the whole. Figures know their records where all parts do.
 *
 * @internal
 */
export function fromPartials(plan: Plan, parts: readonly PartialCube[], metrics: MetricBook): Gathered {
  const sets = groupingSets(plan, metrics);
  const isTraced = parts.every((part) => part.isTraced);
  const ids = unique(parts.flatMap(({ cells }) => Object.keys(cells)));
  const grounds = mergeUnique(...parts.map((part) => part.grounds));
  const readings = sets.map((names) => {
    const told = ids.flatMap((id) => {
      const metric = metricOf(id, metrics);
      if (!isCellMetric(metric)) return [];
      const own = parts.flatMap(({ cells }) => listIn(cells, id).find((set) => sameNames(set, names)) ?? []);
      return [{ metric, own }];
    });
    requireOneGroundPerRow(grounds, () =>
      told.flatMap(({ own }) => own.flatMap(({ groups }) => groups.map(({ key }) => key))),
    );
    return told.map(({ metric, own }) => readingOf(own, metric, names, plan, isTraced));
  });
  const stockIds = unique(parts.flatMap(({ stated }) => Object.keys(stated)));
  return {
    plan,
    sets,
    readings,
    stated: new Map(
      stockIds.map((id) => [
        id,
        byId(parts.flatMap(({ stated }) => listIn(stated, id) as readonly Stated[])),
      ]),
    ),
    submissions: byId(parts.flatMap(({ submissions }) => submissions)),
    targets: byId(parts.flatMap(({ targets }) => targets)),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    grounds,
    isTraced,
  };
}

function sameNames(set: PartialSet, names: readonly string[]): boolean {
  return keyText(set.names) === keyText(names);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** A metric may be called as something that every object has. */
function listIn<Item>(lists: Readonly<Record<string, readonly Item[]>>, id: string): readonly Item[] {
  return ownValue(lists, id) ?? [];
}

/** What figures are held against may be in several parts. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

interface Merged {
  readonly within: string | undefined;
  readonly words: Key;
  readonly state: unknown;
  readonly records: readonly string[];
}

function readingOf(
  parts: readonly PartialSet[],
  metric: CellMetric,
  names: readonly string[],
  { groupBy }: Plan,
  isTraced: boolean,
): GridReading {
  const isPlace = names.map((name) => "level" in (groupBy[name] ?? {}));
  const groups = merge(parts, cellKindOf(metric, nowhere), isPlace);
  groups.sort((a, b) => compareKeys(a.words, b.words));
  const lineage = isTraced ? new Map(groups.map(({ records }, cell) => [cell, records])) : null;
  return {
    loose: parts.flatMap(({ loose = [] }) => loose),
    grid: {
      occupied: groups.map((_, cell) => cell),
      wordsOf: (cell) => groups[cell]?.words ?? [],
    },
    counts: new Map([[metric.id, { metric, stateOf: (cell: number) => groups[cell]?.state, lineage }]]),
  };
}

/** States are merged without a look at the places that they name. */
const nowhere: CellContext = { gazetteer: noGazetteer, scopeUnits: noGazetteer };

function merge(parts: readonly PartialSet[], kind: CellKind<unknown>, isPlace: readonly boolean[]): Merged[] {
  const groups = new Map<string, Merged>();
  for (const { key, within, state, records = [] } of parts.flatMap((part) => part.groups)) {
    const text = keyText(key);
    const before = groups.get(text);
    requireOneGround([before?.within ?? [], within ?? []].flat());
    groups.set(text, {
      within,
      words: key.map((word, at) => (word !== null && isPlace[at] === true ? codeOfGround(word) : word)),
      state: before === undefined ? state : kind.merge(before.state, state),
      records: [...(before?.records ?? []), ...records],
    });
  }
  return [...groups.values()];
}
