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
  const found: PlacedQuantity[] = [];
  for (const path of places) {
    let value: unknown = record;
    for (const key of path) value = step(value, key);
    if (value !== undefined) found.push({ quantity: value as Quantity, path });
  }
  const parts = partsOf(record);
  return parts.length === 0 ? found : [...found, ...parts];
}

const places: readonly Path[] = [
  ["sessions"],
  ["attendance"],
  ["output"],
  ["headcount"],
  ["quantity"],
  ["value"],
  ["baseline", "value"],
  ["numerator"],
  ["denominator"],
  ["before"],
  ["after"],
  ["change"],
];

function step(value: unknown, key: string | number): unknown {
  return value === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[key];
}

function partsOf(record: object): readonly PlacedQuantity[] {
  if (!("audiences" in record)) return [];
  const { audiences } = record as RecordIn<"activities">;
  return (audiences?.parts ?? []).flatMap(({ count }, index) =>
    count === undefined ? [] : [{ quantity: count, path: ["audiences", "parts", index, "count"] }],
  );
}
