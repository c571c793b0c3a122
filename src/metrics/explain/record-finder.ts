import { memoise } from "../../internal/memoise.js";
import { ownValue } from "../../internal/own-value.js";
import type { Quantity } from "../../quantity/quantity.js";
import { units } from "../../quantity/unit.js";
import type { Register } from "../../records/register.js";
import { refuseRecord, requireRecords } from "../quality/require-records.js";
import type { ExplainedRecord, ExplainedSource } from "./explanation.js";
import { isQuantityData } from "./is-quantity-data.js";

/** What is known of a record; of its quantities the one in a unit, where one is asked for. */
export type RecordFinder = (list: string, id: string, unit: string | null) => ExplainedRecord;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Looks records up in a register; without one it only names them. Each list is indexed when the first of its records is asked for.
 *
 * @internal
 */
export function recordFinder(register: Partial<Register> | undefined): RecordFinder {
  if (register === undefined) return (list, id) => nameOnly(list, id, "named");
  const given: unknown = register;
  if (typeof given !== "object" || given === null) refuseRecord(given, "a register", []);
  const indexOf = memoise((list: string) => indexList(register, list));
  return (list, id, unit) => {
    const record = indexOf(list).get(id);
    return record === undefined
      ? nameOnly(list, id, "not-found")
      : found(list, id, record, unit, indexOf("sources"));
  };
}

function nameOnly(list: string, id: string, status: "named" | "not-found"): ExplainedRecord {
  return Object.freeze({ list, id, status, sources: Object.freeze([]) });
}

function indexList(register: Partial<Register>, list: string): ReadonlyMap<unknown, Fields> {
  if (!Object.hasOwn(register, list)) return new Map();
  const records: readonly unknown[] = requireRecords(register as Register, list as keyof Register);
  const index = new Map<unknown, Fields>();
  for (const record of records as readonly Fields[]) index.set(record["id"], record);
  return index;
}

function found(
  list: string,
  id: string,
  record: Fields,
  unit: string | null,
  sources: ReadonlyMap<unknown, Fields>,
): ExplainedRecord {
  const when = record["when"] ?? record["period"];
  const quantity = unit === null ? undefined : quantityIn(record, unit);
  const provenance: unknown = record["provenance"];
  return Object.freeze({
    list,
    id,
    status: "found",
    ...(list === "ledger" && textsOf(record, ["kind", "method"])),
    ...(list === "populations" && textsOf(record, ["basis"])),
    ...(typeof when === "string" && { when }),
    ...(quantity !== undefined && { quantity }),
    sources: Object.freeze(
      Array.isArray(provenance) ? provenance.flatMap((one) => sourceOf(one, sources)) : [],
    ),
  });
}

/** A record may hold several quantities: sessions and attendance. The one that was counted has the figure's unit, or one that may be counted as it. */
function quantityIn(record: Fields, unit: string): Quantity | undefined {
  const quantities = Object.values(record).filter(isQuantityData);
  const own = quantities.find((quantity) => quantity.unit === unit);
  const quantity = own ?? quantities.find((other) => isCountableAs(other.unit, unit));
  return quantity && Object.freeze({ ...quantity });
}

function isCountableAs(unit: string, other: string): boolean {
  const known: Readonly<Record<string, { readonly countableAs: readonly string[] }>> = units;
  return ownValue(known, unit)?.countableAs.includes(other) === true;
}

function sourceOf(given: unknown, sources: ReadonlyMap<unknown, Fields>): readonly ExplainedSource[] {
  if (typeof given !== "object" || given === null) return [];
  const { source: id, quote } = given as Fields;
  if (typeof id !== "string") return [];
  const { title, publisher, locator } = sources.get(id) ?? {};
  return [Object.freeze({ id, ...textsOf({ title, publisher, locator, quote }) })];
}

/** The fields that hold text. */
function textsOf(fields: Fields, keys = Object.keys(fields)): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = ownValue(fields, key);
      return typeof text === "string" ? [[key, text] as const] : [];
    }),
  );
}
