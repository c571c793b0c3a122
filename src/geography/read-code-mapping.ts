import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import { frozen } from "../internal/frozen.js";
import type { Names } from "../internal/require-names.js";
import { type AdminLevel, adminLevels, type AdminUnit } from "./admin-unit.js";
import { agreeingPairs } from "./agreeing-pairs.js";
import { type CodePair, mappedDays, type UnitForm } from "./code-mapping.js";
import { livesInMapping } from "./lives-in-mapping.js";
import { newLevel, withMissingColumns } from "./missing-columns.js";
import { nameAndType } from "./name-and-type.js";
import { requireTable } from "./require-table.js";
import type { Succession } from "./succession.js";
import { successionsInMapping } from "./successions-in-mapping.js";
import type { TableProblem } from "./table-problem.js";
import { cellOf, codeIn, dateIn, note, tableRow, type TableRow, textIn } from "./table-row.js";

/** The names of the columns of a mapping. */
export interface MappingColumns {
  /** The code that was; defaults to `old`. */
  readonly old?: string | undefined;
  /** The code that is; defaults to `new`. */
  readonly new?: string | undefined;
  /** The first day of the new order; defaults to `on`. */
  readonly on?: string | undefined;
  /** The resolution; defaults to `legalBasis`. May be empty. */
  readonly legalBasis?: string | undefined;
  /** The name that was, with or without type; defaults to `oldName`. */
  readonly oldName?: string | undefined;
  /** The name that is; defaults to `newName`. */
  readonly newName?: string | undefined;
  /** The parent that was; defaults to `oldParent`. May be empty. */
  readonly oldParent?: string | undefined;
  /** The parent that is; defaults to `newParent`. May be empty. */
  readonly newParent?: string | undefined;
}

/** Options of {@link readCodeMapping}. */
export interface ReadCodeMappingOptions {
  /** The level of the units. */
  readonly level: AdminLevel;
  /** The names of the columns. */
  readonly columns?: MappingColumns | undefined;
  /** The first day of the new order, for rows that have none of their own. */
  readonly effectiveOn?: PlainDate | undefined;
  /** The resolution, for rows that have none of their own. */
  readonly legalBasis?: string | undefined;
  /** The first day of the units that were. With it, units are made from the names in the rows; without it, only successions are read. */
  readonly oldFrom?: PlainDate | undefined;
}

/** The units and successions of a mapping, and what is wrong with its rows. */
export interface ReadCodeMapping {
  /** The lives of the units, where names were read. */
  readonly units: readonly AdminUnit[];
  /** What became of them. */
  readonly successions: readonly Succession[];
  /** Everything that is wrong with rows, which were left out, by row. */
  readonly problems: readonly TableProblem[];
}

/**
 * Reads a mapping of old codes to new ones, one pair a row, into successions: an old unit with several new ones was split, a new one with several old ones merged, a pair
 * of its own recoded, renamed or reassigned; a pair in which nothing changed makes no event.
 *
 * With `oldFrom` the units are made too, from the names in the rows: a life for each unit that was, from that day to the eve, and one for each that is. Without it the
 * units come from elsewhere ({@link readUnits}), and a unit that keeps its code is taken as reassigned.
 *
 * Rows are judged one by one, as by {@link readUnits}. A pair that stands there twice is a problem too, and so are rows that name one code
 * differently on one day, or otherwise than the row that the code came from on an earlier day; Hòa and Hoà are one name, and so are Phường 01 and Phường 1. The rows that are left may
 * miss a part of a split, so mend the table before you calculate with it. A value that is not a list, or an unknown level, throws `invalid-table`; an
 * invalid day in the options, `invalid-date`.
 *
 * @param rows - The rows, as objects by the names of their columns.
 * @param options - The `level` of the units, the names of the columns, and days and a resolution for rows
 *   that have none.
 *
 * @example
 * ```ts
 * import { createGazetteer, readCodeMapping, successorsOf } from "phongtrao";
 *
 * const { units, successions, problems } = readCodeMapping(
 *   [
 *     { old: "00001", oldName: "Phường Một", new: "00001", newName: "Phường Nhất" },
 *     { old: "00004", oldName: "Phường Hai", new: "00001", newName: "Phường Nhất" },
 *     { old: "00004", oldName: "Phường Hai", new: "00007", newName: "Phường Ba" },
 *     { old: "7", oldName: "Phường Ba", new: "00007", newName: "Phường Ba" },
 *   ],
 *   { level: "commune", effectiveOn: "2025-07-01", oldFrom: "2020-01-01" },
 * );
 *
 * successions.map(({ kind, from, to }) => [kind, from, to]); // [["split", ["00004"], ["00001", "00007"]], ["merged", ["00001", "00004"], ["00001"]]]
 * problems.map(({ code, row, expected }) => [code, row, expected]); // [["leading-zeros-lost", 4, "00007"]]
 *
 * const gazetteer = createGazetteer({ units, successions });
 * successorsOf(gazetteer, "00004", "2025-07-01").map(({ name }) => name); // ["Nhất", "Ba"]
 * ```
 */
