import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";
import type { RecordIn, RegisterList } from "../lists.js";
import type { GroupSelection, RecordSelection, Rule } from "../rule.js";
import type { Row, Rows } from "./read-rows.js";

/** What is judged at once: the value for the rule's judgement, and the rows that it stands for. */
export interface Subject {
  readonly value: unknown;
  readonly rows: readonly Row[];
}

/** The part of a register that is judged; all of it where nothing is said. */
export interface Scope {
  /** Of single records, those that pass. */
  readonly isWithin?: ((row: Row) => boolean) | undefined;
  /** Of groups, those of these keys. */
  readonly keys?: ReadonlySet<string> | undefined;
}

/** Takes a row that a selection threw on. */
export type OnError = (row: Row, error: unknown) => void;

/**
 * The subjects of a rule within a scope.
 *
 * @internal
 */
export function* subjectsOf(
  { selects }: Rule,
  rows: Rows,
  scope: Scope,
  onError: OnError,
): Generator<Subject> {
  if (selects.each === "register") yield { value: rows.whole, rows: [] };
  else if (selects.each === "record") yield* recordsOf(selects, rows, scope, onError);
  else yield* groupsOf(selects, rows, scope, onError);
}

/**
 * The keys of the groups that hold rows which pass.
 *
 * @internal
 */
export function keysOf(
  { list, by }: GroupSelection,
  rows: Rows,
  passes: (row: Row) => boolean,
): readonly string[] {
  return rows
    .of(list)
    .filter(passes)
    .flatMap((row) => tryOn(row, by, () => undefined) ?? []);
}

function* recordsOf(
  { lists, where = () => true }: RecordSelection,
  rows: Rows,
  { isWithin = () => true }: Scope,
  onError: OnError,
): Generator<Subject> {
  for (const list of lists)
    for (const row of rows.of(list))
      if (isWithin(row) && tryOn(row, where, onError) === true) yield { value: row.record, rows: [row] };
}

function* groupsOf(
  { list, by }: GroupSelection,
  rows: Rows,
  { keys }: Scope,
  onError: OnError,
): Generator<Subject> {
  const groups = new Map<string, Row[]>();
  for (const row of rows.of(list)) {
    const key = tryOn(row, by, onError) ?? null;
    if (key !== null && keys?.has(key) !== false) addToGroup(groups, key, row);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => compareText(a.id, b.id));
    yield { value: group.map(({ record }) => record), rows: group };
  }
}

function tryOn<List extends RegisterList, Value>(
  row: Row,
  read: (record: RecordIn<List>) => Value,
  onError: OnError,
): Value | undefined {
  try {
    return read(row.record);
  } catch (error) {
    onError(row, error);
    return undefined;
  }
}
