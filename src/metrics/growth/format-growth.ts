import { fillTemplate } from "../../internal/fill-template.js";
import { isObject } from "../../internal/is-object.js";
import { printing } from "../../internal/printing.js";
import { requireOptions } from "../../internal/require-options.js";
import { addDecimals, compareDecimals, negateDecimal, roundBound } from "../../quantity/decimal.js";
import { percentText, ratioValueText } from "../../quantity/format-ratio.js";
import type { PlacesOptions } from "../../quantity/percent.js";
import { placesExample, requirePlaces } from "../../quantity/places.js";
import type { QuantityWords } from "../../quantity/quantity-words.js";
import type { Ratio } from "../../quantity/ratio.js";
import { requireRatio } from "../../quantity/require-ratio.js";
import { requireShare } from "../../quantity/require-share.js";
import type { NoteWords } from "../note-words.js";
import type { Growth } from "./growth.js";
import { isGrowth } from "./is-growth.js";
import type { RateChange } from "./rate-change.js";
import { rateChangeReason } from "./rate-change-reason.js";

/**
 * A growth, or its relative form alone, as a rise or a fall in percent, in the words of a language: "tăng 13,89%", "giảm 10,0%". Of the change of a rate, that relative to the
 * rate before; {@link formatPoints} prints its points.
 *
 * A growth without a value is printed as the reason. A point value is rounded half up (away from zero), bounds outward, and both are printed as
 * {@link formatRatio} prints them. A growth of which no more is known than that it is not a fall is "không giảm". Where the bounds leave open whether
 * it is a rise or a fall, no point value is printed, but how far it may be either: "từ giảm 2,8% đến tăng 9,3%".
 *
 * A value that is not a ratio throws `invalid-figure`, a ratio of two units `percent-of-unlike-units`, places that are not a whole number from 0 to
 * 12 `invalid-places`; a value or words without a part that printing needs, `unprintable`.
 *
 * @param change - A growth, such as {@link growth} or {@link modelGrowth} gives, its `relative`, what {@link rateChange} gives, or the figure of a metric such as `modelGrowth`.
 * @param words - The words of a language: a locale, such as `vi`.
 * @param options - `places`: how many decimals to print, a whole number from 0 to 12.
 *
 * @example
 * ```ts
 * import { between, exactly, formatGrowth, growth, moreThan, rateChange, ratio } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const models = (from: number, to: number) =>
 *   growth(exactly(from, "model"), exactly(to, "model"));
 * formatGrowth(models(108, 123), vi, { places: 2 }); // "tăng 13,89%"
 * formatGrowth(models(120, 108), vi, { places: 1 }); // "giảm 10,0%"
 * formatGrowth(models(0, 15), vi, { places: 1 }); // "không tính được (mẫu số bằng 0)"
 *
 * const open = growth(exactly(108, "model"), between(105, 118, "model"));
 * formatGrowth(open, vi, { places: 1 }); // "từ giảm 2,8% đến tăng 9,3%"
 * formatGrowth(growth(exactly(100, "model"), moreThan(120, "model")), vi, { places: 1 }); // "tăng ít nhất 21,0%"
 *
 * const share = (n: number) => ratio(exactly(n, "household"), exactly(100, "household"));
 * formatGrowth(rateChange(share(20), share(25)), vi, { places: 1 }); // "tăng 25,0%"
 * ```
 */
export function formatGrowth(
  change: Ratio | Pick<Growth, "absolute" | "relative"> | RateChange,
  words: QuantityWords & NoteWords,
  options: PlacesOptions,
): string {
  const given = requireOptions(options, { places: true }, placesExample);
  return printing(words, () => {
    requirePlaces(given.places);
    if (isRateChange(change)) return rateText(change, words, given);
    return growthText(isGrowth(change) ? change.relative : change, words, given);
  });
}

function isRateChange(change: object): change is RateChange {
  return isObject(change) && isObject(change["difference"]) && isObject(change["relative"]);
}

