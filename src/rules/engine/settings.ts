import { periodKinds as standardPeriodKinds } from "../../calendar/period-kinds.js";
import { isPlainDate, requirePlainDate } from "../../calendar/plain-date.js";
import { isListOfKinds } from "../../calendar/require-kinds.js";
import { safeParsePeriod } from "../../calendar/safe-parse-period.js";
import { indexOf, refuseBareGazetteer } from "../../geography/gazetteer.js";
import { compareText } from "../../internal/compare-text.js";
import { fail, type Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { isTable } from "../../internal/is-table.js";
import { memoise } from "../../internal/memoise.js";
import { preview } from "../../internal/preview.js";
import { type Names, requireNames } from "../../internal/require-names.js";
import { ownValue } from "../../internal/own-value.js";
import { readings } from "../../quantity/reading.js";
import { isUnitRegistry } from "../../quantity/is-unit-registry.js";
import { units as standardUnits } from "../../quantity/unit.js";
import { daysOf } from "../../records/days-of.js";
import { standardRules } from "../book/standard-rules.js";
import type { CheckOptions, JudgingOptions } from "../check-options.js";
import { isRuleId } from "../define-rule.js";
import { severities, type Severity } from "../finding.js";
import type { Rule, RuleContext } from "../rule.js";
import type { Waiver } from "../waiver.js";

/** The options of a check, checked and filled in. */
export interface Settings extends Pick<CheckOptions, "onProgress" | "signal"> {
  /** The rules, in order of their ids. */
  readonly rules: readonly Rule[];
  readonly severityOf: (rule: Rule) => Severity | "off";
  readonly parametersOf: (rule: Rule) => Readonly<Record<string, number>>;
  readonly base: Pick<RuleContext, "asOf" | "gazetteer" | "reading" | "units" | "periodKinds" | "daysOf">;
  readonly waivers: readonly Waiver[];
  readonly limit: number;
  /** The options that decide on verdicts, as they were given. */
  readonly given: readonly unknown[];
}

/**
 * Checks and fills in options, whose names are those of {@link CheckOptions} unless others are given.
 *
 * @internal
 */
export function settingsOf(options: unknown = {}, names: object = checkNames): Settings {
  if (!isTable(options)) return refuse("options are an object", options, []);
  refuseBareGazetteer(options);
  requireNames<object>(options, names);
  const { severity = {}, parameters = {}, waivers = [], limit = 1000 } = options as CheckOptions;
  const rules = readRules(options["rules"] ?? standardRules);
  checkSeverities(severity, rules);
  checkParameters(parameters, rules);
  const { rules: book, reading, gazetteer, asOf, periodKinds, units, onProgress, signal } = options;
  return {
    rules,
    severityOf: (rule) =>
      ownValue(severity, rule.id) ?? ownValue(severity, familyOf(rule.id)) ?? rule.severity,
    parametersOf: (rule) => ({ ...defaultsOf(rule), ...ownValue(parameters, rule.id) }),
    base: readBase(options),
    waivers: readWaivers(waivers, rules),
    limit:
      Number.isSafeInteger(limit) && limit >= 0 ? limit : refuse("limit is a whole number", limit, ["limit"]),
    onProgress: readFunction(onProgress),
    signal: readSignal(signal),
    given: [book, options["severity"], options["parameters"], reading, gazetteer, asOf, periodKinds, units],
  };
}

/**
 * The names of {@link JudgingOptions}.
 *
 * @internal
 */
export const judgingNames: Names<JudgingOptions> = {
  rules: true,
  severity: true,
  parameters: true,
  reading: true,
  gazetteer: true,
  asOf: true,
  periodKinds: true,
  units: true,
};
const checkNames: Names<CheckOptions> = {
  ...judgingNames,
  waivers: true,
  limit: true,
  onProgress: true,
  signal: true,
};

/**
 * The family of a rule: what stands before the stroke of its id.
 *
 * @internal
 */
function familyOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function readRules(given: unknown): readonly Rule[] {
  if (!Array.isArray(given)) return refuse("rules are a list", given, ["rules"]);
  const ids = new Set<string>();
  for (const [index, rule] of given.entries()) {
    if (
      !isTable(rule) ||
      !isRuleId(rule["id"]) ||
      typeof rule["judge"] !== "function" ||
      !Object.isFrozen(rule)
    )
      refuse("rules are made by defineRule", rule, ["rules", index]);
    if (ids.has(rule["id"]))
      fail("duplicate-rule", `Two rules are called ${rule["id"]}.`, { rule: rule["id"] }, ["rules", index]);
    ids.add(rule["id"]);
  }
  return (given as Rule[]).slice().sort((a, b) => compareText(a.id, b.id));
}

function checkSeverities(severity: unknown, rules: readonly Rule[]): void {
  if (!isTable(severity)) refuse("severity is a table by rule or family", severity, ["severity"]);
  const known = new Set(rules.flatMap(({ id }) => [id as string, familyOf(id)]));
  for (const [name, value] of Object.entries(severity)) {
    if (!known.has(name)) refuseRule(name, ["severity", name]);
    if (value !== "off" && !severities.some((word) => word === value))
      refuse(`a severity is ${severities.join(", ")} or off`, value, ["severity", name]);
  }
}

function checkParameters(parameters: unknown, rules: readonly Rule[]): void {
  if (!isTable(parameters)) refuse("parameters are a table by rule", parameters, ["parameters"]);
  for (const [id, values] of Object.entries(parameters)) {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return refuseRule(id, ["parameters", id], "rule");
    if (!isTable(values)) return refuse("parameters are numbers by name", values, ["parameters", id]);
    for (const [name, value] of Object.entries(values)) checkParameter(rule, name, value);
  }
}

function checkParameter({ id, parameters }: Rule, name: string, value: unknown): void {
  const path = ["parameters", id, name];
  if (!Object.hasOwn(parameters, name))
    fail(
      "unknown-parameter",
      `${id} has no parameter ${preview(name)}.`,
      { rule: id, parameter: name },
      path,
    );
  if (!Number.isFinite(value)) refuse("a parameter is a number", value, path);
}

function defaultsOf({ parameters }: Rule): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, one.default]));
}

