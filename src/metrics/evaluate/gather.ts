import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Gazetteer } from "../../geography/gazetteer.js";
import { addToGroup } from "../../internal/add-to-group.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import { once } from "../../internal/once.js";
import type { UnitRegistry } from "../../quantity/unit.js";
import {
  type CountMetric,
  isReachMetric,
  isStockMetric,
  type MetricBook,
  type StockMetric,
} from "../metric.js";
import type { AggregateName } from "../aggregates/aggregates.js";
import { steps } from "../aggregates/steps.js";
import { type RegisterTables, requireList, type Table } from "../columns/prepare-register.js";
import { type SourceName, sources } from "../columns/sources.js";
import { countMetricsOf } from "../count-metrics-of.js";
import type { LeftOut } from "../cube.js";
import type { Grouping, Plan } from "../plan.js";
import { accumulate, recordsIn, stateOf } from "./accumulate.js";
import { type CellMetric, isCellMetric } from "./cell-kind.js";
import { countsOf, tellsCount } from "./counts-of.js";
import { foldCells, foldOf } from "./fold.js";
import type { Gathered, GridReading, GroundedGroups } from "./gathered.js";
import { type GridColumn, gridOf, recordsByCell } from "./grid.js";
import { groundWithin } from "./ground-within.js";
import { groupColumn, type GroupContext, groupContext, requireLevels } from "./group-columns.js";
import { groupingSets } from "./grouping-sets.js";
import type { Key } from "./key.js";
import { looseRecords } from "./loose-records.js";
import { type Overlaps, overlapsIn } from "./overlaps-in.js";
import { eachPair, type Pairs, pairsOf } from "./pairs.js";
import { requireOneGroundPerRow } from "./place-column.js";
import { reachCells } from "./reach.js";
import { selectRows } from "./select-rows.js";
import { statedOf } from "./stated.js";
import { testsOf } from "./tests-of.js";
import { isUnevenMetric, recordsOf, sideMetrics } from "./side-metrics.js";
import { type UnevenContext, unevenCounts } from "./uneven-counts.js";
import { unplacedRows } from "./unplaced-rows.js";
import { wordlessRows } from "./wordless-rows.js";

/** What reading a register draws on. */
export interface GatherOptions {
  readonly metrics: MetricBook;
  readonly gazetteer?: Gazetteer | undefined;
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  readonly units?: UnitRegistry | undefined;
  readonly lineage?: boolean | undefined;
  /** Of parts of a register: ids that records of other parts name in `mayOverlap`. */
  readonly namedElsewhere?: readonly string[] | undefined;
}

/**
 * Reads the lists of a register for the count metrics of a plan. Metrics that read the same records of a list share the cells that these fall into.
 *
 * @internal
 */
export function gather(
  plan: Plan,
  prepared: RegisterTables,
  options: GatherOptions,
): Gathered<GroundedGroups> {
  const context = groupContext(options);
  requireLevels(plan, context);
  const metrics = countsIn(plan, options);
  const sets = groupingSets(plan, options.metrics);
  const all = selectionsOf(metrics).map((group) =>
    readSelection(group, plan, sets, prepared, context, options),
  );
  const stocks = metrics.filter(isStockMetric);
  const readings = sets.map((_, set) => all.flatMap((selection) => selection.readings[set] ?? []));
  const grounds = mergeUnique(...readings.flat().map(({ grid }) => grid.grounds));
  for (const ofSet of readings)
    requireOneGroundPerRow(grounds, () => ofSet.flatMap(({ grid }) => grid.occupied.map(grid.groundsOf)));
  return {
    plan,
    sets,
    readings,
    stated: new Map(
      stocks.map((metric) => [
        metric.id,
        statedOf(metric, plan, prepared.table(metric.source), context, options.units),
      ]),
    ),
    submissions: needsReturns(plan, metrics) ? requireList(prepared.register, "submissions").submissions : [],
    targets: needsTargets(metrics) ? requireList(prepared.register, "targets").targets : [],
    leftOut: [
      ...all.flatMap(({ leftOut }) => leftOut),
      ...stocks.flatMap((metric) => unplacedIn(metric, plan, prepared.table(metric.source), context)),
    ],
    grounds,
    isTraced: options.lineage === true,
  };
}

/** The count metrics that the measures of a plan rest on, each once, and those that tell whether the sides of its ratios are alike. */
function countsIn(plan: Plan, { metrics, gazetteer }: GatherOptions): readonly CountMetric[] {
  const counts = Object.values(plan.measures).flatMap((id) => countMetricsOf(id, metrics));
  const sides = sideMetrics(plan, metrics);
  // Without the administrative units nobody knows where records were.
  const known = gazetteer === undefined ? sides.filter((metric) => !isReachMetric(metric)) : sides;
  const all = [...counts, ...known];
  return [...new Map(all.map((metric) => [metric.id, metric])).values()];
}

/** Metrics that read the same records of a list. */
type SameRecords = readonly [CellMetric, ...CellMetric[]];

function selectionsOf(metrics: readonly CountMetric[]): readonly SameRecords[] {
  const selections = new Map<string, SameRecords>();
  for (const metric of metrics) {
    if (!isCellMetric(metric)) continue;
    const text = recordsOf(metric);
    const before = selections.get(text);
    selections.set(text, before === undefined ? [metric] : [...before, metric]);
  }
  return [...selections.values()];
}

function needsReturns({ reporting }: Plan, metrics: readonly CountMetric[]): boolean {
  return (
    reporting !== null || metrics.some((metric) => "refersTo" in metric && metric.refersTo.kind === "returns")
  );
}

function needsTargets(metrics: readonly CountMetric[]): boolean {
  return metrics.some((metric) => "refersTo" in metric && metric.refersTo.kind === "target");
}

