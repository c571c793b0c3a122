import { isPlainDate } from "../calendar/plain-date.js";
import { formatDate } from "../calendar/format-date.js";
import { formatPeriod } from "../calendar/format-period.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import { periodKinds as standardPeriodKinds } from "../calendar/period-kinds.js";
import type { PeriodWords } from "../calendar/period-words.js";
import { safeParsePeriod } from "../calendar/safe-parse-period.js";
import { fail } from "../internal/failure.js";
import { fillTemplate } from "../internal/fill-template.js";
import { parseDecimal } from "../internal/fraction.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import type { FormatCountOptions } from "../quantity/format-count.js";
import { formatFigure } from "../quantity/format-figure.js";
import { formatNumber } from "../quantity/format-number.js";
import { formatQuantity } from "../quantity/format-quantity.js";
import type { QuantityWords } from "../quantity/quantity-words.js";
import { codeLabel } from "../records/code-label.js";
import type { CodeWords } from "../records/code-words.js";
import type { Finding, FindingValue, Fix, PercentText } from "./finding.js";
import type { RuleText, RuleWords } from "./rule-words.js";

/** The parts of a locale that findings are told in. */
export interface FindingLocale extends RuleWords, QuantityWords, PeriodWords, CodeWords {}

/** Options of {@link renderFinding} and of what prints findings by it. */
export interface RenderFindingOptions {
  /** The kinds of period that the check knew; phongtrao's own unless told otherwise. A period of another kind is printed by its id. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/**
 * A finding in a sentence of a language, with its numbers, days and names as the language writes them; and what should stand there instead, where that is certain.
 *
 * Where it lies is not said: a form shows the sentence beside the field, a list adds `path`. A finding of a rule that the language does not know is printed by the ids of its rule and message.
 * What is no finding throws `invalid-findings`.
 *
 * What lacks a part that printing needs, the value or the words, throws `unprintable`.
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
 * const { findings } = checkRecord("mediaOutput", { id: "anh", when: "2022", output: moreThan(882, "image") });
 * findings.map((finding) => renderFinding(finding, vi)); // ["“trên 882 hình ảnh”: số đi sau “trên”, “gần”, “khoảng” thường là số tròn; nếu đã đếm được chính xác thì ghi số, không kèm từ chỉ sự áng chừng."]
 * findings.map((finding) => renderFinding(finding, en)); // ["“more than 882 images”: a number after “more than”, “nearly” or “about” is usually round; if it was counted exactly, give the number without that word."]
 * ```
 */
export function renderFinding(
  finding: Finding,
  locale: FindingLocale,
  options: RenderFindingOptions = {},
): string {
  const sound = requireFinding(finding);
  return printing(() => findingText(sound, locale, options));
}

function findingText(
  { rule, message, data, fix }: Finding,
  locale: FindingLocale,
  { periodKinds = standardPeriodKinds }: RenderFindingOptions,
): string {
  const words = { ...locale, periodKinds };
  const template = templateOf(rule, message, locale);
  if (template === undefined) return `${rule}: ${message}`;
  const sentence = fillTemplate(template, placesOf(data, words));
  if (fix === undefined) return sentence;
  return `${sentence} ${fillTemplate(locale.suggestedFix, { fix: printedFix(fix, words) })}`;
}

/**
 * The finding itself; what is none throws `invalid-findings`.
 *
 * @internal
 */
export function requireFinding(finding: unknown): Finding {
  const { rule, message, data, path, records } = (finding ?? {}) as Partial<Finding>;
  const isFinding = typeof rule === "string" && typeof message === "string" && isTable(data);
  const isText = (value: unknown) => typeof value === "string";
  const isStep = (value: unknown) => isText(value) || typeof value === "number";
  if (isFinding && isListOf(isStep, path) && isListOf(isText, records)) return finding as Finding;
  return fail("invalid-findings", `${preview(finding)} is no finding of a check.`, {
    found: preview(finding),
  });
}

function isListOf(fits: (value: unknown) => boolean, list: unknown): boolean {
  return Array.isArray(list) && list.every(fits);
}

function isTable(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function templateOf(rule: string, message: string, { rules }: RuleWords): string | undefined {
  const text = textOf(rule, rules);
  return text !== undefined && Object.hasOwn(text.messages, message) ? text.messages[message] : undefined;
}

function textOf(rule: string, texts: Readonly<Record<string, RuleText>>): RuleText | undefined {
  return Object.hasOwn(texts, rule) ? texts[rule] : undefined;
}

/**
 * What a rule finds, in a few words; its id where the language does not know it.
 *
 * @internal
 */
export function titleOf(rule: string, { rules }: RuleWords): string {
  return textOf(rule, rules)?.title ?? rule;
}

interface Words extends FindingLocale {
  readonly periodKinds: readonly PeriodKind[];
}

/** What fills the places of a template: each value under its name, and counts without their unit under the name and `Bare`. */
function placesOf(data: Finding["data"], locale: Words): Readonly<Record<string, string>> {
  const places = Object.entries(data).flatMap(([name, value]) => [
    [name, printed(value, locale)] as const,
    [`${name}Bare`, printed(value, locale, { unit: false })] as const,
  ]);
  return Object.fromEntries(places);
}

function printed(value: FindingValue, locale: Words, options: FormatCountOptions = {}): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatNumber(value, locale);
  if ("moment" in value) return printedMoment(value.moment, locale);
  if ("codes" in value) return codeLabel(value.codes, value.code, locale);
  if ("percent" in value) return printedPercent(value, locale, options);
  return "hedge" in value ? formatQuantity(value, locale, options) : formatFigure(value, locale, options);
}

/** A percentage is kept as `"21.1"`, and read as the language writes it. */
function printedFix({ path, value }: Fix, locale: Words): string {
  if (typeof value === "number") return printed(value, locale);
  if (path.at(-1) === "percent") return printed({ percent: value }, locale);
  return (Object.hasOwn(locale.fixValues, value) ? locale.fixValues[value] : undefined) ?? value;
}

function printedPercent(
  { percent, hedge = "exact" }: PercentText,
  locale: FindingLocale,
  { unit }: FormatCountOptions,
): string {
  if (parseDecimal(percent) === null) return percent;
  const number = formatNumber(percent, locale);
  const n = unit === false ? number : fillTemplate(locale.percent, { n: number });
  return fillTemplate(locale.hedges[hedge], { n });
}

function printedMoment(moment: string, locale: Words): string {
  if (isPlainDate(moment)) return formatDate(moment, locale);
  const period = safeParsePeriod(moment, locale.periodKinds);
  return period === null ? moment : formatPeriod(period, locale);
}
