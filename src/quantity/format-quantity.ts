import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { formatCount, type FormatCountOptions } from "./format-count.js";
import { formatNumber } from "./format-number.js";
import type { Quantity } from "./quantity.js";
import type { QuantityWords } from "./quantity-words.js";

/**
 * A reported quantity in the words of a language: its hedge, its number, its unit.
 *
 * Leading zeros ("04 chuyên mục") only with `leadingZero`; `unit: false` leaves the noun out. A unit that the words do not know is printed by its id.
 *
 * The quantity comes from a function such as {@link exactly} or from the gate and is not checked again; what lacks a part that printing needs, the quantity
 * or the words, throws `unprintable`.
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
  return printing(() => {
    const { value, upTo, openAbove, hedge, unit } = quantity;
    const template = words.hedges[openAbove === true ? "betweenOpenAbove" : hedge];
    return fillTemplate(template, {
      n: formatCount(upTo ?? value, unit, words, options),
      lower: formatNumber(value, words, options),
    });
  });
}
