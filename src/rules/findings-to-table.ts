import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import { labelOfRecord } from "../records/label-of-record.js";
import type { RecordLabelOptions } from "../records/record-label.js";
import { indexed } from "../records/record-source.js";
import type { Register } from "../records/register.js";
import { maskIdentifiers } from "./book/privacy/mask-identifiers.js";
import type { CheckResult } from "./check-result.js";
import type { Finding } from "./finding.js";
import { pathText } from "./path-text.js";
import { type FindingLocale, renderFinding, type RenderFindingOptions, titleOf } from "./render-finding.js";
import { requireFinding } from "./require-finding.js";
import { requireFindings } from "./require-findings.js";

/** Findings as a plain table: a head and rows of texts, for a spreadsheet or a page. */
export interface FindingsTable {
  /** The heads of the columns, in the words of the language. */
  readonly columns: readonly string[];
  /** A row a finding, as many texts as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** Options of {@link findingsToTable}. */
export interface FindingsTableOptions extends RenderFindingOptions, RecordLabelOptions {
  /** The register that was checked: with it, records are told by what they are called, beside their ids. */
  readonly register?: Partial<Register> | undefined;
}

/**
 * The findings of a check as a table in the words of a language: what was found, how certain it is and how much it matters, the records, where it lies, and the sentence.
 *
 * Findings that were waived are not in it. A value that is not a result of a check throws `invalid-findings`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param result - What {@link checkRegister}, {@link checkRecord} or {@link recheck} gave.
 * @param locale - The words of a language: a locale, such as `vi`.
 * @param options - `register` and `gazetteer`: with them, each record is told by its movement, kind, place and
 *   time ({@link recordLabel}), identifiers of people masked; `periodKinds`: those that the check knew; by
 *   default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { checkRecord, findingsToTable, moreThan } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const { columns, rows } = findingsToTable(
 *   checkRecord("mediaOutput", { id: "anh", when: "2022", output: moreThan(882, "image") }),
 *   vi,
 * );
 * columns; // ["Nội dung kiểm tra", "Kết quả", "Mức độ quan trọng", "Bản ghi", "Vị trí", "Nội dung"]
 * rows[0]?.slice(0, 5); // ["Từ áng chừng đi với số không tròn", "không đạt", "lưu ý", "anh", "output"]
 * ```
 */
export function findingsToTable(
  result: Pick<CheckResult, "findings">,
  locale: FindingLocale,
  options: FindingsTableOptions = {},
): FindingsTable {
  const findings = requireFindings(result).map(requireFinding);
  const given = requireOptions(options, { register: true, periodKinds: true, gazetteer: true });
  return printing(locale, () => tableOf(findings, locale, given));
}

function tableOf(
  findings: readonly Finding[],
  locale: FindingLocale,
  options: FindingsTableOptions,
): FindingsTable {
  const { rule, verdict, severity, records, path, message } = locale.findingColumns;
  const recordsText = recordsPrinter(locale, options);
  const rows = findings.map((finding) =>
    Object.freeze([
      titleOf(finding.rule, locale),
      locale.verdicts[finding.verdict],
      locale.severities[finding.severity],
      recordsText(finding),
      pathText(finding.path),
      renderFinding(finding, locale, { periodKinds: options.periodKinds }),
    ]),
  );
  return Object.freeze({
    columns: Object.freeze([rule, verdict, severity, records, path, message]),
    rows: Object.freeze(rows),
  });
}

function recordsPrinter(
  locale: FindingLocale,
  { register, gazetteer, periodKinds }: FindingsTableOptions,
): (finding: Finding) => string {
  if (register === undefined) return ({ records }) => records.join(", ");
  const source = indexed(register, gazetteer);
  return ({ records, path: [list] }) => {
    const named = records.map((id) => {
      const label = labelOfRecord(String(list), id, source, locale, periodKinds);
      return label === id ? id : `${id} (${maskIdentifiers(label)})`;
    });
    return named.join("; ");
  };
}