function readSelection(
  group: SameRecords,
  plan: Plan,
  sets: readonly (readonly string[])[],
  prepared: RegisterTables,
  context: GroupContext,
  options: GatherOptions,
): {
  readonly readings: readonly (GridReading<GroundedGroups> | null)[];
  readonly leftOut: readonly LeftOut[];
} {
  const [first] = group;
  const { source } = first;
  const table = prepared.table(source);
  const selected = selectRows(table, testsOf(first, plan, table, context));
  const { rows, count, straddling } = selected;
  const readings = sets.map((names): GridReading<GroundedGroups> | null => {
    if (!names.every((name) => hasGrouping(source, plan.groupBy[name]))) return null;
    const columns = columnsOf(names, plan, source, table, context);
    const pairs = pairsOf(
      { rows, count, scratch: table.scratch },
      columns.map(({ column }) => column),
    );
    const overlaps = overlapsIn(table, options.namedElsewhere ?? []);
    const cells = group.map((metric) => ({
      metric,
      ...cellsOf(metric, pairs, table, { plan, prepared, groups: context, units: options.units }, overlaps),
    }));
    const counted = cells.find(({ recordsIn }) => recordsIn !== null)?.recordsIn;
    const grid = gridOf(pairs, columns, counted ?? recordsByCell(pairs));
    const isFilled = plan.gaps.flows === "zero";
    return {
      loose: isFilled ? looseRecords(first, plan, selected, columns, table, context) : [],
      grid: {
        ...grid,
        withinOf: groundWithin(plan, source, table, pairs, context),
        straddling: once(() => keysOfRows(straddling, columns, table)),
      },
      counts: new Map(
        cells.map(({ metric, stateOf, tells }) => {
          const lineage = options.lineage === true ? idsByCell(pairs, table.ids(), tells) : null;
          return [metric.id, { metric, stateOf, lineage }];
        }),
      ),
    };
  });
  const leftOut = [
    ...leftOutOf("straddles-period", source, straddling, table),
    ...unplacedIn(first, plan, table, context),
    ...leftOutOf("no-word", source, wordlessRows(first, plan, table, context), table),
  ];
  return { readings, leftOut };
}

/** What is known of each cell of a metric, in the way that suits it, and, where that tells it, how many records it has; and which records tell the count. */
function cellsOf(
  metric: CellMetric,
  pairs: Pairs,
  table: Table,
  context: UnevenContext,
  overlaps: Overlaps,
): {
  readonly stateOf: (cell: number) => unknown;
  readonly recordsIn: ((cell: number) => number) | null;
  readonly tells: (row: number) => boolean;
} {
  const {
    plan,
    groups: { periodKinds },
    units,
  } = context;
  if (isReachMetric(metric)) {
    const states = reachCells(pairs, table, periodKinds);
    return { stateOf: (cell) => states.get(cell), recordsIn: null, tells: () => true };
  }
  const counts = isUnevenMetric(metric)
    ? unevenCounts(metric, context)
    : countsOf(metric, plan, table, units, overlaps);
  const tells = tellsCount(counts);
  const fold = foldOf(metric);
  if (fold !== null) {
    const states = foldCells(pairs, counts, table, fold, metric.unit, periodKinds);
    return { stateOf: (cell) => states.get(cell), recordsIn: null, tells };
  }
  const cells = accumulate(pairs, counts, steps[metric.overTime as AggregateName]);
  return { stateOf: (cell) => stateOf(cells, cell), recordsIn: (cell) => recordsIn(cells, cell), tells };
}

/** Some ratios are out of records that do not have the words that they are grouped by. */
function hasGrouping(source: SourceName, grouping: Grouping | undefined): boolean {
  if (grouping === undefined || "level" in grouping || "kind" in grouping) return true;
  const { words, wordLists } = sources[source];
  return Object.hasOwn(words, grouping.by) || Object.hasOwn(wordLists, grouping.by);
}

function keysOfRows(rows: Int32Array, columns: readonly GridColumn[], table: Table): readonly Key[] {
  if (rows.length === 0) return [];
  // Pairs of the table that others have made still hold.
  const scratch = () => new Int32Array(table.size);
  const pairs = pairsOf(
    { rows, count: rows.length, scratch },
    columns.map(({ column }) => column),
  );
  const { occupied, wordsOf } = gridOf(pairs, columns, recordsByCell(pairs));
  return occupied.map(wordsOf);
}

function columnsOf(
  names: readonly string[],
  { groupBy }: Plan,
  source: SourceName,
  table: Table,
  context: GroupContext,
): readonly GridColumn[] {
  return names.map((name) => {
    const grouping: Grouping = groupBy[name] ?? { by: name };
    return { grouping, column: groupColumn(grouping, source, table, context) };
  });
}

function idsByCell(
  pairs: Pairs,
  ids: readonly string[],
  tells: (row: number) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const byCell = new Map<number, string[]>();
  eachPair(pairs, (row, cell) => {
    if (tells(row)) addToGroup(byCell, cell, ids[row] ?? "");
  });
  return byCell;
}

function unplacedIn(
  metric: CellMetric | StockMetric,
  plan: Plan,
  table: Table,
  context: GroupContext,
): readonly LeftOut[] {
  return [...unplacedRows(metric, plan, table, context)].flatMap(([reason, rows]) =>
    leftOutOf(reason, metric.source, rows, table),
  );
}

function leftOutOf(
  reason: LeftOut["reason"],
  source: SourceName,
  rows: ArrayLike<number>,
  table: Table,
): readonly LeftOut[] {
  if (rows.length === 0) return [];
  const ids = table.ids();
  return [{ reason, source, records: Array.from(rows, (row) => ids[row] ?? "") }];
}
