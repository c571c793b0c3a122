import type { CheckResult } from "../check-result.js";
import type { Rows } from "./read-rows.js";
import { reportRuns } from "./report-run.js";
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
 * The result of a check, for as long as it is in use with what it was made of.
 *
 * @internal
 */
export function keepCheck(reports: readonly RuleReport[], rows: Rows, settings: Settings): CheckResult {
  const result = reportRuns(reports, rows, settings);
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
