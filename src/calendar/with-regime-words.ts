import { printing } from "../internal/printing.js";
import type { PeriodWords } from "./period-words.js";
import type { Regime } from "./regime.js";
import { requireRegime } from "./require-regime.js";

/**
 * The words of a language with those for the kinds of a regime of your own: the words of the reporting regime, which say
 * the days beside the name.
 *
 * A value that is not a regime throws `invalid-regime`, words that lack a part that printing needs `unprintable`.
 *
 * @param words - The words of a language: a locale, such as `vi`, or its `periodWords` alone.
 * @param regime - A regime from {@link defineRegime}.
 * @returns A copy of all the words, frozen, with the new ones among the `periods`.
 *
 * @example
 * ```ts
 * import { defineRegime, formatPeriod, parsePeriod, periodKindsOf, withRegimeWords } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const province = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
 * const month = parsePeriod("K2022-07", periodKindsOf(province));
 *
 * formatPeriod(month, withRegimeWords(vi, province)); // "tháng 7/2022 (21/6–20/7/2022)"
 * formatPeriod(month, vi); // "từ 21/6/2022 đến 20/7/2022"
 * ```
 */
export function withRegimeWords<Words extends PeriodWords>(words: Words, regime: Regime): Words {
  const { id } = requireRegime(regime);
  return printing(words, () => {
    const { periods } = words;
    return Object.freeze({
      ...words,
      periods: Object.freeze({
        ...periods,
        [`${id}-month`]: periods["reporting-month"],
        [`${id}-quarter`]: periods["reporting-quarter"],
        [`${id}-half`]: periods["reporting-half"],
        [`${id}-nine-months`]: periods["reporting-nine-months"],
        [`${id}-year`]: periods["reporting-year"],
      }),
    });
  });
}
