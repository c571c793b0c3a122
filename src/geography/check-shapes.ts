import { isPlainDate } from "../calendar/plain-date.js";
import type { Path } from "../internal/failure.js";
import { isTable } from "../internal/is-table.js";
import { preview } from "../internal/preview.js";
import { isFilledText } from "../internal/is-filled-text.js";
import { adminLevels } from "./admin-unit.js";
import type { GazetteerProblem, GazetteerProblemCode } from "./gazetteer-problem.js";
import { makeGazetteerProblem } from "./make-gazetteer-problem.js";
import { successionKinds } from "./succession.js";

/**
 * What is wrong with the rows of a gazetteer, each taken by itself: no text, no list, no day.
 *
 * @internal
 */
export function checkShapes(input: unknown): readonly GazetteerProblem[] {
  if (!isTable(input)) return [wrong("not-an-object", [], input)];
  const { units, successions } = input;
  const date = dateCheck();
  return [
    ...(Array.isArray(units)
      ? units.flatMap((row: unknown, index) => checkUnit(row, index, date))
      : [wrong("not-a-list", ["units"], units)]),
    ...(Array.isArray(successions)
      ? successions.flatMap((row: unknown, index) => checkSuccession(row, index, date))
      : [wrong("not-a-list", ["successions"], successions)]),
  ];
}

const required = ["code", "name"] as const;
const optional = ["type", "parent"] as const;

function checkUnit(row: unknown, index: number, date: DateCheck): readonly GazetteerProblem[] {
  const path = ["units", index];
  if (!isTable(row)) return [wrong("not-an-object", path, row)];
  const unit = typeof row["code"] === "string" ? row["code"] : null;
  const { validFrom, validTo } = row;
  const problems: GazetteerProblem[] = [];
  for (const key of required)
    if (!isFilledText(row[key])) problems.push(wrong("not-text", [...path, key], row[key]));
  for (const key of optional)
    if (row[key] !== undefined && !isFilledText(row[key]))
      problems.push(wrong("not-text", [...path, key], row[key]));
  problems.push(...oneOf(adminLevels, row["level"], path, "level"));
  problems.push(...date(validFrom, path, "validFrom", unit));
  if (validTo !== undefined) problems.push(...date(validTo, path, "validTo", unit));
  // By now both are days, or there is no last one, which is not before the first.
  if (problems.length > 0 || !((validTo as string) < (validFrom as string))) return problems;
  const told = { unit, found: preview(validTo), expected: preview(validFrom) };
  return [makeGazetteerProblem("range-reversed", [...path, "validTo"], told)];
}

function checkSuccession(row: unknown, index: number, date: DateCheck): readonly GazetteerProblem[] {
  const path = ["successions", index];
  if (!isTable(row)) return [wrong("not-an-object", path, row)];
  return [
    ...oneOf(successionKinds, row["kind"], path, "kind"),
    ...date(row["effectiveOn"], path, "effectiveOn", null),
    ...["from", "to"].flatMap((key) => codes(row[key], [...path, key])),
    ...(row["legalBasis"] === undefined || isFilledText(row["legalBasis"])
      ? []
      : [wrong("not-text", [...path, "legalBasis"], row["legalBasis"])]),
  ];
}

function codes(value: unknown, path: Path): readonly GazetteerProblem[] {
  if (!Array.isArray(value)) return [wrong("not-a-list", path, value)];
  return value.flatMap((code, index) =>
    isFilledText(code) ? [] : [wrong("not-text", [...path, index], code)],
  );
}

function oneOf(
  words: readonly string[],
  value: unknown,
  row: Path,
  key: string,
): readonly GazetteerProblem[] {
  const isKnown = words.some((word) => word === value);
  return isKnown ? none : [wrong("unknown-code", [...row, key], value, { expected: words.join(", ") })];
}

const none: readonly GazetteerProblem[] = [];

type DateCheck = (value: unknown, row: Path, key: string, unit: string | null) => readonly GazetteerProblem[];

/** The same few days stand in thousands of rows, so each is looked at once. */
function dateCheck(): DateCheck {
  const days = new Set<unknown>();
  return (value, row, key, unit) => {
    if (days.has(value)) return none;
    if (!isPlainDate(value)) return [wrong("invalid-date", [...row, key], value, { unit })];
    days.add(value);
    return none;
  };
}

function wrong(
  code: GazetteerProblemCode,
  path: Path,
  value: unknown,
  told: { readonly unit?: string | null; readonly expected?: string } = {},
): GazetteerProblem {
  return makeGazetteerProblem(value === undefined ? "missing" : code, path, {
    found: preview(value),
    ...told,
  });
}
