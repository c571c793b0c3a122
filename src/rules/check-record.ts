import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Names } from "../internal/require-names.js";
import { requireOptions } from "../internal/require-options.js";
import type { RecordKind, Records } from "../records/record-kind.js";
import type { Register } from "../records/register.js";
import type { JudgingOptions } from "./check-options.js";
import type { CheckResult, NotRunReason } from "./check-result.js";
import { readRows } from "./engine/read-rows.js";
import { reportRuns } from "./engine/report-run.js";
import { runBook } from "./engine/run-book.js";
import { runRule } from "./engine/run-rule.js";
import { judgingNames, settingsOf } from "./engine/settings.js";
import { withGazetteer } from "./engine/with-gazetteer.js";
import type { Finding } from "./finding.js";
import { listOfKind, type RegisterList } from "./lists.js";
import type { Rule } from "./rule.js";

/** Options of {@link checkRecord}. */
export interface CheckRecordOptions extends JudgingOptions {
  /** The register that the record names others of; without it, rules that look others up are not run. */
  readonly register?: Register | undefined;
}

/**
 * Judges one record, as a form holds it: by the rules that need no more than the record and those that it names. Paths are within the record.
 *
 * Only rules that judge records of that kind one by one are in the summary. An unknown kind throws `unknown-record-kind`; a value that is not a record is a finding; other errors are those of
 * {@link checkRegister}.
 *
 * @param kind - The kind of record, such as `activity`.
 * @param record - The record, as a form holds it.
 * @param options - As for {@link checkRegister}, and the `register` that the record names others of; without
 *   it, rules that look others up are not run.
 *
 * @example
 * ```ts
 * import { checkRecord, exactly } from "phongtrao";
 *
 * const { findings } = checkRecord("activity", {
 *   id: "hd-1",
 *   kind: "talk",
 *   when: "2022",
 *   topics: ["drug-prevention"],
 *   sessions: exactly(40, "session"),
 *   attendance: exactly(2_500, "person"),
 * });
 * findings.map(({ rule, verdict, path }) => [rule, verdict, path.join(".")]); // [["units/people-over-many-sessions", "fail", "attendance.unit"]]
 * ```
 */
export function checkRecord<Kind extends RecordKind>(
  kind: Kind,
  record: Records[Kind],
  options: CheckRecordOptions = {},
): CheckResult {
  const list = listFor(kind);
  const names: Names<CheckRecordOptions> = { ...judgingNames, register: true };
  const known = readRows(requireOptions(options, names).register ?? {});
  const own = readRows({ [list]: [record] });
  const given = settingsOf(options, names);
  const rules = given.rules.filter((rule) => judgesRecordsOf(rule, list));
  const settings = withGazetteer({ ...given, rules }, known);
  const whyNot = (rule: Rule): NotRunReason | null =>
    options.register === undefined && looksUp(rule) ? "needs-register" : null;
  const reports = runBook({ ...own, find: known.find }, settings, runRule, whyNot);
  const { findings, waived, summary } = reportRuns(reports, own, settings);
  return Object.freeze({ findings: Object.freeze(findings.map(withinRecord)), waived, summary });
}

function judgesRecordsOf({ selects }: Rule, list: RegisterList): boolean {
  return selects.each === "record" && selects.lists.includes(list);
}

function looksUp({ selects }: Rule): boolean {
  return selects.each !== "register" && Object.keys(selects.references ?? {}).length > 0;
}

/** The list and the index say nothing of a record that stands alone. */
function withinRecord(finding: Finding): Finding {
  const { path, fix } = finding;
  const within = { ...finding, path: Object.freeze(path.slice(2)) };
  return Object.freeze(
    fix === undefined
      ? within
      : { ...within, fix: Object.freeze({ ...fix, path: Object.freeze(fix.path.slice(2)) }) },
  );
}

function listFor(kind: unknown): RegisterList {
  if (typeof kind === "string" && Object.hasOwn(listOfKind, kind)) return listOfKind[kind as RecordKind];
  return fail("unknown-record-kind", `There is no kind of record ${preview(kind)}.`, {
    found: preview(kind),
  });
}
