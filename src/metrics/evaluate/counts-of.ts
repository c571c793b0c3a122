import { unitOf, type UnitRegistry } from "../../quantity/unit.js";
import type { CountColumn } from "../columns/count-column.js";
import type { Table } from "../columns/prepare-register.js";
import type { CountMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import type { Counts } from "./accumulate.js";
import { onesColumn } from "./ones-column.js";

/**
 * The counts that a metric adds up: those of a field, or one for each record.
 *
 * @internal
 */
export function countsOf(
  metric: CountMetric,
  { reading }: Plan,
  table: Table,
  units: UnitRegistry | undefined,
): Counts {
  const column =
    metric.of === undefined ? onesColumn(table.size, metric.unit) : table.counts(metric.of, reading, units);
  return {
    column,
    accepted: acceptedUnits(column, metric, units),
    ids: table.ids,
    overlaps: table.overlaps(),
  };
}

/** By the code of a unit, 1 where it is the metric's or may be counted as it; people at events are distinct people only between bounds. */
function acceptedUnits(
  { dictionary }: CountColumn,
  { unit, aggregate }: CountMetric,
  units: UnitRegistry | undefined,
): Uint8Array {
  const counted = aggregate === "distinct" ? "attendance" : unit;
  const accepts = (id: string) => id === counted || unitOf(id, units).countableAs.includes(counted);
  return Uint8Array.from([0, ...dictionary.map((id) => (accepts(id) ? 1 : 0))]);
}
