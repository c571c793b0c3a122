import { fillTemplate } from "../internal/fill-template.js";
import { printing } from "../internal/printing.js";
import { datePlaces } from "./date-places.js";
import { formatDate } from "./format-date.js";
import type { PeriodWords } from "./period-words.js";
import type { Period } from "./period.js";
import { requirePeriod } from "./require-period.js";

/**
 * A period in the words of a language.
 *
 * A span of several whole calendar years is printed as such, one of a single day as that day. A period of a kind that the words do not know is printed
 * as its first and last day (for regimes of your own see {@link withRegimeWords}); a value that is not a period throws
 * `invalid-period`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param period - The period, of any kind.
 * @param words - The words of a language: a locale, such as `vi`, or its `periodWords` alone.
 *
 * @example
 * ```ts
 * import { formatPeriod, parsePeriod } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatPeriod(parsePeriod("2022-Q3"), vi); // "quý III/2022"
 * formatPeriod(parsePeriod("2022-Q3"), en); // "quarter 3 of 2022"
 * formatPeriod(parsePeriod("R2022"), vi); // "năm 2022 (15/12/2021–14/12/2022)"
 * formatPeriod(parsePeriod("R2022-07"), vi); // "tháng 7/2022 (15/6–14/7/2022)"
 * formatPeriod(parsePeriod("P2022-2025-V2030"), vi); // "giai đoạn 2022–2025, tầm nhìn đến năm 2030"
 * ```
 */
export function formatPeriod(period: Period, words: PeriodWords): string {
  const { firstDay, lastDay, visionYear } = requirePeriod(period);
  return printing(words, () =>
    fillTemplate(templateOf(period, words), {
      ...datePlaces(lastDay, words),
      first: formatDate(firstDay, words),
      last: formatDate(lastDay, words),
      from: fillTemplate(dateTemplate(period, words), datePlaces(firstDay, words)),
      firstYear: yearOf(firstDay),
      visionYear: String(visionYear),
    }),
  );
}

/** A year that the last day says need not be said of the first. */
function dateTemplate({ firstDay, lastDay }: Period, words: PeriodWords): string {
  return yearOf(firstDay) === yearOf(lastDay) ? words.dayOfYear : words.date;
}

function templateOf(period: Period, words: PeriodWords): string {
  if (isWholeYears(period)) return words.years;
  if (period.visionYear !== undefined) return words.programmeWithVision;
  const { kind, firstDay, lastDay } = period;
  if (kind === "programme" && yearOf(firstDay) === yearOf(lastDay)) return words.periods["calendar-year"];
  const known = Object.hasOwn(words.periods, kind) ? words.periods[kind] : undefined;
  const isOneDay = firstDay === lastDay && (known === undefined || namesDays.has(kind));
  return isOneDay ? words.day : (known ?? words.periods.span);
}

/** Kinds that are printed as their days. */
const namesDays: ReadonlySet<string> = new Set(["campaign", "span"]);

function isWholeYears({ kind, firstDay, lastDay }: Period): boolean {
  const isWhole = firstDay.endsWith("-01-01") && lastDay.endsWith("-12-31");
  return kind === "span" && isWhole && yearOf(firstDay) !== yearOf(lastDay);
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
