import { deepFreeze } from "../../internal/deep-freeze.js";
import type { Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import type { Finding } from "../finding.js";
import type { RegisterList } from "../lists.js";
import type { Rule } from "../rule.js";
import { contextOf } from "./context-of.js";
import { findingKey } from "./finding-key.js";
import type { Row, Rows } from "./read-rows.js";
import { type Outcome, type Outcomes, type RuleRun, type RunOptions, runRule } from "./run-rule.js";
import type { Settings } from "./settings.js";
import { keysOf, type Scope } from "./subjects-of.js";

/** What changed since a rule was run. */
export interface Change {
  readonly before: RuleRun | null | undefined;
  readonly oldRows: Rows;
  readonly changed: ReadonlySet<string>;
  readonly settings: Settings;
}

/**
 * What running a rule in full would give, from judging what a change touches, as it was and as it is; `null` where that cannot be told.
 *
 * @internal
 */
export function rejudge(
  rule: Rule,
  options: RunOptions,
  { before, oldRows, changed, settings }: Change,
): RuleRun | null {
  if (before == null || before.failure !== null) return null;
  const scope = touched(rule, oldRows, options.rows, changed);
  if (scope === null) return null;
  const context = contextOf(rule, oldRows, settings);
  const was = runRule(rule, { ...options, scope, rows: oldRows, context });
  const is = runRule(rule, { ...options, scope });
  if (is.failure !== null) return null;
  const gone = new Set(was.findings.map(findingKey));
  const kept = before.findings.filter((finding) => !gone.has(findingKey(finding)));
  return {
    outcomes: balance(before.outcomes, was.outcomes, is.outcomes),
    findings: [...kept.map((finding) => moved(finding, options.rows)), ...is.findings],
    failure: null,
  };
}

/** The records that changed or that name one that did, and the groups that they were or are in. */
function touched({ selects }: Rule, old: Rows, rows: Rows, changed: ReadonlySet<string>): Scope | null {
  if (selects.each === "register") return null;
  const fields = Object.keys(selects.references ?? {}).map((field) => field.split("."));
  const isTouched = ({ id, record }: Row): boolean =>
    changed.has(id) || fields.some((field) => names(record, field).some((name) => changed.has(name)));
  if (selects.each === "record") return { isWithin: isTouched };
  return { keys: new Set([old, rows].flatMap((one) => keysOf(selects, one, isTouched))) };
}

/** The ids that a field holds: one or a list of them, or one in each item of a list. */
function names(record: object, field: readonly string[]): readonly string[] {
  let values: readonly unknown[] = [record];
  for (const key of field) values = values.flatMap((value) => valuesIn(value, key));
  return values.filter((name) => typeof name === "string");
}

function valuesIn(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : [];
}

function balance(before: Outcomes, was: Outcomes, is: Outcomes): Outcomes {
  const words = Object.keys(before) as Outcome[];
  return Object.fromEntries(words.map((word) => [word, before[word] - was[word] + is[word]])) as Outcomes;
}

/** A finding whose record may stand at another index now. */
function moved(finding: Finding, rows: Rows): Finding {
  const { path, fix, records } = finding;
  const index = rows.find(path[0] as RegisterList, records[0] ?? "")?.index;
  if (index === undefined || index === path[1]) return finding;
  const at = ([list = "", , ...within]: Path): Path => [list, index, ...within];
  return deepFreeze({
    ...finding,
    path: at(path),
    ...(fix === undefined ? {} : { fix: { ...fix, path: at(fix.path) } }),
  });
}
