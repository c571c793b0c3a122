import { fail, type Path } from "../internal/failure.js";
import { isPlainDate } from "../calendar/plain-date.js";
import { isTable } from "../internal/is-table.js";
import { preview } from "../internal/preview.js";
import { sources } from "./columns/sources.js";
import { leftOutReasons } from "./cube.js";
import { metricOf } from "./count-metrics-of.js";
import { foldOf } from "./evaluate/fold.js";
import {
  isFlowMetric,
  isReachMetric,
  isStockMetric,
  type Metric,
  type MetricBook,
  stockFlows,
} from "./metric.js";

/**
 * Throws `invalid-partial` unless a value has the shape of what `evaluatePartial` makes for the metrics of a book. The states of a custom aggregate are its own affair.
 *
 * @internal
 */
export function checkPartial(part: unknown, metrics: MetricBook, path: Path): void {
  const { cells, stated, submissions, targets, names, namedElsewhere, isTraced, leftOut, grounds } = fieldsOf(
    part,
    path,
  );
  for (const [id, sets] of Object.entries(fieldsOf(cells, [...path, "cells"]))) {
    const at = [...path, "cells", id];
    const metric = metricOf(id, metrics, at);
    each(sets, at, (set, place) => {
      checkSet(set, metric, place);
    });
  }
  for (const [id, list] of Object.entries(fieldsOf(stated, [...path, "stated"]))) {
    const at = [...path, "stated", id];
    if (!isStockMetric(metricOf(id, metrics, at))) refuse(id, "a stock", at);
    each(list, at, checkStated);
  }
  each(submissions, [...path, "submissions"], checkRecord);
  each(targets, [...path, "targets"], checkRecord);
  each(names, [...path, "names"], requireText);
  each(namedElsewhere, [...path, "namedElsewhere"], requireText);
  if (typeof isTraced !== "boolean") refuse(isTraced, "true or false", [...path, "isTraced"]);
  each(leftOut, [...path, "leftOut"], checkLeftOut);
  each(grounds, [...path, "grounds"], requireText);
}

function checkSet(set: unknown, metric: Metric, path: Path): void {
  const { names, groups, loose } = fieldsOf(set, path);
  each(names, [...path, "names"], requireText);
  const width = (names as readonly string[]).length;
  each(groups, [...path, "groups"], (group, at) => {
    const { key, within, state, records } = fieldsOf(group, at);
    checkKey(key, [...at, "key"], width);
    checkState(state, metric, [...at, "state"]);
    if (within !== undefined) requireText(within, [...at, "within"]);
    if (records !== undefined) each(records, [...at, "records"], requireText);
  });
  if (loose !== undefined) each(loose, [...path, "loose"], checkLoose);
}

function checkLoose(record: unknown, path: Path): void {
  const { words, place, isWide, firstDay, lastDay } = fieldsOf(record, path);
  checkKey(words, [...path, "words"]);
  if (place !== null) requireText(place, [...path, "place"]);
  requireFlag(isWide, [...path, "isWide"]);
  for (const [name, day] of Object.entries({ firstDay, lastDay }))
    if (!isPlainDate(day)) refuse(day, "a day", [...path, name]);
}

function checkState(state: unknown, metric: Metric, path: Path): void {
  const fields = fieldsOf(state, path);
  requireCount(fields["records"], [...path, "records"]);
  if (isReachMetric(metric)) {
    each(fields["visits"], [...path, "visits"], checkKey);
    return;
  }
  if (!isFlowMetric(metric)) refuse(metric.id, "a metric that counts records", path);
  requireCount(fields["reported"], [...path, "reported"]);
  if (foldOf(metric) === null) checkCell(fields, path);
  else each(fields["states"], [...path, "states"], checkPair);
}

/** The code of a place, and what the aggregate made of its records. */
function checkPair(pair: unknown, path: Path): void {
  if (!Array.isArray(pair) || pair.length !== 2) refuse(pair, "a place and its state", path);
  requireText(pair[0], [...path, 0]);
}

