import type { PeriodKind } from "../calendar/period-kind.js";
import { periodKinds as standardPeriodKinds } from "../calendar/period-kinds.js";
import type { PeriodWords } from "../calendar/period-words.js";
import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import { ownValue } from "../internal/own-value.js";
import type { QuantityWords } from "../quantity/quantity-words.js";
import type { CodeWords } from "../records/code-words.js";
import type { Finding, FindingValue, Fix } from "./finding.js";
import { directionOf } from "./print-percent.js";
import { type PlaceWords, printPlace, printValue } from "./print-place.js";
import { requireFinding } from "./require-finding.js";
import type { RuleWords } from "./rule-words.js";

/** The parts of a locale that findings are told in. */
export interface FindingLocale extends RuleWords, QuantityWords, PeriodWords, CodeWords {}

/** Options of {@link renderFinding} and of what prints findings by it. */
export interface RenderFindingOptions {
  /** The kinds of period that the check knew; phongtrao's own by default. A period of another kind is printed by its id. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * A finding in a sentence of a language, with its numbers, days and names as the language writes them; and what should stand there instead, where that is certain.
 *
 * The sentence does not say where the fault lies: a form shows it beside the field, a list adds the record ({@link recordLabel}) and `path`. Where
 * hedges were read by custom and it matters, the sentence says that too. A finding of a rule that the language does not know is printed by the ids of
 * its rule and message, so that a list keeps the others; {@link withRuleWords} gives it words. A value that is not a finding throws
 * `invalid-findings`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param finding - A finding of a check.
 * @param locale - The words of a language: a locale, such as `vi`.
 * @param options - `periodKinds`: those that the check knew; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { checkRecord, exactly, moreThan, renderFinding } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const { findings } = checkRecord("mediaOutput", {
 *   id: "anh",
 *   when: "2022",
 *   output: moreThan(882, "image"),
 * });
 * findings.map((finding) => renderFinding(finding, vi)); // ["“trên 882 hình ảnh”: số đi sau “trên”, “gần”, “khoảng” thường là số tròn; nếu đã đếm được chính xác thì ghi số, không kèm từ áng chừng."]
 * findings.map((finding) => renderFinding(finding, en)); // ["“more than 882 images”: a number after “more than”, “nearly” or “about” is usually round; if it was counted exactly, give the number without that word."]
 * ```
 */
export function renderFinding(
  finding: Finding,
  locale: FindingLocale,
  options: RenderFindingOptions = {},
): string {
  const sound = requireFinding(finding);
  const given = requireOptions(options, { periodKinds: true });
  return printing(locale, () => findingText(sound, locale, given));
}

function findingText(
  { rule, message, data, fix, reading }: Finding,
  locale: FindingLocale,
  { periodKinds = standardPeriodKinds }: RenderFindingOptions,
): string {
  const words = { ...locale, periodKinds };
  const template = templateOf(rule, message, locale);
  if (template === undefined) return `${rule}: ${message}`;
  const sentence = template.replace(
    /\{(\w+)\}/g,
    (place, name: string) => printPlace(name, data, words) ?? place,
  );
  const sentences = [sentence];
  if (reading !== undefined) sentences.push(locale.readByCustom);
  if (fix !== undefined) {
    const printed = printedFix(fix, words, saysFall(template, data));
    sentences.push(fillTemplate(locale.suggestedFix, { fix: printed }));
  }
  return sentences.join(" ");
}

function templateOf(rule: string, message: string, { rules }: RuleWords): string | undefined {
  const text = ownValue(rules, rule);
  return text && ownValue(text.messages, message);
}

/**
 * What a rule finds, in a few words; its id where the language does not know it.
 *
 * @internal
 */
export function titleOf(rule: string, { rules }: RuleWords): string {
  // A value that is not text has no blanks to take off, and cannot be printed.
  return (ownValue(rules, rule)?.title ?? rule).trim();
}

/** Whether a sentence says of its rates that they fell, in words and not by a sign. */
function saysFall(template: string, data: Finding["data"]): boolean {
  const rates = [...template.matchAll(/\{(\w+)Way\}/g)].map(([, name = ""]) => data[name]);
  return rates.length > 0 && rates.every((rate) => isFall(rate));
}

function isFall(value: FindingValue | undefined): boolean {
  return typeof value === "object" && "percent" in value && directionOf(value) === "fall";
}

/** A percentage is kept as `"21.1"`, and read as the language writes it; after “the fall” without its sign, which the record has. */
function printedFix({ path, value }: Fix, words: PlaceWords, isFallTold: boolean): string {
  if (typeof value === "number") return printValue(value, words);
  if (path.at(-1) === "percent")
    return printValue({ percent: isFallTold ? value.replace(/^-/, "") : value }, words);
  return ownValue(words.fixValues, value) ?? value;
}
