import { deepFreeze } from "../../internal/deep-freeze.js";
import { isPhongTraoError } from "../../internal/failure.js";
import { compareText } from "../../internal/compare-text.js";
import { maskIdentifiers } from "../book/privacy/mask-identifiers.js";
import { preview } from "../../internal/preview.js";
import type { CheckResult, RuleSummary } from "../check-result.js";
import type { Finding } from "../finding.js";
import { applyWaivers, type Waived } from "./apply-waivers.js";
import { inOrder } from "./finding-key.js";
import type { Rows } from "./read-rows.js";
import type { RuleReport } from "./run-book.js";
import type { Settings } from "./settings.js";

/**
 * Findings and summary of a check, from what running each rule gave.
 *
 * @internal
 */
export function reportRuns(reports: readonly RuleReport[], rows: Rows, settings: Settings): CheckResult {
  const { limit, base } = settings;
  const found = reports.map((report) => ({ report, findings: inOrder(report.run?.findings ?? []) }));
  const all = found.flatMap(({ findings }) => findings);
  const waived = applyWaivers(all, settings.waivers, base.asOf);
  const ofEngine = [...waived.ofWaivers, ...reports.flatMap(failureFinding), ...unreadableFindings(rows)];
  const kept = countByRule(waived.findings);
  const findings = [...inOrder(ofEngine), ...withinLimit(waived.findings, limit)];
  return Object.freeze({
    findings: Object.freeze(findings.sort((a, b) => compareText(a.rule, b.rule))),
    waived: Object.freeze([...waived.waived]),
    summary: Object.freeze(
      found.map(({ report, findings }) =>
        summarise(report, findings.length, kept.get(report.rule.id) ?? 0, limit),
      ),
    ),
  });
}

function countByRule(findings: Waived["findings"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function withinLimit(findings: readonly Finding[], limit: number): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= limit;
  });
}

function summarise(
  { rule, severity, notRun, run }: RuleReport,
  found: number,
  kept: number,
  limit: number,
): RuleSummary {
  const { pass = 0, fail = 0, possible = 0, incomplete = 0, errors = 0 } = run?.outcomes ?? {};
  const { notApplicable = 0, notInForce = 0 } = run?.outcomes ?? {};
  return deepFreeze({
    rule: rule.id,
    severity,
    notRun,
    subjects: pass + fail + possible + incomplete + errors + notApplicable + notInForce,
    pass,
    fail,
    possible,
    incomplete,
    skipped: { notApplicable, notInForce },
    errors,
    found,
    waived: found - kept,
    truncated: Math.max(0, kept - limit),
  });
}

function failureFinding({ rule, run }: RuleReport): readonly Finding[] {
  if (run?.failure == null) return [];
  const { row, error } = run.failure;
  return [
    deepFreeze({
      rule: "engine/rule-failed",
      verdict: "incomplete",
      severity: "error",
      records: row === null ? [] : [row.id],
      path: row === null ? [] : [row.list, row.index],
      message: "failed",
      data: { rule: rule.id, found: textOf(error), count: run.outcomes.errors },
    }),
  ];
}

/** Our own sentences are short; others may call theirs ours. */
const longest = 300;

function textOf(error: unknown): string {
  try {
    if (isPhongTraoError(error)) {
      // The sentence that tells it has a full stop of its own.
      const message = error.message.slice(0, longest).replace(/\.$/, "");
      return `${error.code}: ${maskIdentifiers(message)}`;
    }
    return error instanceof Error ? preview(error.message) : preview(error);
  } catch {
    return preview(undefined);
  }
}

/** One finding a list, at the first record that cannot be read. */
function unreadableFindings({ unreadable }: Rows): readonly Finding[] {
  const lists = [...new Set(unreadable.map(({ list }) => list))];
  return lists.map((list) => {
    const [first, ...others] = unreadable.filter((one) => one.list === list);
    return deepFreeze({
      rule: "engine/unreadable-record",
      verdict: "fail",
      severity: "error",
      records: [],
      path: [list, first?.index ?? 0],
      message: "unreadable",
      data: { list, count: others.length + 1 },
    });
  });
}