function readBase({
  asOf,
  gazetteer,
  reading = "strict",
  units = standardUnits,
  periodKinds = standardPeriodKinds,
}: CheckOptions): Settings["base"] {
  if (gazetteer !== undefined) indexOf(gazetteer);
  if (!readings.includes(reading)) refuse("a reading is strict or customary", reading, ["reading"]);
  if (!isUnitRegistry(units)) refuse("units are a registry, each under its id", units, ["units"]);
  if (!isListOfKinds(periodKinds)) refuse("period kinds are a list of such", periodKinds, ["periodKinds"]);
  const day = asOf === undefined ? null : requirePlainDate(asOf, ["asOf"]);
  return {
    asOf: day,
    gazetteer: gazetteer ?? null,
    reading,
    units,
    periodKinds,
    daysOf: memoise((moment: string) =>
      isPlainDate(moment) || safeParsePeriod(moment, periodKinds) !== null
        ? daysOf(moment, periodKinds)
        : null,
    ),
  };
}

function readWaivers(waivers: unknown, rules: readonly Rule[]): readonly Waiver[] {
  if (!Array.isArray(waivers)) return refuse("waivers are a list", waivers, ["waivers"]);
  const known = new Set<string>(rules.map(({ id }) => id));
  return waivers.map((given: unknown, index) => {
    const waiver = readWaiver(given, ["waivers", index]);
    // Neither a family nor what the engine itself finds can be let pass: a waiver is of one rule of the book.
    if (!known.has(waiver.rule)) refuseRule(waiver.rule, ["waivers", index, "rule"], "rule");
    return waiver;
  });
}

function readWaiver(waiver: unknown, path: Path): Waiver {
  const { rule, record, reason, until } = isTable(waiver) ? waiver : {};
  if (saysSomething(rule) && saysSomething(record) && saysSomething(reason))
    return { rule, record, reason, until: requirePlainDate(until, [...path, "until"]) };
  const message = "A waiver names a rule, a record, the reason and the last day that it holds for.";
  return fail("invalid-waiver", message, { found: preview(waiver) }, path);
}

function readFunction(given: unknown): Settings["onProgress"] {
  if (given === undefined || typeof given === "function") return given as Settings["onProgress"];
  return refuse("onProgress is a function", given, ["onProgress"]);
}

function readSignal(given: unknown): Settings["signal"] {
  if (given === undefined || (isObject(given) && "aborted" in given)) return given as Settings["signal"];
  return refuse("signal is an AbortSignal", given, ["signal"]);
}

function saysSomething(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function refuseRule(name: string, path: Path, wanted = "rule or family"): never {
  return fail(
    "unknown-rule",
    `There is no ${wanted} ${preview(name)} in the book.`,
    { found: preview(name) },
    path,
  );
}

function refuse(wanted: string, found: unknown, path: Path): never {
  return fail(
    "invalid-check",
    `This check cannot be made: ${wanted}, not ${preview(found)}.`,
    { found: preview(found) },
    path,
  );
}
