import { type PlainDate, requirePlainDate } from "./plain-date.js";
import type { PeriodWords } from "./period-words.js";

/**
 * What the places of a template stand for on a day; see {@link PeriodWords}. An invalid date throws `invalid-date`.
 *
 * @internal
 */
export function datePlaces(date: PlainDate, words: PeriodWords): Readonly<Record<string, string>> {
  const [year = "", mm = "", dd = ""] = requirePlainDate(date).split("-");
  const month = Number(mm);
  return {
    year,
    mm,
    dd,
    day: String(Number(dd)),
    month: String(month),
    officialMonth: month <= 2 ? mm : String(month),
    monthName: nameOf(month, words.monthNames),
    quarter: nameOf(Math.ceil(month / 3), words.quarters),
    half: nameOf(Math.ceil(month / 6), words.halves),
  };
}

function nameOf(number: number, names: readonly string[]): string {
  return names[number - 1] ?? String(number);
}
