import { compareText } from "../../internal/compare-text.js";
import type { Finding } from "../finding.js";

/**
 * What a finding says, as a text: the same wherever its record stands in its list. Findings are in order of it, and those of one key are one.
 *
 * @internal
 */
export function findingKey({ rule, verdict, records, message, path, data }: Finding): string {
  const [list = "", , ...within] = path;
  return [rule, ...records, message, verdict, list, JSON.stringify(within), JSON.stringify(data)].join(
    "\u0000",
  );
}

/**
 * Findings in order, each once.
 *
 * @internal
 */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map(findings.map((finding) => [findingKey(finding), finding]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, finding]) => finding);
}
