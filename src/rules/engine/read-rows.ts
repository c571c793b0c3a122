import { fail } from "../../internal/failure.js";
import { isTable } from "../../internal/is-table.js";
import { memoise } from "../../internal/memoise.js";
import { preview } from "../../internal/preview.js";
import type { Register } from "../../records/register.js";
import { type RecordIn, type RegisterList, registerLists } from "../lists.js";

/** A record and where it stands. */
export interface Row {
  readonly list: RegisterList;
  readonly index: number;
  readonly id: string;
  readonly record: RecordIn<RegisterList>;
}

/** The records of a register that can be read, and where those stand that cannot. */
export interface Rows {
  /** As it was given. */
  readonly register: Register;
  /** With empty lists for those that are absent. */
  readonly whole: Register;
  readonly of: (list: RegisterList) => readonly Row[];
  readonly find: (list: RegisterList, id: string) => Row | undefined;
  readonly unreadable: readonly Pick<Row, "list" | "index">[];
}

/**
 * Reads a register, whatever it is: lists that are absent are empty. A value that is not an object with lists throws `invalid-register`.
 *
 * @internal
 */
export function readRows(register: unknown): Rows {
  const unreadable: Pick<Row, "list" | "index">[] = [];
  const given = registerLists.map((list) => [list, listIn(register, list)] as const);
  const lists = given.map(([list, records = []]) => [list, records] as const);
  const isWhole = given.every(([, records]) => records !== undefined);
  const rows = new Map(lists.map(([list, records]) => [list, rowsOf(records, list, unreadable)]));
  const of = (list: RegisterList): readonly Row[] => rows.get(list) ?? [];
  const byId = memoise((list: RegisterList) => new Map(of(list).map((row) => [row.id, row])));
  return {
    register: register as Register,
    whole: (isWhole ? register : Object.freeze(Object.fromEntries(lists))) as Register,
    of,
    find: (list, id) => byId(list).get(id),
    unreadable,
  };
}

function listIn(register: unknown, list: RegisterList): readonly unknown[] | undefined {
  const found = readList(register, list);
  return found === null ? refuse(`its list ${list} is none`, [list]) : found;
}

/** A list of the register; `undefined` when it is absent, `null` when it is not a list. */
function readList(register: unknown, list: RegisterList): readonly unknown[] | undefined | null {
  try {
    if (isTable(register)) {
      const found = register[list];
      return found === undefined || Array.isArray(found) ? found : null;
    }
  } catch {
    return refuse("it cannot be read", []);
  }
  return refuse(preview(register), []);
}

function refuse(found: string, path: readonly string[]): never {
  return fail("invalid-register", `What is checked is not a register: ${found}.`, { found }, path);
}

function rowsOf(
  records: readonly unknown[],
  list: RegisterList,
  unreadable: Pick<Row, "list" | "index">[],
): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < records.length; index++) {
    const id = nameIn(records, index, list);
    if (id === null) unreadable.push({ list, index });
    else rows.push({ list, index, id, record: records[index] as RecordIn<RegisterList> });
  }
  return rows;
}

/** What a record is called; units have codes, and successions only their day and units. */
function nameIn(records: readonly unknown[], index: number, list: RegisterList): string | null {
  try {
    const { id, code, effectiveOn, from } = records[index] as Readonly<Record<string, unknown>>;
    if (list === "successions") return `${String(effectiveOn)} ${String(from)}`;
    const name = list === "adminUnits" ? code : id;
    return typeof name === "string" ? name : null;
  } catch {
    return null;
  }
}