export function readCodeMapping(rows: readonly unknown[], options: ReadCodeMappingOptions): ReadCodeMapping {
  requireTable(rows, options, optionNames, { columns: columnNames });
  const effectiveOn = options.effectiveOn === undefined ? undefined : requirePlainDate(options.effectiveOn);
  const oldFrom = options.oldFrom === undefined ? undefined : requirePlainDate(options.oldFrom);
  const problems: TableProblem[] = [];
  const level = newLevel(...namedIn(options));
  const read = rows.flatMap((given, index) => {
    const row = tableRow(given, index + 1, problems, level);
    if (row === undefined) return [];
    const pair = readPair(row, { ...options, effectiveOn });
    return pair === undefined ? [] : [{ row, pair }];
  });
  const days = mappedDays(agreeingPairs(read, options.columns));
  problems.sort((a, b) => a.row - b.row);
  return frozen({
    units: Object.freeze(oldFrom === undefined ? [] : livesInMapping(days, options.level, oldFrom)),
    successions: Object.freeze(days.flatMap(successionsInMapping)),
    problems: Object.freeze(withMissingColumns(problems, [level])),
  });
}

const optionNames: Names<ReadCodeMappingOptions> = {
  level: true,
  columns: true,
  effectiveOn: true,
  legalBasis: true,
  oldFrom: true,
};
const columnNames: Names<MappingColumns> = {
  old: true,
  new: true,
  on: true,
  legalBasis: true,
  oldName: true,
  newName: true,
  oldParent: true,
  newParent: true,
};

/** The names of units and what they lay in are read only where units are made of them. */
function namedIn({ columns = {}, oldFrom }: ReadCodeMappingOptions): readonly (string | undefined)[] {
  const { oldName, newName, oldParent, newParent, ...ofPairs } = columns;
  const ofUnits = oldFrom === undefined ? [] : [oldName, newName, oldParent, newParent];
  return [...Object.values(ofPairs), ...ofUnits];
}

function readPair(row: TableRow, options: ReadCodeMappingOptions): CodePair | undefined {
  const { level, columns = {}, effectiveOn, oldFrom } = options;
  const before = row.problems.length;
  const old = codeIn(row, columns.old ?? "old", level);
  const next = codeIn(row, columns.new ?? "new", level);
  const onColumn = columns.on ?? "on";
  const on = dateIn(row, onColumn, effectiveOn);
  const basisColumn = columns.legalBasis ?? "legalBasis";
  const legalBasis = cellOf(row, basisColumn) === undefined ? options.legalBasis : textIn(row, basisColumn);
  const formOf = (name: string, parent: string) =>
    oldFrom === undefined ? undefined : readForm(row, level, name, parent);
  const forms = {
    before: formOf(columns.oldName ?? "oldName", columns.oldParent ?? "oldParent"),
    after: formOf(columns.newName ?? "newName", columns.newParent ?? "newParent"),
  };
  if (on !== undefined && oldFrom !== undefined && on <= oldFrom)
    note(row, "range-reversed", onColumn, on, oldFrom);
  if (old === undefined || next === undefined || on === undefined || row.problems.length > before)
    return undefined;
  return { old, new: next, on, legalBasis, ...forms };
}

function readForm(
  row: TableRow,
  level: AdminLevel,
  nameColumn: string,
  parentColumn: string,
): UnitForm | undefined {
  const name = textIn(row, nameColumn);
  const levels = adminLevels.slice(0, adminLevels.indexOf(level));
  const parent = cellOf(row, parentColumn) === undefined ? undefined : codeIn(row, parentColumn, ...levels);
  if (name === undefined) return undefined;
  return { ...nameAndType(name, level), ...(parent !== undefined && { parent }) };
}
