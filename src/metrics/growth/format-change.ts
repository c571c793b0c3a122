import { fillTemplate } from "../../internal/fill-template.js";
import { printing } from "../../internal/printing.js";
import { requireOptions } from "../../internal/require-options.js";
import type { Difference } from "../../quantity/figure.js";
import { formatCount, type FormatCountOptions } from "../../quantity/format-count.js";
import { formatFigure } from "../../quantity/format-figure.js";
import { formatNumber } from "../../quantity/format-number.js";
import { noValueReason } from "../../quantity/no-value.js";
import { negate } from "../../quantity/negate.js";
import type { QuantityWords } from "../../quantity/quantity-words.js";
import { requireRatio } from "../../quantity/require-ratio.js";
import type { NoteWords } from "../note-words.js";
import type { Growth } from "./growth.js";
import { isGrowth } from "./is-growth.js";

/**
 * A growth, or a difference, as a rise or a fall, in the words of a language: "tăng 15 mô hình", "giảm trên 200 mô hình".
 *
 * The hedge is put back as {@link formatFigure} does, except that a lower bound reads "tăng ít nhất 60". A change of which no more is known than that
 * it is not a fall is "không giảm". Where the bounds leave open whether it is a rise or a fall, no point value is printed, since it would say more
 * than is known, but how far it may be either: "từ giảm 3 đến tăng 10 mô hình". A growth that was refused, or that lacks a count, is printed as the
 * reason.
 *
 * A quantity, a ratio and whatever else has no number as its estimate throws `invalid-figure`; what lacks a
 * part that printing needs, the value or the words, `unprintable`.
 *
 * @param change - A growth, such as {@link growth} gives, or a difference, such as one of {@link contributions};
 *   `null` is printed as not reported.
 * @param words - The words of a language: a locale, such as `vi`.
 * @param options - `leadingZero` prints 4 as "04"; `unit: false` leaves the noun out. By default neither.
 *
 * @example
 * ```ts
 * import { atLeast, between, exactly, formatChange, growth, moreThan, subtract } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const models = [exactly(108, "model"), exactly(123, "model")] as const;
 * formatChange(growth(...models), vi); // "tăng 15 mô hình"
 * formatChange(growth(...models, { seriesBreak: true }), vi); // "không so sánh được (cách đếm đã thay đổi)"
 * formatChange(subtract(exactly(100, "model"), moreThan(300, "model")), vi); // "giảm trên 200 mô hình"
 * formatChange(subtract(atLeast(100, "model"), exactly(100, "model")), vi); // "không giảm"
 * formatChange(subtract(between(105, 118, "model"), exactly(108, "model")), vi); // "từ giảm 3 đến tăng 10 mô hình"
 * formatChange(subtract(exactly(108, "model"), exactly(108, "model")), vi); // "không tăng, không giảm"
 * ```
 */
export function formatChange(
  change: Difference | Pick<Growth, "absolute" | "relative"> | null,
  words: QuantityWords & NoteWords,
  options: FormatCountOptions = {},
): string {
  requireOptions(options, { leadingZero: "flag", unit: "flag" });
  return printing(words, () => {
    if (!isGrowth(change)) return changeText(change, words, options);
    const { absolute, relative } = change;
    return absolute === null
      ? words.noValue[noValueReason(requireRatio(relative))]
      : changeText(absolute, words, options);
  });
}

function changeText(
  change: Difference | null,
  words: QuantityWords & NoteWords,
  options: FormatCountOptions,
): string {
  const { rise, fall, none, noRise, noFall } = words.changes;
  if (change === null || typeof (change.estimate as unknown) !== "number")
    return formatFigure(change, words, options);
  const { lower, upper } = change;
  if (lower === 0 && upper === 0) return none;
  if (lower !== null && lower >= 0) return sizeText(change, { way: rise, none: noFall }, words, options);
  if (upper !== null && upper <= 0)
    return sizeText(negate(change), { way: fall, none: noRise }, words, options);
  return openText(change, words, options);
}

/** "Tăng từ 28 đến 59" and "tăng từ 28 trở lên" would be read as what it was before, and "ít nhất 0" says nothing. */
function sizeText(
  size: Difference,
  { way, none }: { readonly way: string; readonly none: string },
  words: QuantityWords & NoteWords,
  options: FormatCountOptions,
): string {
  const { lower, upper, estimate } = size;
  if (lower === 0 && upper === null && estimate <= 0) return none;
  const { orLess, atLeast } = words.figures;
  const range = lower === 0 ? orLess : words.changes.range;
  const figures = { ...words.figures, range, orMore: atLeast };
  return fillTemplate(way, { n: formatFigure(size, { ...words, figures }, options) });
}

function openText(
  { unit, lower, upper }: Difference,
  words: QuantityWords & NoteWords,
  options: FormatCountOptions,
): string {
  const { either, unknown, riseAtMost, fallAtMost } = words.changes;
  if (lower === null && upper === null) return unknown;
  const count = (value: number) => formatCount(value, unit, words, options);
  if (lower === null) return fillTemplate(riseAtMost, { n: count(upper ?? 0) });
  if (upper === null) return fillTemplate(fallAtMost, { n: count(-lower) });
  return fillTemplate(either, { lower: formatNumber(-lower, words, options), n: count(upper) });
}
