import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { compareDecimals, roundDecimal } from "./decimal.js";
import { formatNumber } from "./format-number.js";
import { hedgeShape, type Side } from "./hedge-shape.js";
import { noValueReason } from "./no-value.js";
import type { PlacesOptions } from "./percent.js";
import type { QuantityWords } from "./quantity-words.js";
import { requirePlaces } from "./places.js";
import type { Ratio } from "./ratio.js";
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
 * All numbers are rounded half up (away from zero). Places that are not a whole number from 0 to 12 throw
 * `invalid-places`; `percent` of what is no share, `percent-of-unlike-units`.
 *
 * What lacks a part that printing needs, the value or the words, throws `unprintable`.
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
 * formatRatio(ratio(attendances, null), vi, { places: 2 }); // "chưa tính được (thiếu số liệu)"
 * ```
 */
export function formatRatio(ratio: Ratio, words: QuantityWords, options: FormatRatioOptions): string {
  return printing(() => ratioText(ratio, words, options));
}

function ratioText(ratio: Ratio, words: QuantityWords, options: FormatRatioOptions): string {
  requirePlaces(options.places);
  if (options.percent === true) requireShare(ratio);
  if (ratio.estimate === null) {
    return words.noValue[noValueReason(ratio)];
  }
  const show = (value: string): string => print(round(value, options), words, options);
  const n = show(ratio.estimate);
  if (ratio.status === "undetermined") return fillTemplate(words.undetermined, { n });
  const lower = ratio.lower === null ? "" : show(ratio.lower);
  const upper = ratio.upper === null ? "" : show(ratio.upper);
  const shape = shapeOf(ratio.estimate, ratio, options);
  return fillTemplate(words.figures[shape], { n: shape === "range" ? upper : n, lower, upper });
}

/** Bounds are compared with the point value as all of them are printed: a bound that prints like it is "at least" it. */
function shapeOf(
  estimate: string,
  { lower, upper }: Ratio,
  options: FormatRatioOptions,
): keyof QuantityWords["figures"] {
  const sideOf = (bound: string | null): Side =>
    bound === null
      ? null
      : (Math.sign(compareDecimals(round(bound, options), round(estimate, options))) as Side);
  // "At least 0" says nothing of a ratio that is not zero.
  const saysNothing = lower !== null && Number(lower) === 0 && Number(estimate) !== 0;
  const shape = hedgeShape(saysNothing ? null : sideOf(lower), sideOf(upper), false);
  return shape === "orMore" ? "atLeast" : shape;
}

function round(value: string, { places, percent }: FormatRatioOptions): string {
  return roundDecimal(value, places, percent === true ? 100 : 1);
}

function print(value: string, words: QuantityWords, { percent }: FormatRatioOptions): string {
  const n = formatNumber(value, words);
  return percent === true ? fillTemplate(words.percent, { n }) : n;
}
