import { fail } from "../internal/failure.js";
import { fillTemplate } from "../internal/fill-template.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import { requireOptions } from "../internal/require-options.js";
import { formatCount, type FormatCountOptions } from "./format-count.js";
import { printNumber } from "./print-number.js";
import type { Quantity } from "./quantity.js";
import type { QuantityWords } from "./quantity-words.js";

/**
 * A reported quantity in the words of a language: its hedge, its number, its unit.
 *
 * A unit that the words do not know is printed by its id. A figure and whatever else has no value throws `invalid-figure`; {@link formatFigure}
 * prints what was computed. What lacks another part that printing needs, the quantity or the words, throws `unprintable`.
 *
 * @param quantity - The quantity, made by {@link exactly} and its like, or let in by the gate; not checked.
 * @param words - The words of a language: a locale, such as `vi`, or its `quantityWords` alone.
 * @param options - `leadingZero` prints 4 as "04"; `unit: false` leaves the noun out. By default neither.
 *
 * @example
 * ```ts
 * import { exactly, formatQuantity, moreThan } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatQuantity(moreThan(88500, "attendance"), vi); // "trên 88.500 lượt"
 * formatQuantity(moreThan(88500, "attendance"), en); // "more than 88,500 attendances"
 * formatQuantity(exactly(4, "column"), vi, { leadingZero: true }); // "04 chuyên mục"
 * ```
 */
export function formatQuantity(
  quantity: Quantity,
  words: QuantityWords,
  options: FormatCountOptions = {},
): string {
  requireOptions(options, { leadingZero: "flag", unit: "flag" });
  return printing(words, () => {
    const { value, upTo, openAbove, hedge, unit } = quantity;
    if ((value as unknown) === undefined) return refuse(quantity);
    const template = words.hedges[openAbove === true ? "betweenOpenAbove" : hedge];
    return fillTemplate(template, {
      n: formatCount(upTo ?? value, unit, words, options),
      lower: printNumber(value, words, options.leadingZero),
    });
  });
}

function refuse(found: unknown): never {
  const isFigure = typeof found === "object" && found !== null && "estimate" in found;
  const help = isFigure ? "formatFigure prints a figure" : `found ${preview(found)}`;
  const message = `A quantity has a value and a hedge, as exactly, moreThan and their like make it; ${help}.`;
  return fail("invalid-figure", message, { found: preview(found) });
}
