import type { Path } from "../internal/failure.js";
import { circularParents } from "./circular-parents.js";
import { listNames, type ListName, references } from "./references.js";
import { asText, asTexts, field, type Lists, rowsOf } from "./rows.js";
import { toNfc } from "./to-nfc.js";

/**
 * A fault between records: an id that two have, or a name that none has.
 *
 * @internal
 */
export interface ReferenceProblem {
  readonly code: "duplicate-id" | "unknown-reference" | "self-reference" | "circular-reference";
  readonly path: Path;
  readonly found: string;
  /** The list that has no such record. */
  readonly holds?: ListName;
}

/**
 * Everything that is wrong between the records of a register. It reads input whose records may be malformed, and passes over what is not a name, so that
 * faults of shape and faults of reference are told in one go.
 *
 * @internal
 */
export function referenceProblems(register: Lists): readonly ReferenceProblem[] {
  const problems: ReferenceProblem[] = [];
  const reportIn =
    (list: ListName): Report =>
    (fault, ...path) =>
      problems.push({ ...fault, path: [list, ...path] });
  const keys = new Map(listNames.map((list) => [list, keysOf(rowsOf(register, list), list, reportIn(list))]));
  const keysOfList = (list: ListName) => keys.get(list) ?? none;
  for (const list of listNames) {
    const rows = rowsOf(register, list);
    const report = reportIn(list);
    const names = namesIn(list, keysOfList);
    for (const [index, row] of rows.entries()) {
      for (const name of names) checkName(row, index, name, report);
      checkPlace(row, index, keysOfList("adminUnits"), report);
      checkSources(row, index, keysOfList("sources"), report);
    }
    if (references[list]["parent"] !== list) continue;
    for (const { index, parent } of circularParents(rows, keyField(list))) {
      report({ code: "circular-reference", found: parent }, index, "parent");
    }
  }
  return problems;
}

/** Takes a fault, and where it is within its list. */
type Report = (fault: Omit<ReferenceProblem, "path">, ...path: (string | number)[]) => void;

function unknown(found: string, holds: ListName): Omit<ReferenceProblem, "path"> {
  return { code: "unknown-reference", found, holds };
}

const none: ReadonlySet<string> = new Set();

/** The keys of a list; a record with the key of an earlier one is reported. An administrative unit has several lives under one code. */
function keysOf(rows: readonly unknown[], list: ListName, report: Report): ReadonlySet<string> {
  const keys = new Set<string>();
  const lives = list === "adminUnits" ? new Set<string>() : keys;
  const name = keyField(list);
  for (const [index, row] of rows.entries()) {
    const key = asText(field(row, name));
    if (key === null) continue;
    const before = lives.size;
    lives.add(lives === keys ? key : `${key} ${asText(field(row, "validFrom")) ?? ""}`);
    if (lives.size === before) report({ code: "duplicate-id", found: key }, index, name);
    keys.add(key);
  }
  return keys;
}

function keyField(list: ListName): string {
  return list === "adminUnits" ? "code" : "id";
}

/** A field that names records: which there are, and the field with the record's own name where it is a record of their list. */
interface Name {
  readonly name: string;
  readonly known: ReadonlySet<string>;
  readonly own: string | null;
  readonly target: ListName;
}

function namesIn(list: ListName, keysOfList: (list: ListName) => ReadonlySet<string>): readonly Name[] {
  const names = Object.entries(references[list]).map(([name, target]) => ({
    name,
    known: keysOfList(target),
    own: target === list ? keyField(list) : null,
    target,
  }));
  return names.filter(({ target, known }) => target !== "adminUnits" || known.size > 0);
}

function checkName(row: unknown, index: number, { name, known, own, target }: Name, report: Report): void {
  const value = field(row, name);
  if (value === undefined || (own === null && typeof value === "string" && known.has(toNfc(value)))) return;
  const ownName = own === null ? null : asText(field(row, own));
  for (const { text, path } of asTexts(value)) {
    if (text === ownName) report({ code: "self-reference", found: text }, index, name, ...path);
    else if (!known.has(text)) report(unknown(text, target), index, name, ...path);
  }
}

/** Codes are checked against the register's own list of units, where it has one. */
function checkPlace(row: unknown, index: number, codes: ReadonlySet<string>, report: Report): void {
  const place = codes.size > 0 ? asText(field(row, "place")) : null;
  if (place !== null && !codes.has(place)) report(unknown(place, "adminUnits"), index, "place");
}

function checkSources(row: unknown, index: number, sources: ReadonlySet<string>, report: Report): void {
  const provenance = field(row, "provenance");
  if (!Array.isArray(provenance)) return;
  for (const [at, entry] of provenance.entries()) {
    const source = asText(field(entry, "source"));
    if (source !== null && !sources.has(source))
      report(unknown(source, "sources"), index, "provenance", at, "source");
  }
}
