import { fail } from "../internal/failure.js";
import { fillTemplate } from "../internal/fill-template.js";
import { helpByPart } from "../internal/help-by-part.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import type { Difference, Figure } from "./figure.js";
import { formatCount, type FormatCountOptions } from "./format-count.js";
import { hiddenHelp } from "./hidden-help.js";
import { hedgeShape, type Side } from "./hedge-shape.js";
import { printNumber } from "./print-number.js";
import type { QuantityWords } from "./quantity-words.js";

/**
 * A computed figure in the words of a language: the hedge is put back from the point value and the bounds.
 *
 * Above n only: "trên n"; at or above n: "từ n trở lên"; a point value inside open bounds: "khoảng 700, ít nhất 401". A point value is left out where
 * it is the middle of its bounds, or lies on the other side of zero. A unit that the words do not know is printed by its id.
 *
 * A quantity, a ratio and any other value whose estimate is not a number throws `invalid-figure`; {@link formatQuantity} prints what was reported,
 * {@link formatRatio} a ratio. A value or words without a part that printing needs throw `unprintable`.
 *
 * @param figure - What {@link toFigure} or a calculation gave; `null` is printed as not reported.
 * @param words - The words of a language: a locale, such as `vi`, or its `quantityWords` alone.
 * @param options - `leadingZero` prints 4 as "04"; `unit: false` leaves the noun out. By default neither.
 *
 * @example
 * ```ts
 * import { add, atLeast, exactly, formatFigure, moreThan, sumOverlapping, toFigure } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatFigure(add(moreThan(400, "person"), moreThan(300, "person")), vi); // "trên 700 người"
 * formatFigure(toFigure(atLeast(30, "model")), vi); // "từ 30 mô hình trở lên"
 * formatFigure(sumOverlapping([moreThan(400, "person"), moreThan(300, "person")], "person"), vi); // "khoảng 700 người, ít nhất 401"
 * formatFigure(sumOverlapping([exactly(28, "person"), exactly(31, "person")], "person"), vi); // "từ 31 đến 59 người"
 * formatFigure(null, vi); // "chưa có số liệu"
 * ```
 */
export function formatFigure(
  figure: Figure | Difference | null,
  words: QuantityWords,
  options: FormatCountOptions = {},
): string {
  requireOptions(options, { leadingZero: "flag", unit: "flag" });
  return printing(words, () => {
    if (figure === null) return words.notReported;
    if ((figure as unknown) === undefined) return refuse(figure);
    if (typeof (figure.estimate as unknown) !== "number") return refuse(figure);
    const { lower, upper, unit } = figure;
    const estimate = sayableEstimate(figure);
    const shape = shapeOf({ estimate, lower, upper });
    // Nothing bounds the difference of two numbers that are open above.
    const template = lower === null && upper === null ? words.undetermined : words.figures[shape];
    const isOneNumber = lower !== null && lower === upper;
    return fillTemplate(isOneNumber ? words.figures.exact : template, {
      n: formatCount(
        (endsAtUpper.has(shape) || isOneNumber) && upper !== null ? upper : estimate,
        unit,
        words,
        options,
      ),
      lower: lower === null ? "" : printNumber(lower, words, options.leadingZero),
      upper: upper === null ? "" : printNumber(upper, words, options.leadingZero),
    });
  });
}

function refuse(found: unknown): never {
  return fail("invalid-figure", `A figure has an estimate${helpFor(found)}.`, { found: preview(found) });
}

function helpFor(found: unknown): string {
  if (found === undefined) return ", and there is none (undefined); null is one that was not reported";
  return helpByPart(found, helps) || "; toFigure makes one of a quantity";
}

const helps = {
  hedge: "; formatQuantity prints a quantity, and toFigure makes a figure of it",
  per: " that is a number; formatRatio prints a ratio",
  suppressed: `, which is hidden here; ${hiddenHelp}`,
  absolute: "; formatChange prints a growth, formatFigure its `absolute`",
  difference: "; formatPoints prints a change of rates",
};

type Bounded = Pick<Difference, "estimate" | "lower" | "upper">;

/** The sums of what "trên 400" and its like name may lie on the other side of zero than all that their difference can be. */
function sayableEstimate({ estimate, lower, upper }: Bounded): number {
  if (lower !== null && lower >= 0 && estimate < 0) return lower;
  return upper !== null && upper <= 0 && estimate > 0 ? upper : estimate;
}

/** The number with the unit is the upper bound. */
const endsAtUpper: ReadonlySet<string> = new Set(["range", "orLess"]);

function shapeOf({ estimate, lower, upper }: Bounded): keyof QuantityWords["figures"] {
  // "At least 0" says nothing of a count above zero.
  const saysNothing = lower === null || (lower === 0 && estimate > 0);
  // Nobody wrote the middle of a range.
  const isMiddle = lower !== null && upper !== null && estimate - lower === upper - estimate;
  if (saysNothing && isMiddle) return "orLess";
  return hedgeShape(
    saysNothing ? null : side(lower, estimate),
    upper === null ? null : side(upper, estimate),
    isMiddle,
  );
}

function side(bound: number, estimate: number): Side {
  if (bound === estimate) return 0;
  return bound < estimate ? -1 : 1;
}
