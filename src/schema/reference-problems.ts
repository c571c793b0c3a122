import type { Path } from "../internal/failure.js";
import { circularParents } from "./circular-parents.js";
import { listNames, type ListName, references } from "./references.js";
import { asText, asTexts, field, type Lists, rowsOf } from "./rows.js";

/**
 * A fault between records: an id that two have, or a name that none has.
 *
 * @internal
 */
export interface ReferenceProblem {
  readonly code: "duplicate-id" | "unknown-reference" | "self-reference" | "circular-reference";
  readonly path: Path;
  readonly found: string;
}

/**
 * Everything that is wrong between the records of a register. It reads input whose records may be malformed, and passes over what is not a name, so that
 * faults of shape and faults of reference are told in one go.
 *
 * @internal
 */
export function referenceProblems(register: Lists): readonly ReferenceProblem[] {
  const problems: ReferenceProblem[] = [];
  const report = (code: ReferenceProblem["code"], found: string, ...path: (string | number)[]): void => {
    problems.push({ code, found, path });
  };
  const keys = new Map(listNames.map((list) => [list, keysOf(register, list, report)]));
  for (const list of listNames) {
    for (const [index, row] of rowsOf(register, list).entries()) {
      checkNames(
        row,
        list,
        (target) => keys.get(target) ?? none,
        (code, found, ...path) => {
          report(code, found, list, index, ...path);
        },
      );
    }
    if (references[list]["parent"] !== list) continue;
    for (const { index, parent } of circularParents(rowsOf(register, list), keyField(list))) {
      report("circular-reference", parent, list, index, "parent");
    }
  }
  return problems;
}

type Report = (code: ReferenceProblem["code"], found: string, ...path: (string | number)[]) => void;

const none: ReadonlySet<string> = new Set();

/** The keys of a list; a record with the key of an earlier one is reported. An administrative unit has several lives under one code. */
function keysOf(register: Lists, list: ListName, report: Report): ReadonlySet<string> {
  const keys = new Set<string>();
  const lives = new Set<string>();
  const name = keyField(list);
  for (const [index, row] of rowsOf(register, list).entries()) {
    const key = asText(field(row, name));
    if (key === null) continue;
    const life = list === "adminUnits" ? `${key} ${asText(field(row, "validFrom")) ?? ""}` : key;
    if (lives.has(life)) report("duplicate-id", key, list, index, name);
    lives.add(life);
    keys.add(key);
  }
  return keys;
}

function keyField(list: ListName): string {
  return list === "adminUnits" ? "code" : "id";
}

function checkNames(
  row: unknown,
  list: ListName,
  keysOfList: (list: ListName) => ReadonlySet<string>,
  report: Report,
): void {
  const own = asText(field(row, keyField(list)));
  for (const [name, target] of Object.entries(references[list])) {
    if (target === "adminUnits" && keysOfList(target).size === 0) continue;
    for (const { text, path } of asTexts(field(row, name))) {
      if (target === list && text === own) report("self-reference", text, name, ...path);
      else if (!keysOfList(target).has(text)) report("unknown-reference", text, name, ...path);
    }
  }
  checkPlace(row, keysOfList("adminUnits"), report);
  checkSources(row, keysOfList("sources"), report);
}

/** Codes are checked against the register's own list of units, where it has one. */
function checkPlace(row: unknown, codes: ReadonlySet<string>, report: Report): void {
  const place = asText(field(row, "place"));
  if (place !== null && codes.size > 0 && !codes.has(place)) report("unknown-reference", place, "place");
}

function checkSources(row: unknown, sources: ReadonlySet<string>, report: Report): void {
  const provenance = field(row, "provenance");
  if (!Array.isArray(provenance)) return;
  for (const [index, entry] of provenance.entries()) {
    const source = asText(field(entry, "source"));
    if (source !== null && !sources.has(source))
      report("unknown-reference", source, "provenance", index, "source");
  }
}
