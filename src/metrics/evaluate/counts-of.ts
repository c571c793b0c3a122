import { ownValue } from "../../internal/own-value.js";
import { unitOf, type UnitRegistry } from "../../quantity/unit.js";
import type { CountColumn } from "../columns/count-column.js";
import type { Table } from "../columns/prepare-register.js";
import { sources } from "../columns/sources.js";
import type { FlowMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import type { Counts } from "./accumulate.js";
import type { Overlaps } from "./overlaps-in.js";
import { onesColumn } from "./ones-column.js";

/**
 * The counts that a metric adds up: those of a field, or one for each record.
 *
 * @internal
 */
export function countsOf(
  metric: FlowMetric,
  plan: Plan,
  table: Table,
  units: UnitRegistry | undefined,
  overlaps: Overlaps,
): Counts {
  const { of, unit, overTime } = metric;
  const isOfField = of !== undefined && overTime !== "count";
  const column = isOfField
    ? table.counts(countRead(metric, of), plan.reading, units)
    : onesColumn(table.size, unit);
  return {
    column,
    wholes: overTime === "sum" && isOfField ? table.wholes(of, plan.reading, units) : null,
    accepted: acceptedUnits(column, countedUnit(metric), units),
    ids: table.ids,
    named: table.named,
    overlaps,
  };
}

/**
 * Whether a row tells a count, in a unit that may be counted as the one that is meant.
 *
 * @internal
 */
export function tellsCount({ accepted, column: { codes } }: Counts): (row: number) => boolean {
  return (row) => accepted[codes[row] ?? 0] === 1;
}

/** Attendances over several sessions are no count of different people. */
function countRead({ source, overTime }: FlowMetric, of: string): string {
  const own = sources[source];
  const different: Readonly<Record<string, string>> = "different" in own ? own.different : {};
  return overTime === "distinct" ? (ownValue(different, of) ?? of) : of;
}

/** People at events are distinct people only between bounds. */
function countedUnit({ unit, overTime }: FlowMetric): string {
  return overTime === "distinct" ? "attendance" : unit;
}

/**
 * By the code of a unit, 1 where it is the one that is meant or may be counted as it.
 *
 * @internal
 */
export function acceptedUnits(
  { dictionary }: CountColumn,
  counted: string,
  units: UnitRegistry | undefined,
): Uint8Array {
  const accepts = (id: string) => id === counted || unitOf(id, units).countableAs.includes(counted);
  return Uint8Array.from([0, ...dictionary.map((id) => (accepts(id) ? 1 : 0))]);
}
