import { isPlainDate } from "../calendar/plain-date.js";
import type { Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { adminLevels } from "./admin-unit.js";
import { gazetteerProblem, type GazetteerProblem } from "./gazetteer-problem.js";
import { successionKinds } from "./succession.js";

/**
 * What is wrong with the rows of a gazetteer, each taken by itself: no text, no list, no day.
 *
 * @internal
 */
export function checkShapes(input: unknown): readonly GazetteerProblem[] {
  if (!isObject(input)) return [wrong([], input, "{ units, successions }")];
  const { units, successions } = input;
  const date = dateCheck();
  return [
    ...(Array.isArray(units)
      ? units.flatMap((row: unknown, index) => checkUnit(row, index, date))
      : [wrong(["units"], units, "a list")]),
    ...(Array.isArray(successions)
      ? successions.flatMap((row: unknown, index) => checkSuccession(row, index, date))
      : [wrong(["successions"], successions, "a list")]),
  ];
}

const required = ["code", "name"] as const;
const optional = ["type", "parent"] as const;

function checkUnit(row: unknown, index: number, date: DateCheck): readonly GazetteerProblem[] {
  const path = ["units", index];
  if (!isObject(row)) return [wrong(path, row, "a unit")];
  const unit = typeof row["code"] === "string" ? row["code"] : null;
  const { validFrom, validTo } = row;
  const problems: GazetteerProblem[] = [];
  for (const key of required) if (!isText(row[key])) problems.push(wrong([...path, key], row[key], "text"));
  for (const key of optional)
    if (row[key] !== undefined && !isText(row[key])) problems.push(wrong([...path, key], row[key], "text"));
  problems.push(...oneOf(adminLevels, row["level"], path, "level"));
  problems.push(...date(validFrom, path, "validFrom", unit));
  if (validTo !== undefined) problems.push(...date(validTo, path, "validTo", unit));
  if (problems.length > 0 || !isReversed(validFrom, validTo)) return problems;
  const told = { unit, found: preview(validTo), expected: preview(validFrom) };
  return [gazetteerProblem("range-reversed", [...path, "validTo"], told)];
}

function checkSuccession(row: unknown, index: number, date: DateCheck): readonly GazetteerProblem[] {
  const path = ["successions", index];
  if (!isObject(row)) return [wrong(path, row, "a succession")];
  return [
    ...oneOf(successionKinds, row["kind"], path, "kind"),
    ...date(row["effectiveOn"], path, "effectiveOn", null),
    ...["from", "to"].flatMap((key) => codes(row[key], [...path, key])),
    ...(row["legalBasis"] === undefined || isText(row["legalBasis"])
      ? []
      : [wrong([...path, "legalBasis"], row["legalBasis"], "text")]),
  ];
}

function codes(value: unknown, path: Path): readonly GazetteerProblem[] {
  if (!Array.isArray(value)) return [wrong(path, value, "a list of codes")];
  return value.flatMap((code, index) => (isText(code) ? [] : [wrong([...path, index], code, "text")]));
}

function oneOf(
  words: readonly string[],
  value: unknown,
  row: Path,
  key: string,
): readonly GazetteerProblem[] {
  const isKnown = typeof value === "string" && words.includes(value);
  return isKnown ? none : [wrong([...row, key], value, words.join(", "))];
}

const none: readonly GazetteerProblem[] = [];

type DateCheck = (value: unknown, row: Path, key: string, unit: string | null) => readonly GazetteerProblem[];

/** The same few days stand in thousands of rows, so each is looked at once. */
function dateCheck(): DateCheck {
  const days = new Set<unknown>();
  return (value, row, key, unit) => {
    if (days.has(value)) return none;
    if (!isPlainDate(value))
      return [gazetteerProblem("invalid-date", [...row, key], { unit, found: preview(value) })];
    days.add(value);
    return none;
  };
}

function wrong(path: Path, value: unknown, expected: string): GazetteerProblem {
  return gazetteerProblem("wrong-type", path, { found: preview(value), expected });
}

function isReversed(from: unknown, to: unknown): boolean {
  return typeof from === "string" && typeof to === "string" && to < from;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
