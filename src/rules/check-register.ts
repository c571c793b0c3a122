import type { Register } from "../records/register.js";
import type { CheckOptions } from "./check-options.js";
import type { CheckResult } from "./check-result.js";
import { keepCheck } from "./engine/kept-checks.js";
import { readRows } from "./engine/read-rows.js";
import { runBook } from "./engine/run-book.js";
import { settingsOf } from "./engine/settings.js";
import { withGazetteer } from "./engine/with-gazetteer.js";

/**
 * Judges a register by a book of rules: what was found, and what became of each rule.
 *
 * Findings are in order of rule, records and message, each once, and the same whatever the order of the
 * records, but for the indexes in their paths. A rule that throws does not stop the others: the check reports
 * `engine/rule-failed`. A waiver takes findings out, into `waived`; one that has expired or that nothing
 * needs is a finding itself. Where a rule needs a gazetteer or `asOf` and there is none, it is not run, and
 * the summary says so. Records that cannot be read are reported and left out.
 *
 * The register is not changed, and no clock is read.
 *
 * Errors:
 *
 * - `invalid-register`: a value that is not a register;
 * - `invalid-check`, `unknown-rule`, `unknown-parameter`, `duplicate-rule`, `invalid-waiver`, `invalid-date`, `invalid-gazetteer`: options that
 *   cannot be used;
 * - `aborted`: the signal stopped the check.
 *
 * @param register - A register, such as {@link parseRegister} gives; lists that are absent are empty.
 * @param options - The `rules`, their `severity` and `parameters`, what they look up, `waivers`, limits; by
 *   default {@link standardRules}, without `asOf`.
 *
 * @example
 * ```ts
 * import { checkRegister, parseRegister, renderFinding } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const entry = (id: string, kind: string, when: string, value: number) =>
 *   ({ id, movement: "antq", kind, when, quantity: { value, hedge: "exact", unit: "modelSite" } });
 * const register = parseRegister({
 *   movements: [{ id: "antq", name: "Toàn dân bảo vệ an ninh Tổ quốc" }],
 *   ledger: [
 *     entry("dau-nam", "opening", "2023", 2382),
 *     entry("them", "established", "2023", 43),
 *     entry("loai", "discontinued", "2023", 190),
 *     entry("cuoi-nam", "statedTotal", "2023", 1602),
 *   ],
 * });
 *
 * const { findings, summary } = checkRegister(register);
 * findings.map(({ rule, verdict, path }) => [rule, verdict, path.join(".")]); // [["ledger/closing-differs", "fail", "ledger.3.quantity"]]
 * findings.map((finding) => renderFinding(finding, vi)); // ["Số cuối kỳ là 1.602 điểm mô hình, nhưng số đầu kỳ 2.382, tăng 43, giảm 190 thì phải là 2.235: thiếu 633."]
 * summary.filter(({ fail }) => fail > 0).map(({ rule, subjects }) => [rule, subjects]); // [["ledger/closing-differs", 1]]
 * ```
 */
export function checkRegister(register: Register, options?: CheckOptions): CheckResult {
  const given = settingsOf(options);
  const rows = readRows(register);
  const settings = withGazetteer(given, rows);
  const reports = runBook(rows, settings);
  return keepCheck(reports, rows, settings);
}
