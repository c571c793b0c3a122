import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { datePlaces } from "./date-places.js";
import type { PeriodWords } from "./period-words.js";
import type { PlainDate } from "./plain-date.js";

/**
 * A day in the words of a language. An invalid date throws `invalid-date`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param date - A day, such as `"2022-11-08"`.
 * @param words - The words of a language: a locale, such as `vi`, or its `periodWords` alone.
 *
 * @example
 * ```ts
 * import { formatDate } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatDate("2022-11-08", vi); // "08/11/2022"
 * formatDate("2022-11-08", en); // "8 November 2022"
 * ```
 */
export function formatDate(date: PlainDate, words: PeriodWords): string {
  return printing(words, () => fillTemplate(words.date, datePlaces(date, words)));
}
