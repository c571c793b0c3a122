import { isPhongTraoError } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { requireOptions } from "../../internal/require-options.js";
import type { Period } from "../period.js";
import { calendarRegime, type Regime } from "../regime.js";
import { requireRegime } from "../require-regime.js";
import { complain } from "./complain.js";
import { englishPeriodProblemWords } from "./english-period-problem-words.js";
import { foldPeriodText } from "./fold-period-text.js";
import { periodForms } from "./period-forms.js";
import { type PeriodProblem, type PeriodProblemCode, periodProblemCodes } from "./period-problem.js";
import { regimeReader } from "./regime-reader.js";
import { renderPeriodProblem } from "./render-period-problem.js";

/** Whose months, quarters and years are meant. */
export interface ReadPeriodOptions {
  /** The regime of the report that the text stands in; defaults to the calendar, {@link calendarRegime}. */
  readonly regime?: Regime | undefined;
}

/** The period that a text names, or what keeps it from naming one. */
export type PeriodReading =
  { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly problem: PeriodProblem };

/**
 * Reads a period as people write it in Vietnamese: "Quý III/2022", "quý 3 năm 2022", "6 tháng đầu năm 2022", "T7/2022".
 *
 * Read are years, quarters, months ("2022-07" too), the first or last months of a year, "lũy kế đến" a day, days from one to another
 * (what the first leaves out is that of the last), school years, programmes ("giai đoạn 2022–2025, tầm nhìn đến năm
 * 2030") and terms that give their days. Letters may be large or small, composed or not; dashes and blanks of any kind.
 * The text does not say whose year it means, so the regime of the report does; days in brackets behind the name, "năm 2022 (15/12/2021–14/12/2022)", have to be
 * those of the regime.
 *
 * Nothing is guessed, and whatever the text is, nothing is thrown: what is no text, longer than 200 characters, without a year, with a year of two
 * digits, or names a day, month or quarter that there is not is a problem with its code, see {@link PeriodProblemCode}. A regime that is none throws
 * `invalid-regime`.
 *
 * @param text - What somebody wrote, of at most 200 characters.
 * @param options - `regime`: that of the report that the text stands in; by default {@link calendarRegime}.
 *
 * @example
 * ```ts
 * import { readPeriod, reportingRegime } from "phongtrao";
 *
 * const idOf = (text: string) => {
 *   const result = readPeriod(text, { regime: reportingRegime });
 *   return result.ok ? result.period.id : result.problem.code;
 * };
 *
 * idOf("Quý III/2022"); // "R2022-Q3"
 * idOf("9 tháng năm 2022"); // "R2022-9M"
 * idOf("lũy kế đến 31/8/2022"); // "2021-12-15/2022-08-31"
 * idOf("giai đoạn 2022 – 2025"); // "P2022-2025"
 * idOf("từ 1/6 đến 30/6/2022"); // "2022-06-01/2022-06-30"
 * idOf("T13/2022"); // "no-such-month"
 * idOf("nhiệm kỳ 2020 – 2025"); // "term-without-days"
 * ```
 */
export function readPeriod(text: string, options: ReadPeriodOptions = {}): PeriodReading {
  const { regime = calendarRegime } = requireOptions(options, { regime: true });
  requireRegime(regime);
  try {
    return Object.freeze({ ok: true, period: read(text, regime) });
  } catch (error) {
    return Object.freeze({ ok: false, problem: problemOf(error, text) });
  }
}

const longest = 200;

function read(text: unknown, regime: Regime): Period {
  if (typeof text !== "string") return complain("not-text");
  if (text.length > longest) return complain("too-long");
  const folded = foldPeriodText(text);
  if (folded === "") return complain("empty");
  const [, name, days] = /^(.+?) ?\((.+)\)$/.exec(folded) ?? [];
  if (name === undefined || days === undefined) return readFolded(folded, regime);
  return requireDays(readFolded(name, regime), readFolded(days, regime));
}

function readFolded(text: string, regime: Regime): Period {
  for (const { pattern, read: make } of periodForms) {
    const groups = pattern.exec(text);
    if (groups !== null) return make(groups.slice(1), regimeReader(regime));
  }
  return complain("unrecognised");
}

/** "Năm 2022 (15/12/2021–14/12/2022)" says its days itself: they have to be those of the regime. */
function requireDays(period: Period, { firstDay, lastDay }: Period): Period {
  return period.firstDay === firstDay && period.lastDay === lastDay ? period : complain("days-disagree");
}

function problemOf(error: unknown, text: unknown): PeriodProblem {
  const code = codeOf(error);
  const found = preview(text);
  return Object.freeze({
    code,
    found,
    message: renderPeriodProblem({ code, found }, englishPeriodProblemWords),
  });
}

/** A year of the text is within range; that of the period need not be, where it begins in the year before. */
function codeOf(error: unknown): PeriodProblemCode {
  if (isPhongTraoError(error, "invalid-date")) return "year-out-of-range";
  const code = periodProblemCodes.find((known) => isPhongTraoError(error, known));
  if (code === undefined) throw error;
  return code;
}
