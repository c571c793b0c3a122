import type { PeriodKind } from "../../calendar/period-kind.js";
import type { Gazetteer } from "../../geography/gazetteer.js";
import { addToGroup } from "../../internal/add-to-group.js";
import type { UnitRegistry } from "../../quantity/unit.js";
import { aggregates } from "../aggregates/aggregate.js";
import type { PreparedRegister, Table } from "../columns/prepare-register.js";
import type { SourceName } from "../columns/sources.js";
import type { LeftOut } from "../cube.js";
import type { CountMetric } from "../metric.js";
import type { Grouping, Plan } from "../plan.js";
import { accumulate, type Cells } from "./accumulate.js";
import { countsOf } from "./counts-of.js";
import { type Grid, type GridColumn, gridOf } from "./grid.js";
import { groupColumn, type GroupContext, groupContext } from "./group-columns.js";
import { latestPairs } from "./latest-pairs.js";
import type { Pairs } from "./pairs.js";
import { selectRows } from "./select-rows.js";
import { testsOf } from "./tests-of.js";

/** What reading draws on. */
export interface ReadingOptions {
  readonly gazetteer?: Gazetteer | undefined;
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  readonly units?: UnitRegistry | undefined;
  readonly lineage?: boolean | undefined;
}

/** What the records of one selection say, for one set of groupings. */
export interface GridReading {
  readonly grid: Grid;
  /** By the id of a count metric. */
  readonly counts: ReadonlyMap<string, { readonly metric: CountMetric; readonly cells: Cells }>;
  /** By cell, the ids of its records, where lineage is asked for. */
  readonly lineage: ReadonlyMap<number, readonly string[]> | null;
}

/** What the count metrics of a plan say. */
export interface Readings {
  /** For each set of groupings, what each selection of records says. */
  readonly sets: readonly (readonly GridReading[])[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads the lists of a register for the count metrics of a plan. Metrics that read the same records of a list share their cells.
 *
 * @internal
 */
export function readingsOf(
  metrics: readonly CountMetric[],
  plan: Plan,
  sets: readonly (readonly string[])[],
  prepared: PreparedRegister,
  options: ReadingOptions,
): Readings {
  const context = groupContext(options);
  const selections = new Map<string, CountMetric[]>();
  for (const metric of metrics) addToGroup(selections, selectionKey(metric), metric);
  const all = [...selections.values()].map((group) =>
    readSelection(group, plan, sets, prepared, context, options),
  );
  return {
    sets: sets.map((_, set) => all.flatMap(({ readings }) => readings[set] ?? [])),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  };
}

function selectionKey({ source, where }: CountMetric): string {
  return JSON.stringify([source, where ?? null]);
}

function readSelection(
  group: readonly CountMetric[],
  plan: Plan,
  sets: readonly (readonly string[])[],
  prepared: PreparedRegister,
  context: GroupContext,
  { units, lineage }: ReadingOptions,
): { readonly readings: readonly GridReading[]; readonly leftOut: readonly LeftOut[] } {
  const [first] = group;
  if (first === undefined) return { readings: [], leftOut: [] };
  const { source } = first;
  const table = prepared.table(source);
  const { rows, straddling } = selectRows(table, testsOf(first, plan, table, context));
  const readings = sets.map((all): GridReading => {
    const grid = gridOf(rows, columnsOf(all, plan, source, table, context));
    const cellsOf = (metric: CountMetric) => {
      const pairs =
        metric.aggregate === "last" ? latestPairs(grid.pairs, metric, table, context) : grid.pairs;
      return accumulate(pairs, countsOf(metric, plan, table, units), aggregates[metric.aggregate]);
    };
    return {
      grid,
      counts: new Map(group.map((metric) => [metric.id, { metric, cells: cellsOf(metric) }])),
      lineage: lineage === true ? idsByCell(grid.pairs, table.ids()) : null,
    };
  });
  return { readings, leftOut: leftOutOf(source, straddling, table) };
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

function idsByCell({ rows, cells }: Pairs, ids: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const byCell = new Map<number, string[]>();
  rows.forEach((row, i) => {
    addToGroup(byCell, cells[i] ?? 0, ids[row] ?? "");
  });
  return byCell;
}

function leftOutOf(source: SourceName, straddling: Int32Array, table: Table): readonly LeftOut[] {
  if (straddling.length === 0) return [];
  const ids = table.ids();
  return [{ reason: "straddles-period", source, records: Array.from(straddling, (row) => ids[row] ?? "") }];
}
