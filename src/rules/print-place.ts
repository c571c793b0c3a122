import { isPlainDate } from "../calendar/plain-date.js";
import type { PeriodKind } from "../calendar/period-kind.js";
import type { PeriodWords } from "../calendar/period-words.js";
import { fillTemplate } from "../internal/fill-template.js";
import type { Difference } from "../quantity/figure.js";
import type { FormatCountOptions } from "../quantity/format-count.js";
import { formatNumber } from "../quantity/format-number.js";
import { formatQuantity } from "../quantity/format-quantity.js";
import type { QuantityWords } from "../quantity/quantity-words.js";
import { codeLabel } from "../records/code-label.js";
import type { CodeWords } from "../records/code-words.js";
import { momentText } from "../records/moment-text.js";
import type { Finding, FindingValue } from "./finding.js";
import { printFigure, printSize } from "./print-figure.js";
import { directionOf, printPercent, sizeOfPercent } from "./print-percent.js";
import type { RuleWords } from "./rule-words.js";

/** The parts of a locale that findings are told in, and the kinds of period that the check knew. */
export interface PlaceWords extends RuleWords, QuantityWords, PeriodWords, CodeWords {
  readonly periodKinds: readonly PeriodKind[];
}

/**
 * What fills a place of a template: a value under its name, or in the way that what follows its name asks for; `undefined` where there is no such value.
 *
 * @internal
 */
export function printPlace(place: string, data: Finding["data"], words: PlaceWords): string | undefined {
  const name = nameOfPlace(place, Object.keys(data));
  if (name === undefined) return undefined;
  const [, way = "", bare] = waysToSay.exec(place.slice(name.length)) ?? [];
  return printWay(way, data[name] ?? "", words, { unit: bare === undefined });
}

/**
 * The name of a place that could be filled in a sentence that tells of these, and `undefined` for any other. Where one name is the beginning of another, it is the longer one.
 *
 * @internal
 */
export function nameOfPlace(place: string, names: readonly string[]): string | undefined {
  const fitting = names.filter((name) => place.startsWith(name) && waysToSay.test(place.slice(name.length)));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

/** What follows a name: the way to say it, and whether without its unit. */
const waysToSay = /^(Gap|Size|Way|More|Dated)?(Bare)?$/;

function printWay(way: string, value: FindingValue, words: PlaceWords, options: FormatCountOptions): string {
  if (typeof value === "number" && way === "More") return moreText(value, words);
  if (typeof value !== "object") return printValue(value, words, options);
  if ("moment" in value && way === "Dated") return datedText(value.moment, words);
  if ("percent" in value && way === "Way") return words.directions[directionOf(value)];
  if ("percent" in value && way === "Size") return printValue(sizeOfPercent(value), words, options);
  if (!("estimate" in value)) return printValue(value, words, options);
  const { side, size } = gapOf(value);
  if (way === "Size") return printSize(size, words, options);
  return way === "Gap"
    ? fillTemplate(words.gaps[side], { n: printSize(size, words, options) })
    : printValue(value, words, options);
}

/**
 * A value that a finding tells of, as the language writes it.
 *
 * @internal
 */
export function printValue(value: FindingValue, words: PlaceWords, options: FormatCountOptions = {}): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatNumber(value, words);
  if ("moment" in value) return momentText(value.moment, words, words.periodKinds);
  if ("codes" in value) return codeLabel(value.codes, value.code, words);
  if ("percent" in value) return printPercent(value, words, options);
  return "hedge" in value ? formatQuantity(value, words, options) : printFigure(value, words, options);
}

function datedText(moment: string, words: PlaceWords): string {
  const text = momentText(moment, words, words.periodKinds);
  return isPlainDate(moment) ? fillTemplate(words.onDay, { day: text }) : text;
}

/** What follows a list of the first units, with a blank before it; nothing where all are named. */
function moreText(count: number, words: PlaceWords): string {
  if (count <= 0) return "";
  const { one, other } = words.moreUnits;
  return ` ${fillTemplate(count === 1 ? one : other, { n: formatNumber(count, words) })}`;
}

/** On which side of what it should be a number lies, and by how much; the side is told only where all that it can be lies there. */
function gapOf(figure: Difference): { readonly side: keyof RuleWords["gaps"]; readonly size: Difference } {
  const { estimate, lower, upper } = figure;
  if (lower !== null && lower >= 0) return { side: "over", size: sized(figure, lower, upper) };
  const turned = lower === null ? null : -lower;
  if (upper !== null && upper <= 0) return { side: "short", size: sized(figure, 0 - upper, turned) };
  const most = turned === null || upper === null ? null : Math.max(turned, upper);
  return { side: "apart", size: { ...figure, estimate: Math.abs(estimate), lower: 0, upper: most } };
}

/** A point value of nothing is none of what a number is too few or too many by. */
function sized(figure: Difference, lower: number, upper: number | null): Difference {
  return { ...figure, estimate: Math.abs(figure.estimate) || lower, lower, upper };
}
