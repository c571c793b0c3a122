import type { Difference } from "../quantity/figure.js";
import type { FormatCountOptions } from "../quantity/format-count.js";
import { formatFigure } from "../quantity/format-figure.js";
import type { QuantityWords } from "../quantity/quantity-words.js";

/**
 * A figure that a check computed, as findings tell it: by its bounds where the point value lies beyond them. Twelve times “trên 100” are 1,212 or more, and “trên 1.200” would leave room for 1,205.
 *
 * @internal
 */
export function printFigure(figure: Difference, words: QuantityWords, options: FormatCountOptions): string {
  return formatFigure(withinBounds(figure), words, options);
}

/**
 * The same of how far two numbers are apart: “thiếu ít nhất 7”.
 *
 * @internal
 */
export function printSize(size: Difference, words: QuantityWords, options: FormatCountOptions): string {
  const figures = { ...words.figures, orMore: words.figures.atLeast };
  return printFigure(size, { ...words, figures }, options);
}

/** What is one more than 400, or more, stays “trên 400”. */
function withinBounds(figure: Difference): Difference {
  const { estimate, lower, upper } = figure;
  if (lower !== null && estimate < lower && lower - estimate !== 1) return { ...figure, estimate: lower };
  if (upper !== null && estimate > upper && estimate - upper !== 1) return { ...figure, estimate: upper };
  return figure;
}
