import type { Path } from "../../internal/failure.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { RecordIn } from "../lists.js";

/** The lists whose records have quantities. */
export const countedLists = Object.freeze([
  "activities",
  "mediaOutputs",
  "engagements",
  "ledger",
  "populations",
  "targets",
  "statedRates",
] as const);

/** A quantity and where it stands in its record. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly path: Path;
}

/**
 * The quantities of a record that it reports itself; a target's are set, not counted, and among them.
 *
 * @internal
 */
export function quantitiesOf(record: RecordIn<(typeof countedLists)[number]>): readonly PlacedQuantity[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const found: PlacedQuantity[] = [];
  for (const path of places) {
    const quantity = fields[path[0]];
    if (quantity !== undefined) found.push({ quantity: quantity as Quantity, path });
  }
  if ("baseline" in record && record.baseline !== undefined)
    found.push({ quantity: record.baseline.value, path: ["baseline", "value"] });
  if ("audiences" in record)
    for (const [index, { count }] of (record.audiences?.parts ?? []).entries())
      if (count !== undefined) found.push({ quantity: count, path: ["audiences", "parts", index, "count"] });
  return found;
}

/** Kept as paths, so that the many records whose counts are in order cost no more than a look. */
const places = [
  ["sessions"],
  ["attendance"],
  ["output"],
  ["headcount"],
  ["quantity"],
  ["value"],
  ["numerator"],
  ["denominator"],
  ["before"],
  ["after"],
  ["change"],
] as const;
