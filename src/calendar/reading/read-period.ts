import { preview } from "../../internal/preview.js";
import { requireOptions } from "../../internal/require-options.js";
import type { Period } from "../period.js";
import { calendarRegime, type Regime } from "../regime.js";
import { requireRegime } from "../require-regime.js";
import { englishPeriodProblemWords } from "./english-period-problem-words.js";
import { periodOrCode } from "./period-or-code.js";
import type { PeriodProblem, PeriodProblemCode } from "./period-problem.js";
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
 * It reads years, quarters, months ("2022-07" too), the first or last months of a year, a day with the day first ("20/7/2022") or as spreadsheets keep it ("2022-07-20"), "lũy kế đến" a day,
 * days from one to another (what the first leaves out is taken from the last), school years, programmes ("giai đoạn 2022–2025, tầm nhìn đến năm
 * 2030") and terms that give their days. Letters may be large or small, composed or not; dashes and blanks of any kind. The text does not say whose
 * year it means, so the regime of the report does. Days in brackets behind the name, as in "năm 2022 (15/12/2021–14/12/2022)", have to be those of
 * the regime.
 *
 * Nothing is guessed, and text never throws: what cannot be read is a problem with its code, see {@link PeriodProblemCode}. That is a value that is
 * not text, text longer than 200 characters, a period without a year or with a year of two digits, and a day, month or quarter that does not exist.
 * An invalid regime throws `invalid-regime`.
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
  const read = periodOrCode(text, requireRegime(regime));
  return Object.freeze(
    typeof read === "string" ? { ok: false, problem: problemOf(read, text) } : { ok: true, period: read },
  );
}

function problemOf(code: PeriodProblemCode, text: unknown): PeriodProblem {
  const found = preview(text);
  return Object.freeze({
    code,
    found,
    message: renderPeriodProblem({ code, found }, englishPeriodProblemWords),
  });
}