function checkCell(cell: Fields, path: Path): void {
  const { isCustomary, scale, estimate, lower, upper, overlapping } = cell;
  requireFlag(isCustomary, [...path, "isCustomary"]);
  if (scale !== 1 && scale !== 1_000_000) refuse(scale, "1 or 1000000", [...path, "scale"]);
  requireCount(estimate, [...path, "estimate"]);
  requireCount(lower, [...path, "lower"]);
  if (upper !== null) requireCount(upper, [...path, "upper"]);
  if (typeof upper === "number" && (lower as number) > upper)
    refuse(upper, "at least the lower bound", [...path, "upper"]);
  each(overlapping, [...path, "overlapping"], (record, at) => {
    const { id, names, lower: least, part } = fieldsOf(record, at);
    requireText(id, [...at, "id"]);
    each(names, [...at, "names"], requireText);
    requireNumber(least, [...at, "lower"]);
    if (part !== undefined) checkPart(part, [...at, "part"]);
  });
}

function checkPart(part: unknown, path: Path): void {
  const { of, ...numbers } = fieldsOf(part, path);
  requireText(of, [...path, "of"]);
  for (const name of ["estimate", "wholeEstimate"]) requireNumber(numbers[name], [...path, name]);
  for (const name of ["upper", "wholeUpper"])
    if (numbers[name] !== null) requireNumber(numbers[name], [...path, name]);
}

function checkStated(stated: unknown, path: Path): void {
  const {
    id,
    key,
    series,
    place,
    firstDay,
    lastDay,
    standsFrom,
    method,
    isOtherUnit,
    figure,
    flow,
    isAsked,
  } = fieldsOf(stated, path);
  for (const [name, word] of Object.entries({ id, series, firstDay, lastDay, standsFrom }))
    requireText(word, [...path, name]);
  for (const [name, word] of Object.entries({ place, method }))
    if (word !== null) requireText(word, [...path, name]);
  requireFlag(isOtherUnit, [...path, "isOtherUnit"]);
  if (flow !== undefined && !stockFlows.some((known) => known === flow))
    refuse(flow, stockFlows.join(", "), [...path, "flow"]);
  if (isAsked !== undefined) requireFlag(isAsked, [...path, "isAsked"]);
  checkKey(key, [...path, "key"]);
  if (figure === null) return;
  const { unit, estimate, lower, upper, flags, assumptions } = fieldsOf(figure, [...path, "figure"]);
  requireText(unit, [...path, "figure", "unit"]);
  for (const [name, number] of Object.entries({ estimate, lower, upper: upper ?? 0 }))
    requireNumber(number, [...path, "figure", name]);
  each(flags, [...path, "figure", "flags"], requireText);
  each(assumptions, [...path, "figure", "assumptions"], requireText);
}

function checkRecord(record: unknown, path: Path): void {
  requireText(fieldsOf(record, path)["id"], [...path, "id"]);
}

function checkLeftOut(leftOut: unknown, path: Path): void {
  const { reason, source, records } = fieldsOf(leftOut, path);
  if (!leftOutReasons.some((known) => known === reason))
    refuse(reason, leftOutReasons.join(" or "), [...path, "reason"]);
  if (typeof source !== "string" || !Object.hasOwn(sources, source))
    refuse(source, "a list", [...path, "source"]);
  each(records, [...path, "records"], requireText);
}

function checkKey(key: unknown, path: Path, width?: number): void {
  each(key, path, (word, at) => {
    if (word !== null) requireText(word, at);
  });
  if (width !== undefined && (key as readonly unknown[]).length !== width)
    refuse(key, `${width} words`, path);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, path: Path): Fields {
  return isTable(value) ? value : refuse(value, "an object", path);
}

function each(list: unknown, path: Path, check: (item: unknown, path: Path) => void): void {
  if (!Array.isArray(list)) return refuse(list, "a list", path);
  for (const [index, item] of (list as readonly unknown[]).entries()) check(item, [...path, index]);
}

function requireText(value: unknown, path: Path): void {
  if (typeof value !== "string") refuse(value, "text", path);
}

function requireFlag(value: unknown, path: Path): void {
  if (typeof value !== "boolean") refuse(value, "true or false", path);
}

function requireNumber(value: unknown, path: Path): void {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
    refuse(value, "a number from 0 up", path);
}

/** That it is too large to be exact is said when figures are made. */
function requireCount(value: unknown, path: Path): void {
  requireNumber(value, path);
  if (!Number.isInteger(value)) refuse(value, "a whole number", path);
}

function refuse(value: unknown, expected: string, path: Path): never {
  const found = preview(value);
  const message = `Cubes are merged from parts of one plan: expected ${expected} at ${path.join(".")}, found ${found}.`;
  return fail("invalid-partial", message, { found, expected }, path);
}
