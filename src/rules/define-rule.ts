import { isPlainDate } from "../calendar/plain-date.js";
import { frozenCopy } from "../internal/frozen-copy.js";
import { fail } from "../internal/failure.js";
import { isListOf } from "../internal/is-list-of.js";
import { isOneOf } from "../internal/is-one-of.js";
import { isTable } from "../internal/is-table.js";
import { preview } from "../internal/preview.js";
import { isFilledText } from "../internal/is-filled-text.js";
import { withoutUndefined } from "../internal/without-undefined.js";
import { severities } from "./finding.js";
import type { RegisterList } from "./lists.js";
import { requireLists } from "./require-lists.js";
import {
  missingOperands,
  type Rule,
  type RuleDefinition,
  type RuleId,
  type RuleMessages,
  type RuleSelection,
} from "./rule.js";

/**
 * Defines a rule, frozen: what it is and who asks for it, which subjects it selects, and how it judges one.
 *
 * It judges each `record` of some lists, each `group` of records of one key, or the `register`. A judgement is `"pass"`, `"skip"`, or a finding with its verdict, one of
 * the rule's messages and what that message tells of; the compiler checks that the message exists and that nothing it tells of is left out. What a missing operand means is
 * said by `missing`. Thresholds are parameters, which callers of {@link checkRegister} may set. Nothing is registered anywhere: pass `[...standardRules, mine]` as
 * `rules`, and add its words to a locale by {@link withRuleWords}.
 *
 * A definition that cannot be used, or has a part that rules do not have, throws `invalid-rule`, with the part that is wrong as path.
 *
 * @param rule - What it is, what it `selects`, how it `judge`s; a `missing` operand is `incomplete` unless
 *   told otherwise.
 *
 * @example
 * ```ts
 * import { checkRegister, defineRule, parseRegister, renderFinding, withRuleWords } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const namedTopics = defineRule({
 *   id: "house/named-topics",
 *   definition: "An activity names its topics.",
 *   severity: "warning",
 *   provenance: "house rule",
 *   selects: { each: "record", lists: ["activities"] },
 *   messages: { none: ["activity"] },
 *   judge: ({ id, topics }) =>
 *     topics.length > 0
 *       ? "pass"
 *       : { verdict: "fail", message: "none", data: { activity: id }, path: ["topics"] },
 * });
 * const words = withRuleWords(vi, namedTopics, {
 *   title: "Chưa ghi chủ đề",
 *   messages: { none: "Hoạt động {activity} chưa ghi chủ đề." },
 * });
 *
 * const register = parseRegister({
 *   activities: [{ id: "hd-1", kind: "talk", when: "2022-11-18", topics: [] }],
 * });
 * const { findings } = checkRegister(register, { rules: [namedTopics] });
 * findings.map((finding) => renderFinding(finding, words)); // ["Hoạt động hd-1 chưa ghi chủ đề."]
 * ```
 */
export function defineRule<
  const Id extends RuleId,
  const Messages extends RuleMessages,
  const Each extends RuleSelection["each"],
  const List extends RegisterList,
  Parameter extends string = never,
>(rule: RuleDefinition<Id, Messages, Each, List, Parameter>): Rule<Id, Messages> {
  const given: unknown = rule;
  if (typeof given !== "object" || given === null) return refuse("is an object", given);
  const stray = Object.keys(withoutUndefined(given)).find((part) => !Object.hasOwn(parts, part));
  if (stray !== undefined) return refuse(`has no parts but ${Object.keys(parts).join(", ")}`, stray, stray);
  const defined = { missing: "incomplete", needs: [], parameters: {}, ...withoutUndefined(given) };
  for (const [part, { is, fits }] of Object.entries(parts)) {
    const value = (defined as Readonly<Record<string, unknown>>)[part];
    if (!fits(value)) refuse(`has ${is} as ${part}`, value, part);
  }
  requireLists((defined as unknown as Rule).selects);
  return frozenCopy(defined) as unknown as Rule<Id, Messages>;
}

function refuse(wanted: string, found: unknown, ...path: readonly string[]): never {
  return fail("invalid-rule", `A rule ${wanted}, not ${preview(found)}.`, { found: preview(found) }, path);
}

/** What each part of a definition must be. */
const parts: Readonly<Record<keyof RuleDefinition, Part>> = {
  id: { is: "family/name in kebab-case", fits: isRuleId },
  definition: { is: "a sentence", fits: isFilledText },
  severity: { is: `one of ${severities.join(", ")}`, fits: isOneOf(severities) },
  provenance: { is: "a text", fits: isFilledText },
  since: { is: "a day", fits: (value) => value === undefined || isPlainDate(value) },
  until: { is: "a day", fits: (value) => value === undefined || isPlainDate(value) },
  missing: { is: `one of ${missingOperands.join(", ")}`, fits: isOneOf(missingOperands) },
  needs: { is: "a list of asOf and gazetteer", fits: isListOf(isOneOf(["asOf", "gazetteer"])) },
  parameters: { is: "{ default, meaning } under each name", fits: isTableOf(isParameter) },
  messages: { is: "a list of what it tells of under each message", fits: isTableOf(isListOf(isFilledText)) },
  selects: {
    is: '{ each: "record", lists, where }, { each: "group", list, by } or { each: "register" }, of lists such as "activities",',
    fits: isSelection,
  },
  judge: { is: "a function", fits: isFunction },
};

interface Part {
  readonly is: string;
  readonly fits: (value: unknown) => boolean;
}

/**
 * Whether a value can be the id of a rule.
 *
 * @internal
 */
export function isRuleId(value: unknown): value is RuleId {
  return typeof value === "string" && value.length <= 100 && /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(value);
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isTableOf(fits: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => isTable(value) && Object.values(value).every(fits);
}

function isParameter(value: unknown): boolean {
  return isTable(value) && Number.isFinite(value["default"]) && isFilledText(value["meaning"]);
}

function isSelection(value: unknown): boolean {
  if (!isTable(value)) return false;
  const { each, references = {}, ...own } = value;
  if (!isTableOf(isFilledText)(references)) return false;
  if (each === "record") {
    const { lists, where, ...rest } = own;
    return isListOf(isFilledText)(lists) && (where === undefined || isFunction(where)) && isEmpty(rest);
  }
  if (each === "group") {
    const { list, by, ...rest } = own;
    return isFilledText(list) && isFunction(by) && isEmpty(rest);
  }
  return each === "register" && isEmpty(own);
}

/** What is misspelt would be left out of account without a word. */
function isEmpty(rest: object): boolean {
  return Object.keys(rest).length === 0;
}
