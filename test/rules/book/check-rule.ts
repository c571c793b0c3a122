import {
  checkRegister,
  type CheckOptions,
  type Finding,
  parseRegister,
  type Register,
  renderFinding,
  type StandardRule,
  standardRules,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";

const check = (id: StandardRule["id"], register: Register, options?: CheckOptions) =>
  checkRegister(register, { ...options, rules: standardRules.filter((rule) => rule.id === id) });

/** What a rule finds in a register, in order: verdict, message and the records that it is about. */
export function found(
  id: StandardRule["id"],
  register: object,
  options?: CheckOptions,
): readonly (readonly [Finding["verdict"], string, string])[] {
  const { findings } = check(id, parseRegister(register), options);
  return findings.map(({ verdict, message, records }) => [verdict, message, records.join(" ")]);
}

/** The same of a register that did not come through the gate. */
export function foundUnparsed(id: StandardRule["id"], register: object, options?: CheckOptions) {
  return check(id, register as Register, options).findings;
}

/** What a rule tells, finding by finding. */
export function dataOf(id: StandardRule["id"], register: object, options?: CheckOptions) {
  return check(id, parseRegister(register), options).findings.map(({ data }) => data);
}

/** What a rule says of a register in English. */
export function inEnglish(
  id: StandardRule["id"],
  register: object,
  options?: CheckOptions,
): readonly string[] {
  return check(id, parseRegister(register), options).findings.map((finding) => renderFinding(finding, en));
}

/** What became of the subjects of a rule, in words: `2 pass, 1 skip`. */
export function outcome(id: StandardRule["id"], register: object, options?: CheckOptions): string {
  const [summary] = check(id, parseRegister(register), options).summary;
  if (summary === undefined) return "no such rule";
  const { pass, fail, possible, incomplete, errors, skipped } = summary;
  const counts = { pass, fail, possible, incomplete, errors, skip: skipped.notApplicable };
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return told.map(([word, count]) => `${count} ${word}`).join(", ");
}

/** The same in Vietnamese. */
export function inVietnamese(
  id: StandardRule["id"],
  register: object,
  options?: CheckOptions,
): readonly string[] {
  return check(id, parseRegister(register), options).findings.map((finding) => renderFinding(finding, vi));
}
