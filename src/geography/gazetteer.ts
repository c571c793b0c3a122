import type { PlainDate } from "../calendar/plain-date.js";
import { fail } from "../internal/failure.js";
import { isObject } from "../internal/is-object.js";
import { preview } from "../internal/preview.js";
import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import type { Succession } from "./succession.js";

/** What a gazetteer is made from: plain data, to keep and to send. */
export interface GazetteerInput {
  /** The lives of the units, in any order. */
  readonly units: readonly AdminUnit[];
  /** What became of them, in any order. */
  readonly successions: readonly Succession[];
}

/**
 * Administrative units through time, checked, with the tables that make look-ups fast.
 *
 * A frozen value without methods. Its tables do not survive JSON, so keep and send the `units` and `successions`, and make it anew from them.
 */
export interface Gazetteer extends GazetteerInput {
  /** The tables, for the functions that take a gazetteer. */
  readonly index: object;
}

/**
 * The tables of a gazetteer.
 *
 * @internal
 */
export interface GazetteerIndex {
  /** The rows of each code, in order of time. */
  readonly lives: ReadonlyMap<string, readonly AdminUnit[]>;
  /** The rows that have each code as parent, by code. */
  readonly children: ReadonlyMap<string, readonly AdminUnit[]>;
  /** The rows of each level, by code. */
  readonly levels: ReadonlyMap<AdminLevel, readonly AdminUnit[]>;
  /** The rows of each name without its marks. */
  readonly names: ReadonlyMap<string, readonly AdminUnit[]>;
  /** Of each code, the days on which its ground passed on, in order of time. */
  readonly later: ReadonlyMap<string, readonly Change[]>;
  /** Of each code, the days on which it came by its ground, in order of time. */
  readonly earlier: ReadonlyMap<string, readonly Change[]>;
}

/**
 * What happened to the ground of a unit on a day, seen from one side of that day.
 *
 * @internal
 */
export interface Change {
  /** The first day of the new order. */
  readonly on: PlainDate;
  /** The last day of the old order. */
  readonly before: PlainDate;
  /** The codes on the other side of the day, in order. */
  readonly codes: readonly string[];
  /** The events that say so. */
  readonly events: readonly Succession[];
  /** Whether the unit has the same code and the same ground on both sides: a new name or parent, no more. */
  readonly continues: boolean;
}

/**
 * The tables of a gazetteer; for a value that has none, `invalid-gazetteer`.
 *
 * @internal
 */
export function indexOf(gazetteer: Gazetteer): GazetteerIndex {
  const index: unknown = (gazetteer as Partial<Gazetteer> | null | undefined)?.index;
  if (isIndex(index)) return index;
  const message =
    "This is not a gazetteer. Make one with createGazetteer({ units, successions }); one that went through JSON has to be made anew.";
  return fail("invalid-gazetteer", message, { found: preview(gazetteer), problems: [] });
}

/**
 * A gazetteer where its options hold one throws `invalid-options`; a getter is not asked.
 *
 * @internal
 */
export function refuseBareGazetteer(options: object): void {
  if (!isIndex(Object.getOwnPropertyDescriptor(options, "index")?.value)) return;
  const message = "Options are { gazetteer }, not the gazetteer itself.";
  fail("invalid-options", message, { found: "gazetteer" });
}

function isIndex(index: unknown): index is GazetteerIndex {
  return isObject(index) && tables.every((name) => index[name] instanceof Map);
}

const tables = ["lives", "children", "levels", "names", "later", "earlier"] as const;
