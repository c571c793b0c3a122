import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import { noValueReason } from "./no-value.js";
import type { PlacesOptions } from "./percent.js";
import type { QuantityWords } from "./quantity-words.js";
import { placesExample, requirePlaces } from "./places.js";
import { printNumber } from "./print-number.js";
import type { Ratio } from "./ratio.js";
import { requireRatio } from "./require-ratio.js";
import { roundBounds } from "./round-bounds.js";
import { requireShare } from "./require-share.js";

/** How a ratio is printed. */
export interface FormatRatioOptions extends PlacesOptions {
  /** Print a share in percent; of anything else than a share that throws `percent-of-unlike-units`. */
  readonly percent?: boolean | undefined;
}

/**
 * A ratio in the words of a language, to decimal places, with what its bounds allow to be said. Nothing but the number is printed: what it is per, the
 * sentence around it says.
 *
 * A point value is rounded half up (away from zero), a lower bound down and an upper bound up, so that the printed text holds for all that the ratio
 * can be. A point value on a bound or beyond it is left out, and the bound is printed alone, as "ít nhất" or "không quá": of a bound that was rounded
 * no more can be said. Where all that the ratio can be rounds to one number, that number is printed. A ratio that would print as 0, or as 100 % with
 * `percent`, without being it, is printed as "trên" or "dưới" that number.
 *
 * Places that are not a whole number from 0 to 12 throw `invalid-places`; `percent` of a value that is not a share,
 * `percent-of-unlike-units`; a value that is not a ratio, `invalid-figure`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param ratio - The ratio; one without a value is printed as the reason.
 * @param words - The words of a language: a locale, such as `vi`, or its `quantityWords` alone.
 * @param options - `places`: how many decimals to print, a whole number from 0 to 12; `percent`: as a
 *   percentage.
 *
 * @example
 * ```ts
 * import { exactly, formatRatio, moreThan, participationIntensity, ratio } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatRatio(ratio(exactly(15, "model"), exactly(108, "model")), vi, { places: 2, percent: true }); // "13,89%"
 *
 * const attendances = moreThan(88500, "attendance");
 * const population = exactly(871724, "person");
 * formatRatio(participationIntensity({ attendances, population }), vi, { places: 2 }); // "ít nhất 10,15"
 * formatRatio(ratio(moreThan(30000, "person"), exactly(20410, "person")), vi, { places: 1, percent: true }); // "ít nhất 146,9%"
 * formatRatio(ratio(exactly(2070, "model"), exactly(2071, "model")), vi, { places: 1, percent: true }); // "dưới 100,0%"
 * formatRatio(ratio(attendances, null), vi, { places: 2 }); // "chưa tính được (thiếu số liệu)"
 * ```
 */
export function formatRatio(ratio: Ratio, words: QuantityWords, options: FormatRatioOptions): string {
  const given = requireOptions(options, { percent: "flag", places: true }, placesExample);
  return printing(words, () => ratioText(ratio, words, given));
}

function ratioText(ratio: Ratio, words: QuantityWords, options: FormatRatioOptions): string {
  requirePlaces(options.places);
  requireRatio(ratio);
  if (options.percent === true) requireShare(ratio);
  return ratioValueText(ratio, words, options);
}

/** What is printed of a ratio: its value and, for what its lower bound says, the least that is divided; where it has none, what it would be divided by. */
type RatioValue = Pick<Ratio, "status" | "flags" | "estimate" | "lower" | "upper"> & {
  readonly numerator: { readonly lower: number | null } | null;
  readonly denominator?: { readonly upper: number | null } | null;
};

/**
 * The value of a ratio in words, whatever its parts are.
 *
 * @internal
 */
export function ratioValueText(ratio: RatioValue, words: QuantityWords, options: FormatRatioOptions): string {
  const { estimate, upper } = ratio;
  if (estimate === null) return words.noValue[noValueReason(ratio)];
  const isPercent = options.percent === true;
  const rounded = roundBounds(
    { estimate, lower: sayableLower(ratio), upper },
    { places: options.places, factor: isPercent ? 100 : 1, limits: isPercent ? ["0", "1"] : ["0"] },
  );
  return fillTemplate(templateOf(ratio, rounded.shape, words), {
    n: print(rounded.n, words, options),
    lower: rounded.lower === null ? "" : print(rounded.lower, words, options),
    upper: rounded.upper === null ? "" : print(rounded.upper, words, options),
  });
}

/** Nobody told a 0 of which only is known that it is no less. */
function templateOf(
  { status, estimate, lower }: RatioValue,
  shape: keyof QuantityWords["figures"],
  words: QuantityWords,
): string {
  if (status !== "undetermined") return words.figures[shape];
  const isZeroOrMore = lower !== null && Number(lower) === 0 && Number(estimate) === 0;
  return isZeroOrMore ? words.figures.orMore : words.undetermined;
}

/** "At least 0" says nothing of a ratio above zero, nor "at least −100 %" of a change that nothing bounds from below: no count falls below zero. */
function sayableLower({ estimate, lower, upper, numerator }: RatioValue): string | null {
  const least = numerator?.lower === null ? -1 : 0;
  return Number(lower) === least && Number(estimate) > least && lower !== upper ? null : lower;
}

function print(value: string, words: QuantityWords, { percent }: FormatRatioOptions): string {
  return percent === true ? percentText(value, words) : printNumber(value, words);
}

/**
 * A number that is a percentage already, with the sign that a language has for it.
 *
 * @internal
 */
export function percentText(value: string, words: QuantityWords): string {
  return fillTemplate(words.percent, { n: printNumber(value, words) });
}
