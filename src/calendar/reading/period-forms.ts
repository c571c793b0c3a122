import { congressTerm } from "../kinds/congress-term.js";
import { programme } from "../kinds/programme.js";
import { schoolYear } from "../kinds/school-year.js";
import { span } from "../kinds/span.js";
import type { Period } from "../period.js";
import { complain } from "./complain.js";
import { dayPattern, readDay } from "./read-days.js";
import { readSmallNumber, readYear, smallNumber } from "./read-numbers.js";
import type { RegimeReader } from "./regime-reader.js";

/** One way to write a period: its pattern, and what the groups of the pattern make up. */
interface PeriodForm {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[], regime: RegimeReader) => Period;
}

const ofYear = String.raw`(?:(?:[/.-]|,? )(?:của )?(?:năm )?(\d+)| năm)?`;
const yearTo = "lũy kế (?:từ đầu năm )?(?:tính )?đến (?:hết )?";
const to = "(?:-| đến (?:hết )?)";

/**
 * The ways to write a period that are read, as patterns over folded text. The first that matches is taken.
 *
 * @internal
 */
export const periodForms: readonly PeriodForm[] = [
  {
    pattern: form(String.raw`(?:cả )?(?:năm )?(\d+)`),
    read: ([year], regime) => regime.year(readYear(year)),
  },
  {
    pattern: form(`(?:quý |q\\.? ?)${smallNumber}${ofYear}`),
    read: ([quarter, year], regime) => regime.quarter(readYear(year), readSmallNumber(quarter)),
  },
  {
    pattern: form(`(?:tháng |t\\.? ?)${smallNumber}${ofYear}`),
    read: ([month, year], regime) => regime.month(readYear(year), readSmallNumber(month)),
  },
  {
    pattern: form(String.raw`(\d{1,2})[/.-](\d{4})`),
    read: ([month, year], regime) => regime.month(readYear(year), readSmallNumber(month)),
  },
  {
    pattern: form(String.raw`(\d{4})[/.-](\d{1,2})`),
    read: ([year, month], regime) => regime.month(readYear(year), readSmallNumber(month)),
  },
  {
    pattern: form(`(?:từ )?tháng ${smallNumber}${ofYear}${to}tháng ${smallNumber}${ofYear}`),
    read: (months, regime) => monthsOf(months, regime),
  },
  {
    pattern: form(String.raw`(\d{1,2}) ?t[/.-]? ?(\d+)`),
    read: ([months, year], regime) => regime.firstMonths(readYear(year), readSmallNumber(months)),
  },
  {
    pattern: form(`(?:lũy kế )?${smallNumber} tháng(?: đầu)?${ofYear}`),
    read: ([months, year], regime) => regime.firstMonths(readYear(year), readSmallNumber(months)),
  },
  {
    pattern: form(`${smallNumber} tháng cuối${ofYear}`),
    read: ([months, year], regime) => regime.lastMonths(readYear(year), readSmallNumber(months)),
  },
  {
    pattern: form(`${yearTo}${dayPattern}`),
    read: ([day, month, year], regime) => regime.yearTo(readDay([day, month, year])),
  },
  {
    pattern: form(`${yearTo}tháng ${smallNumber}${ofYear}`),
    read: ([month, year], regime) =>
      regime.yearTo(regime.month(readYear(year), readSmallNumber(month)).lastDay),
  },
  {
    pattern: form(`${yearTo}quý ${smallNumber}${ofYear}`),
    read: ([quarter, year], regime) =>
      regime.yearTo(regime.quarter(readYear(year), readSmallNumber(quarter)).lastDay),
  },
  {
    pattern: form(dayPattern),
    read: ([day, month, year]) => dayAlone(readDay([day, month, year])),
  },
  {
    pattern: form(String.raw`(?:ngày )?(\d{1,2})-(\d{1,2})-(\d+)`),
    read: ([day, month, year]) => dayAlone(readDay([day, month, year])),
  },
  {
    pattern: form(String.raw`(\d{4})[/-](\d{1,2})[/-](\d{1,2})`),
    read: ([year, month, day]) => dayAlone(readDay([day, month, year])),
  },
  {
    pattern: form(`(?:từ )?${dayPattern}${to}${dayPattern}`),
    read: (days) => spanOf(...readDays(days)),
  },
  {
    pattern: form(`nhiệm kỳ từ ${dayPattern}${to}${dayPattern}`),
    read: (days) => inOrder(readDays(days), (first, last) => congressTerm.of(first, last)),
  },
  {
    pattern: form(String.raw`nhiệm kỳ(?: \d+${to}\d+)?`),
    read: () => complain("term-without-days"),
  },
  {
    pattern: form(String.raw`năm học (\d+)(?:/|${to})(\d+)`),
    read: ([first, last]) => schoolYearOf(readYear(first), readYear(last)),
  },
  {
    pattern: form(
      String.raw`(?:giai đoạn|thời kỳ) (?:từ )?(?:năm )?(\d+)${to}(?:năm )?(\d+)(?:,?(?: và)? tầm nhìn (?:đến )?(?:năm )?(\d+))?`,
    ),
    read: ([first, last, vision]) => programmeOf(readYear(first), readYear(last), vision),
  },
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

/** "Từ tháng 1 đến tháng 6/2022": what the first leaves out is the year of the last. */
function monthsOf(
  [first, yearOfFirst, last, yearOfLast]: readonly (string | undefined)[],
  regime: RegimeReader,
): Period {
  const year = readYear(yearOfLast);
  const from = regime.month(yearOfFirst === undefined ? year : readYear(yearOfFirst), readSmallNumber(first));
  const until = regime.month(year, readSmallNumber(last));
  return from.firstDay < until.firstDay ? regime.between(from.firstDay, until.lastDay) : complain("reversed");
}

function dayAlone(day: string): Period {
  return span.of(day, day);
}

type Days = readonly [firstDay: string, lastDay: string];

function readDays([d1, m1, y1, d2, m2, y2]: readonly (string | undefined)[]): Days {
  const lastDay = readDay([d2, m2, y2]);
  return [readDay([d1, m1, y1], [d2, m2, y2]), lastDay];
}

function spanOf(...days: Days): Period {
  return inOrder(days, (first, last) => span.of(first, last));
}

function inOrder([first, last]: Days, make: (first: string, last: string) => Period): Period {
  return first <= last ? make(first, last) : complain("reversed");
}

function schoolYearOf(first: number, last: number): Period {
  if (last < first) return complain("reversed");
  return last === first + 1 ? schoolYear.of(first) : complain("not-consecutive");
}

function programmeOf(first: number, last: number, vision: string | undefined): Period {
  if (last < first) return complain("reversed");
  if (vision === undefined) return programme.of(first, last);
  const visionYear = readYear(vision);
  return visionYear > last ? programme.of(first, last, visionYear) : complain("vision-not-later");
}
