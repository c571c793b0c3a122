import { latestOf } from "../calendar/latest-of.js";
import { addToGroup } from "../internal/add-to-group.js";
import { remember } from "../internal/remember.js";
import { type CodePair, differenceOf, type UnitForm } from "./code-mapping.js";
import { cellOf, note, type TableRow } from "./table-row.js";

/** A pair and the row that says it. */
export interface ReadPair {
  readonly row: TableRow;
  readonly pair: CodePair;
}

/** The columns that pairs may differ in, as the table calls them. */
type PairColumns = Readonly<
  Partial<Record<"new" | "oldName" | "newName" | "oldParent" | "newParent", string | undefined>>
>;

/**
 * The pairs of a mapping without those that stand in an earlier row, or contradict one; these are noted.
 *
 * @internal
 */
export function agreeingPairs(
  read: readonly ReadPair[],
  columns: PairColumns | undefined,
): readonly CodePair[] {
  const isNew = newPairs(columns);
  return withoutContradictions(
    read.filter(({ row, pair }) => isNew(row, pair)),
    columns,
  );
}

/** What a row says of a code. */
interface Said {
  readonly form: UnitForm | undefined;
  readonly row: TableRow;
}

/** Tells pairs that are new from those that stand in an earlier row, or contradict one; the latter are noted. */
function newPairs(columns: PairColumns | undefined): (row: TableRow, pair: CodePair) => boolean {
  const pairs = new Map<string, number>();
  const forms = new Map<string, Said>();
  return (row, pair) => {
    const agrees = (side: "old" | "new", form: UnitForm | undefined) => {
      const said = { form, row };
      return agree(
        remember(forms, `${side} ${pair[side]} ${pair.on}`, () => said),
        said,
        side,
        columns,
      );
    };
    const isConsistent = [agrees("old", pair.before), agrees("new", pair.after)].every(Boolean);
    const key = `${pair.old} ${pair.new} ${pair.on}`;
    const earlier = pairs.get(key);
    pairs.set(key, earlier ?? row.number);
    if (earlier !== undefined)
      note(row, "duplicate-row", columns?.new ?? "new", `${pair.old} → ${pair.new}`, String(earlier));
    return isConsistent && earlier === undefined;
  };
}

/** The pairs without those whose old unit is another than the code came to on the last day before; these are noted. */
function withoutContradictions(
  read: readonly ReadPair[],
  columns: PairColumns | undefined,
): readonly CodePair[] {
  const became = new Map<string, ReadPair[]>();
  for (const one of read) addToGroup(became, one.pair.new, one);
  const agreesWithEarlier = ({ row, pair }: ReadPair) => {
    const earlier = (became.get(pair.old) ?? []).filter((one) => one.pair.on < pair.on);
    const on = latestOf(earlier.map((one) => one.pair.on));
    const last = earlier.find((one) => one.pair.on === on);
    if (last === undefined) return true;
    return agree({ form: last.pair.after, row: last.row }, { form: pair.before, row }, "old", columns);
  };
  return read.filter(agreesWithEarlier).map(({ pair }) => pair);
}

/** Whether a row says of a code what another said; where it does not, that is noted. */
function agree(known: Said, { form, row }: Said, side: "old" | "new", columns: PairColumns = {}): boolean {
  const difference = differenceOf(known.form, form);
  if (difference === null) return true;
  const name = `${side}${difference}` as const;
  const column = columns[name] ?? name;
  note(row, "contradicts-row", column, cellOf(row, column), String(known.row.number));
  return false;
}
