import type { PeriodProblemWords } from "../../calendar/reading/period-problem-words.js";
import { foundWords } from "./found-words.js";

/**
 * Vietnamese: what is wrong with a text that is not a period. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { readPeriod, renderPeriodProblem } from "phongtrao";
 * import { periodProblemWords } from "phongtrao/locale/vi";
 *
 * const read = readPeriod("tháng 13/2022");
 * read.ok ? "" : renderPeriodProblem(read.problem, periodProblemWords); // "“tháng 13/2022”: không có tháng này; tháng ghi từ 1 đến 12."
 * ```
 */
export const periodProblemWords: PeriodProblemWords = {
  ...foundWords,
  periodProblems: {
    "days-disagree": "{found}: các ngày trong ngoặc không khớp với kỳ được nêu.",
    empty: "Chưa ghi kỳ báo cáo.",
    "no-such-day": "{found}: trong lịch không có ngày này.",
    "no-such-month": "{found}: không có tháng này; tháng ghi từ 1 đến 12.",
    "no-such-quarter": "{found}: không có quý này; quý ghi từ I đến IV.",
    "not-consecutive": "{found}: năm học kết thúc vào năm liền sau năm bắt đầu.",
    "not-text": "Kỳ báo cáo phải ghi dưới dạng chữ, không phải {found}.",
    reversed: "{found}: thời điểm cuối đứng trước thời điểm đầu.",
    "term-without-days":
      "{found}: chỉ nêu năm thì chưa rõ nhiệm kỳ bắt đầu và kết thúc vào ngày nào; ghi theo mẫu “nhiệm kỳ từ ngày 14/10/2020 đến ngày 12/10/2025”.",
    "too-long": "Nội dung quá dài so với một kỳ báo cáo: {found}.",
    "two-digit-year": "{found}: năm phải ghi đủ bốn chữ số.",
    unrecognised:
      "Không đọc được {found} thành kỳ báo cáo; ghi theo mẫu “năm 2022”, “quý III/2022” hoặc “tháng 7/2022”.",
    "vision-not-later": "{found}: năm của tầm nhìn phải sau năm cuối của giai đoạn.",
    "year-missing": "{found} chưa ghi năm.",
    "year-out-of-range": "{found} nằm ngoài các năm 1900–2200.",
  },
};
