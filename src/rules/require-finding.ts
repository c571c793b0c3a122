import { fail } from "../internal/failure.js";
import { isListOf } from "../internal/is-list-of.js";
import { isObject } from "../internal/is-object.js";
import { isOneOf } from "../internal/is-one-of.js";
import { preview } from "../internal/preview.js";
import { isText } from "../internal/is-text.js";
import type { WaivedFinding } from "./check-result.js";
import { type Finding, findingVerdicts, severities } from "./finding.js";

/**
 * The finding itself; what is none throws `invalid-findings`. What its data and its correction hold shows when they are printed.
 *
 * @internal
 */
export function requireFinding(finding: unknown): Finding {
  const given = isObject(finding) ? finding : {};
  if (Object.entries(parts).every(([name, fits]) => fits(given[name]))) return finding as Finding;
  const found = preview(finding);
  return fail("invalid-findings", `${found} is not a finding of a check.`, { found });
}

const parts: Readonly<Record<Exclude<keyof WaivedFinding, "fix">, (value: unknown) => boolean>> = {
  rule: isText,
  verdict: isOneOf(findingVerdicts),
  severity: isOneOf(severities),
  records: isListOf(isText),
  path: isListOf((step) => isText(step) || typeof step === "number"),
  message: isText,
  data: isObject,
  reading: (value) => value === undefined || value === "customary",
  reason: (value) => value === undefined || isText(value),
};
