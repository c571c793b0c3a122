import type { CheckResult } from "../check-result.js";
import type { Rows } from "./read-rows.js";
import type { RuleReport } from "./run-book.js";
import type { Settings } from "./settings.js";

/** What a check was made of, so that a later one can judge what changed and nothing else. */
export interface KeptCheck {
  readonly rows: Rows;
  readonly settings: Settings;
  readonly reports: ReadonlyMap<string, RuleReport>;
}

const kept = new WeakMap<CheckResult, KeptCheck>();

/**
 * Keeps what a check was made of for as long as its result is in use.
 *
 * @internal
 */
export function keepCheck(
  result: CheckResult,
  rows: Rows,
  settings: Settings,
  reports: readonly RuleReport[],
): CheckResult {
  kept.set(result, { rows, settings, reports: new Map(reports.map((report) => [report.rule.id, report])) });
  return result;
}

/**
 * What a result was made of; `undefined` for one that went through JSON.
 *
 * @internal
 */
export function keptCheck(result: CheckResult): KeptCheck | undefined {
  return kept.get(result);
}
