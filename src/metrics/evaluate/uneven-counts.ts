import type { UnitRegistry } from "../../quantity/unit.js";
import type { RegisterTables, Table } from "../columns/prepare-register.js";
import { isReachMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import type { Counts } from "./accumulate.js";
import type { CellMetric } from "./cell-kind.js";
import { countsOf, tellsCount } from "./counts-of.js";
import type { GroupContext } from "./group-columns.js";
import { onesColumn } from "./ones-column.js";
import type { Overlaps } from "./overlaps-in.js";
import { selectRows } from "./select-rows.js";
import type { UnevenMetric } from "./side-metrics.js";
import { testsOf } from "./tests-of.js";

/** What reading records draws on. */
export interface UnevenContext {
  readonly plan: Plan;
  readonly prepared: RegisterTables;
  readonly groups: GroupContext;
  readonly units: UnitRegistry | undefined;
}

/**
 * One for each record that tells one of two counts and not the other.
 *
 * @internal
 */
export function unevenCounts({ either, source, unit }: UnevenMetric, context: UnevenContext): Counts {
  const table = context.prepared.table(source);
  const tell = either.map((one) =>
    one.source === source ? tellsOf(one, table, context) : tellsElsewhere(one, table, context),
  );
  const isUneven = (row: number) => new Set(tell.map((tells) => tells(row))).size > 1;
  const codes = Int32Array.from({ length: table.size }, (_, row) => (isUneven(row) ? 1 : 0));
  return {
    column: { ...onesColumn(table.size, unit), codes },
    wholes: null,
    accepted: Uint8Array.of(0, 1),
    ids: table.ids,
    named: table.named,
    overlaps: noOverlaps,
  };
}

const noOverlaps: Overlaps = new Map();

/** Each record was somewhere, if only within bounds. */
function tellsOf(metric: CellMetric, table: Table, { plan, units }: UnevenContext): (row: number) => boolean {
  return isReachMetric(metric) ? () => true : tellsCount(countsOf(metric, plan, table, units, noOverlaps));
}

/** The groups of an audience are records of their own, of the same activities. */
function tellsElsewhere(metric: CellMetric, own: Table, context: UnevenContext): (row: number) => boolean {
  const table = context.prepared.table(metric.source);
  const tells = tellsOf(metric, table, context);
  const { rows } = selectRows(table, testsOf(metric, context.plan, table, context.groups));
  const names = table.named();
  const telling = new Set<string | undefined>();
  for (const row of rows ?? names.keys()) if (tells(row)) telling.add(names[row]);
  const ownNames = own.named();
  return (row) => telling.has(ownNames[row]);
}
