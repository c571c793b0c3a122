import { requirePlainDate } from "../calendar/plain-date.js";
import { adminLevels } from "../geography/admin-unit.js";
import { fail, type Path } from "../internal/failure.js";
import { didYouMean } from "../internal/did-you-mean.js";
import { preview } from "../internal/preview.js";
import { readings } from "../quantity/reading.js";

/**
 * Throws `invalid-plan` unless a value has the shape of a plan or of what one is made from. What its words mean is not looked at.
 *
 * @internal
 */
export function checkPlanInput(input: unknown): void {
  const plan = fieldsOf(input, []);
  requireKnown(plan, ["measures", "groupBy", "filter", "reading", "totals", "reporting", "gaps"], []);
  const { measures, groupBy, filter, reading, totals, reporting, gaps } = plan;
  const names = Object.entries(fieldsOf(measures, ["measures"]));
  if (names.length === 0) refuse(measures, "at least one measure", ["measures"]);
  for (const [name, id] of names) requireText(id, ["measures", requireName(name, "measures")]);
  if (groupBy !== undefined) checkGroupBy(fieldsOf(groupBy, ["groupBy"]));
  if (filter !== undefined) checkFilter(fieldsOf(filter, ["filter"]));
  if (reading !== undefined) requireOneOf(readings, reading, ["reading"]);
  if (totals !== undefined) requireOneOf(["none", "grand", "rollup"], totals, ["totals"]);
  if (reporting != null) checkReporting(fieldsOf(reporting, ["reporting"]));
  if (gaps !== undefined) checkGaps(fieldsOf(gaps, ["gaps"]));
}

type Fields = Readonly<Record<string, unknown>>;

function checkGroupBy(groupBy: Fields): void {
  for (const [name, grouping] of Object.entries(groupBy)) {
    const path = ["groupBy", requireName(name, "groupBy")];
    const fields = fieldsOf(grouping, path);
    requireKnown(fields, ["by", "level", "kind"], path);
    const { by, level, kind } = fields;
    requireText(by, [...path, "by"]);
    if (by === "place") requireOneOf(adminLevels, level, [...path, "level"]);
    else if (level !== undefined) refuse(level, 'a level only beside by: "place"', [...path, "level"]);
    if (by === "period") requireText(kind, [...path, "kind"]);
    else if (kind !== undefined) refuse(kind, 'a kind only beside by: "period"', [...path, "kind"]);
  }
}

function checkFilter(filter: Fields): void {
  const hint = '; words of records stand in words, such as words: { kind: ["talk"] }.';
  requireKnown(filter, ["period", "place", "words"], ["filter"], hint);
  const { period, place, words } = filter;
  if (period !== undefined) requireText(period, ["filter", "period"]);
  if (place !== undefined) requireText(place, ["filter", "place"]);
  if (words === undefined) return;
  for (const [word, wanted] of Object.entries(fieldsOf(words, ["filter", "words"]))) {
    requireTexts(wanted, ["filter", "words", word]);
  }
}

function checkReporting(reporting: Fields): void {
  requireKnown(reporting, ["level", "every", "asked", "asOf", "due"], ["reporting"]);
  const { level, every, asked, asOf, due } = reporting;
  requireOneOf(adminLevels, level, ["reporting", "level"]);
  if (every !== undefined) requireText(every, ["reporting", "every"]);
  if (asOf !== undefined) requirePlainDate(asOf, ["reporting", "asOf"]);
  if (due !== undefined) checkDue(fieldsOf(due, ["reporting", "due"]));
  if (asked !== undefined) requireTexts(asked, ["reporting", "asked"]);
}

/** What its fields hold, the rule itself looks through. */
function checkDue(due: Fields): void {
  requireKnown(due, ["days", "workingDays", "holidays", "weekend"], ["reporting", "due"]);
}

function checkGaps(gaps: Fields): void {
  requireKnown(gaps, ["flows", "stocks"], ["gaps"]);
  const { flows, stocks } = gaps;
  if (flows !== undefined) requireOneOf(["none", "zero"], flows, ["gaps", "flows"]);
  if (stocks !== undefined) requireOneOf(["none", "carryForward"], stocks, ["gaps", "stocks"]);
}

/** A field that nobody reads is a slip of the pen: without its filter, a plan would answer another question. */
function requireKnown(fields: Fields, known: readonly string[], path: Path, hint = "."): void {
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const found = preview(unknown);
  const open = known.filter((name) => !(name in fields));
  const help = didYouMean(unknown, open, `it may have ${known.join(", ")}${hint}`);
  const holder = path.length === 0 ? "a plan" : `${path.join(".")} in a plan`;
  fail("invalid-plan", `${found} is not a field of ${holder}; ${help}`, { found, known }, [...path, unknown]);
}

function requireTexts(list: unknown, path: Path): void {
  if (!Array.isArray(list)) refuse(list, "a list of words", path);
  list.forEach((one: unknown, index) => {
    requireText(one, [...path, index]);
  });
}

function fieldsOf(value: unknown, path: Path): Fields {
  return isPlain(value) ? (value as Fields) : refuse(value, "an object", path);
}

/** Dates and maps would be something else in JSON. */
function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** A key of this name would vanish from the rows. */
function requireName(name: string, field: string): string {
  return name === "__proto__" ? refuse(name, "another name", [field, name]) : name;
}

function requireText(value: unknown, path: Path): void {
  if (typeof value !== "string") refuse(value, "text", path);
}

function requireOneOf(words: readonly string[], value: unknown, path: Path): void {
  if (!words.some((word) => word === value)) refuse(value, `one of ${words.join(", ")}`, path);
}

function refuse(value: unknown, expected: string, path: Path): never {
  const found = preview(value);
  const message = `A plan needs ${expected} at ${path.join(".") || "its top"}; found ${found}.`;
  return fail("invalid-plan", message, { found, expected }, path);
}
