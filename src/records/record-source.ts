import type { AdminUnit } from "../geography/admin-unit.js";
import { type Gazetteer, indexOf } from "../geography/gazetteer.js";
import { livesOf } from "../geography/lives.js";
import { isObject } from "../internal/is-object.js";
import { memoise } from "../internal/memoise.js";
import { once } from "../internal/once.js";
import type { Register } from "./register.js";

/** A record of whatever kind, as it stands. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where records and units are looked up. */
export interface RecordSource {
  /** A record of a list by its id; of several with one id the first. */
  readonly find: (list: string, id: string) => Fields | undefined;
  /** Units, among which are the rows of a code. */
  readonly unitsOf: (code: string) => readonly AdminUnit[];
}

/**
 * For a record or two: a list is looked through until it is found.
 *
 * @internal
 */
export function scanned(register: Partial<Register>, gazetteer: Gazetteer | undefined): RecordSource {
  return {
    find: (list, id) =>
      recordsIn(register, list).find((one): one is Fields => isObject(one) && one["id"] === id),
    unitsOf: unitsIn(gazetteer) ?? (() => register.adminUnits ?? []),
  };
}

/**
 * For many records: each list is looked through once.
 *
 * @internal
 */
export function indexed(register: Partial<Register>, gazetteer: Gazetteer | undefined): RecordSource {
  const byId = memoise((list: string) => {
    const records = recordsIn(register, list).filter(isObject).reverse();
    return new Map(records.map((record) => [record["id"], record]));
  });
  const byCode = once(() => livesOf(register.adminUnits ?? []));
  return {
    find: (list, id) => byId(list).get(id),
    unitsOf: unitsIn(gazetteer) ?? ((code) => byCode().get(code) ?? []),
  };
}

function unitsIn(gazetteer: Gazetteer | undefined): RecordSource["unitsOf"] | null {
  if (gazetteer === undefined) return null;
  const { lives } = indexOf(gazetteer);
  return (code) => lives.get(code) ?? [];
}

function recordsIn(register: Partial<Register>, list: string): readonly unknown[] {
  const records: unknown = Object.hasOwn(register, list) ? register[list as keyof Register] : undefined;
  return Array.isArray(records) ? records : [];
}
