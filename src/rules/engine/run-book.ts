import { fail } from "../../internal/failure.js";
import type { NotRunReason } from "../check-result.js";
import type { Severity } from "../finding.js";
import type { Rule } from "../rule.js";
import { contextOf } from "./context-of.js";
import type { Rows } from "./read-rows.js";
import { type RuleRun, type RunOptions, runRule } from "./run-rule.js";
import type { Settings } from "./settings.js";

/** A rule with what running it gave, or why it was not run. */
export interface RuleReport {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly notRun: NotRunReason | null;
  readonly run: RuleRun | null;
}

/** Runs one rule that can be run; how much of the register, is its own affair. */
export type Runner = (rule: Rule, options: RunOptions) => RuleRun;

/**
 * Runs the rules of a book, one after the other.
 *
 * @internal
 */
export function runBook(
  rows: Rows,
  settings: Settings,
  runner: Runner = runRule,
  whyNot: (rule: Rule) => NotRunReason | null = () => null,
): readonly RuleReport[] {
  const { rules } = settings;
  return rules.map((rule, done) => {
    const tell = (subjects: number): void => {
      tellProgress(settings, { rule: rule.id, done, total: rules.length, subjects });
    };
    tell(0);
    const severity = settings.severityOf(rule);
    if (severity === "off") return { rule, severity: rule.severity, notRun: "off", run: null };
    const notRun = lacks(rule, settings) ?? whyNot(rule);
    if (notRun !== null) return { rule, severity, notRun, run: null };
    const context = contextOf(rule, rows, settings);
    return { rule, severity, notRun, run: runner(rule, { severity, context, rows, onSubjects: tell }) };
  });
}

function tellProgress(
  { onProgress, signal }: Settings,
  progress: Parameters<NonNullable<Settings["onProgress"]>>[0],
): void {
  if (signal?.aborted === true) fail("aborted", "The check was stopped by its signal.", { ...progress });
  onProgress?.(Object.freeze(progress));
}

function lacks({ needs }: Rule, { base }: Settings): NotRunReason | null {
  if (needs.includes("asOf") && base.asOf === null) return "needs-as-of";
  return needs.includes("gazetteer") && base.gazetteer === null ? "needs-gazetteer" : null;
}