function rateText(change: RateChange, words: QuantityWords & NoteWords, options: PlacesOptions): string {
  const { status, estimate, lower, upper } = change.relative;
  if (estimate !== null) return changeText({ estimate, lower, upper }, words, options);
  if (status === "zero-base")
    return words.noValue[Number(change.from?.upper ?? 1) === 0 ? "zero-denominator" : "maybeZero"];
  return words.noValue[status === "negative-base" ? "negativeBase" : rateChangeReason(change)];
}

function growthText(relative: Ratio, words: QuantityWords & NoteWords, options: PlacesOptions): string {
  requireRatio(relative);
  requireShare(relative);
  if (relative.estimate === null) return ratioValueText(relative, words, options);
  return changeText(relative, words, options);
}

function changeText(
  { estimate, ...bounds }: Size,
  words: QuantityWords & NoteWords,
  options: PlacesOptions,
): string {
  const { rise, fall, none, noRise, noFall } = words.changes;
  const { upper } = bounds;
  const lower = knownLower(bounds);
  if (lower !== null && upper !== null && Number(lower) === 0 && Number(upper) === 0) return none;
  const size = { estimate, lower, upper };
  if (lower !== null && Number(lower) >= 0)
    return sizeText(size, { way: rise, none: noFall }, words, options);
  if (upper !== null && Number(upper) <= 0)
    return sizeText(negated(size), { way: fall, none: noRise }, words, options);
  return openText(lower, upper, words, options);
}

interface Size {
  readonly estimate: string;
  readonly lower: string | null;
  readonly upper: string | null;
}

function negated({ estimate, lower, upper }: Size): Size {
  const turned = (bound: string | null) => (bound === null ? null : negateDecimal(bound));
  return { estimate: negateDecimal(estimate), lower: turned(upper), upper: turned(lower) };
}

/** "Từ 2,8% đến 9,3%" would be read as what it was before and is after, and "ít nhất 0%" says nothing. */
function sizeText(
  { estimate, lower, upper }: Size,
  { way, none }: { readonly way: string; readonly none: string },
  words: QuantityWords & NoteWords,
  options: PlacesOptions,
): string {
  // A size has a lower bound: it is known to be a rise, or a fall.
  const isOpen = Number(lower) === 0;
  if (isOpen && upper === null && Number(estimate) <= 0) return none;
  const isPoint = !isOpen || upper === null || liesInside(estimate, upper);
  const told = {
    status: "determined" as const,
    flags: [],
    numerator: null,
    estimate: isPoint ? estimate : upper,
    lower: isOpen ? null : lower,
    upper,
  };
  const figures = { ...words.figures, range: words.changes.range };
  return fillTemplate(way, { n: ratioValueText(told, { ...words, figures }, { ...options, percent: true }) });
}

/** Above zero, and not the middle of zero and the upper bound, which nobody wrote. */
function liesInside(estimate: string, upper: string): boolean {
  return Number(estimate) > 0 && compareDecimals(addDecimals(estimate, estimate), upper) !== 0;
}

/** That a count fell by all that there was at most says nothing, unless it surely did. */
function knownLower({ lower, upper }: Pick<Size, "lower" | "upper">): string | null {
  return Number(lower) === -1 && upper !== lower ? null : lower;
}

function openText(
  lower: string | null,
  upper: string | null,
  words: QuantityWords & NoteWords,
  { places }: PlacesOptions,
): string {
  const { either, unknown, riseAtMost, fallAtMost } = words.changes;
  const most = (value: string) => percentText(roundBound(value, places, 100, "up"), words);
  if (lower === null) return upper === null ? unknown : fillTemplate(riseAtMost, { n: most(upper) });
  if (upper === null) return fillTemplate(fallAtMost, { n: most(negateDecimal(lower)) });
  return fillTemplate(either, { lower: most(negateDecimal(lower)), n: most(upper) });
}
