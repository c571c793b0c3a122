import type { Reading } from "../../quantity/reading.js";
import { units as standardUnits, type UnitRegistry } from "../../quantity/unit.js";
import type { Register } from "../../records/register.js";
import { type CountColumn, countColumn } from "./count-column.js";
import { audiencePartRows } from "./audience-part-rows.js";
import { overlappingRows } from "./overlapping-rows.js";
import { readable } from "./readable.js";
import { own } from "./own.js";
import { remember } from "../../internal/remember.js";
import { type Source, type SourceName, sources } from "./sources.js";
import { refuseRecord, requireRecords } from "../quality/require-records.js";
import { requireWord } from "./require-word.js";
import { type WordColumn, wordColumn, type WordListColumn, wordListColumn } from "./word-column.js";

/**
 * A list of the register as columns. Each is built when it is first asked for, and kept.
 *
 * @internal
 */
export interface Table {
  readonly size: number;
  /** An array of that size to write on, the same one each time. */
  readonly scratch: () => Int32Array;
  readonly ids: () => readonly string[];
  readonly moments: () => WordColumn;
  readonly places: () => WordColumn;
  readonly words: (name: string) => WordColumn;
  readonly wordLists: (name: string) => WordListColumn;
  readonly counts: (name: string, reading: Reading, units: UnitRegistry | undefined) => CountColumn;
  /** The wholes that such a count is a part of; `null` where there are none. */
  readonly wholes: (name: string, reading: Reading, units: UnitRegistry | undefined) => CountColumn | null;
  /** A column made from others and from something else, such as a gazetteer: kept as long as that is. */
  readonly derived: <Column extends WordColumn>(from: object, key: string, build: () => Column) => Column;
  /** By row, the ids of the records that it may overlap; records that name none and are named by none are not in it. */
  readonly overlaps: () => ReadonlyMap<number, readonly string[]>;
  /** By row, 1 where what the record states held just before its first day. */
  readonly heldBefore: () => Uint8Array;
  /** By row, the id by which others name the record. */
  readonly named: () => readonly string[];
}

/** A register whose columns are kept, so that many plans can be evaluated on it without reading its records again. It does not survive JSON. */
export interface PreparedRegister {
  /** The register itself. */
  readonly register: Register;
  /** The columns of a list; for phongtrao's own use. */
  readonly table: (source: SourceName) => object;
}

/**
 * The same, with what its columns are; these are nobody else's business, and have no names outside.
 *
 * @internal
 */
export interface RegisterTables extends PreparedRegister {
  readonly table: (source: SourceName) => Table;
}

/**
 * A register made ready for many plans: the columns that they need are built once, when they are first needed, and kept with it.
 *
 * `evaluate` takes a plain register too, and then builds what it needs each time. The register is not copied: if it is changed afterwards, some
 * figures see the change and others do not. A value that is not a register throws `invalid-register` when a plan reads it, and so does a copy of a
 * prepared register.
 *
 * @param register - The register, such as {@link parseRegister} gives; it must not change afterwards.
 *
 * @example
 * ```ts
 * import { definePlan, evaluate, parseRegister, prepareRegister } from "phongtrao";
 *
 * const register = prepareRegister(parseRegister({}));
 * const plan = definePlan({ measures: { sessions: "sessions" } });
 *
 * evaluate(plan, register).rows.length; // 1
 * evaluate(plan, register).rows[0]?.figures.sessions; // null
 * ```
 */
export function prepareRegister(register: Register): PreparedRegister {
  return makeTables(register);
}

/**
 * The columns of a register, kept ones where it was made ready by {@link prepareRegister}; what only looks so, a copy for example, throws `invalid-register`.
 *
 * @internal
 */
export function tablesOf(register: Register | PreparedRegister): RegisterTables {
  return isPrepared(register) ? (register as RegisterTables) : makeTables(register);
}

function makeTables(register: Register): RegisterTables {
  const tables = new Map<SourceName, Table>();
  const prepared = Object.freeze({
    register,
    table: (source: SourceName) =>
      remember(tables, source, () => makeTable[source](requireList(register, source))),
  });
  made.add(prepared);
  return prepared;
}

/**
 * The register itself; without a list of that name, `invalid-register`.
 *
 * @internal
 */
export function requireList(register: Register, source: SourceName | "submissions" | "targets"): Register {
  requireRecords(register, source === "audienceParts" ? "activities" : source);
  return register;
}

/** Each list beside its own source, so that the compiler knows that they belong together. */
const makeTable: Readonly<Record<SourceName, (register: Register) => Table>> = {
  activities: (register) => tableOf(register.activities, sources.activities),
  audienceParts: ({ activities }) =>
    tableOf(
      readable(() => audiencePartRows(activities)),
      sources.audienceParts,
    ),
  mediaOutputs: (register) => tableOf(register.mediaOutputs, sources.mediaOutputs),
  engagements: (register) => tableOf(register.engagements, sources.engagements),
  ledger: (register) => tableOf(register.ledger, sources.ledger),
  populations: (register) => tableOf(register.populations, sources.populations),
  submissions: (register) => tableOf(register.submissions, sources.submissions),
};

function isPrepared(register: Register | PreparedRegister): register is PreparedRegister {
  const given: unknown = register;
  if (typeof given !== "object" || given === null || !("table" in given)) return false;
  return made.has(given) || refuseRecord(given, "a register, or what prepareRegister gives", []);
}

const made = /* @__PURE__ */ new WeakSet();

function tableOf<Item extends { readonly id: string }>(items: readonly Item[], source: Source<Item>): Table {
  const columns = new Map<string, unknown>();
  const derived = new WeakMap<object, Map<string, unknown>>();
  const derive = <Column>(from: object, key: string, build: () => Column) =>
    remember(
      remember(derived, from, () => new Map<string, unknown>()),
      key,
      () => readable(build),
    ) as Column;
  const keep = <Column>(key: string, build: () => Column) =>
    remember(columns, key, () => readable(build)) as Column;
  return Object.freeze({
    size: items.length,
    scratch: () => keep("scratch", () => new Int32Array(items.length)),
    ids: () => keep("ids", () => items.map(({ id }) => requireWord(id))),
    moments: () => keep("moments", () => wordColumn(items, (item) => requireWord(source.when(item)))),
    places: () => keep("places", () => wordColumn(items, source.place)),
    words: (name: string) => keep(`word ${name}`, () => wordColumn(items, own(source.words, name))),
    wordLists: (name: string) =>
      keep(`list ${name}`, () => wordListColumn(items, own(source.wordLists, name))),
    // How a hedge is read depends on the unit, so another registry is another column.
    counts: (name: string, reading: Reading, units: UnitRegistry = standardUnits) =>
      derive(units, `count ${reading} ${name}`, () =>
        countColumn(items, own(source.counts, name), { reading, units }, source.events?.[name]),
      ),
    wholes: (name: string, reading: Reading, units: UnitRegistry = standardUnits) => {
      const wholeOf = source.wholes?.[name];
      if (wholeOf === undefined) return null;
      return derive(units, `whole ${reading} ${name}`, () => countColumn(items, wholeOf, { reading, units }));
    },
    derived: derive,
    overlaps: () => keep("overlaps", () => overlappingRows(items, source.mayOverlap)),
    heldBefore: () =>
      keep("heldBefore", () =>
        Uint8Array.from(items, (item) => (source.heldBefore?.(item) === true ? 1 : 0)),
      ),
    named: () => keep("named", () => items.map(source.named ?? (({ id }) => id))),
  });
}
