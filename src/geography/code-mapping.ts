import type { PlainDate } from "../calendar/plain-date.js";
import { addToGroup } from "../internal/add-to-group.js";
import { wordKeys } from "../internal/fold-text.js";
import type { AdminUnit } from "./admin-unit.js";

/** What a row of a mapping says of one of its two units, where names are read. */
export type UnitForm = Pick<AdminUnit, "name" | "type" | "parent">;

/**
 * A row of a mapping that was read: a unit that was, and one that is on its ground.
 *
 * @internal
 */
export interface CodePair {
  readonly old: string;
  readonly new: string;
  readonly on: PlainDate;
  readonly legalBasis: string | undefined;
  readonly before: UnitForm | undefined;
  readonly after: UnitForm | undefined;
}

/**
 * The pairs of a day, from both sides.
 *
 * @internal
 */
export interface MappedDay {
  readonly on: PlainDate;
  readonly byOld: ReadonlyMap<string, readonly CodePair[]>;
  readonly byNew: ReadonlyMap<string, readonly CodePair[]>;
}

/**
 * The days of a mapping, in order.
 *
 * @internal
 */
export function mappedDays(pairs: readonly CodePair[]): readonly MappedDay[] {
  const days = new Map<PlainDate, CodePair[]>();
  for (const pair of pairs) addToGroup(days, pair.on, pair);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([on, ofDay]) => mappedDay(on, ofDay));
}

function mappedDay(on: PlainDate, pairs: readonly CodePair[]): MappedDay {
  const byOld = new Map<string, CodePair[]>();
  const byNew = new Map<string, CodePair[]>();
  for (const pair of pairs) {
    addToGroup(byOld, pair.old, pair);
    addToGroup(byNew, pair.new, pair);
  }
  return { on, byOld, byNew };
}

/**
 * Whether the units of a pair pass whole from the one to the other.
 *
 * @internal
 */
export function isOneToOne({ byOld, byNew }: MappedDay, pair: CodePair): boolean {
  return byOld.get(pair.old)?.length === 1 && byNew.get(pair.new)?.length === 1;
}

/**
 * Whether nothing happened: one code, one ground, and, as far as is known, one name, type and parent.
 *
 * @internal
 */
export function isUnchanged(day: MappedDay, pair: CodePair): boolean {
  const { before, after } = pair;
  if (pair.old !== pair.new || !isOneToOne(day, pair) || before === undefined || after === undefined)
    return false;
  return differenceOf(before, after) === null;
}

/**
 * In what two rows say different things of a unit; `null` where they say the same, be the name spelt Hòa or Hoà.
 *
 * @internal
 */
export function differenceOf(
  one: UnitForm | undefined,
  other: UnitForm | undefined,
): "Name" | "Parent" | null {
  if (nameKey(one) !== nameKey(other) || one?.type !== other?.type) return "Name";
  return one?.parent === other?.parent ? null : "Parent";
}

function nameKey(form: UnitForm | undefined): string | undefined {
  return form && wordKeys(form.name).join(" ");
}
