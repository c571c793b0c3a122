import type { Timeliness } from "../../calendar/timeliness.js";
import { fillTemplate } from "../../internal/fill-template.js";
import { printing } from "../../internal/printing.js";
import type { QualityWords } from "./quality-words.js";

/**
 * Whether a return was on time, in the words of a language, with the days that it is late.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param timeliness - What the function `timeliness` gave.
 * @param words - The words of a language: a locale, such as `vi`, or its `qualityWords` alone.
 *
 * @example
 * ```ts
 * import { formatTimeliness, timeliness } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const due = { dueOn: "2022-12-25" };
 * formatTimeliness(timeliness({ ...due, receivedOn: "2022-12-28" }, "2022-12-31"), vi); // "chậm 3 ngày"
 * formatTimeliness(timeliness(due, "2022-12-31"), vi); // "chưa nộp, quá hạn 6 ngày"
 * formatTimeliness(timeliness(due, "2022-12-20"), vi); // "chưa đến hạn"
 * ```
 */
export function formatTimeliness(
  timeliness: Timeliness,
  words: Pick<QualityWords, "timelinessStatuses">,
): string {
  return printing(words, () => {
    const { status, daysLate } = timeliness;
    const { one, other } = words.timelinessStatuses[status];
    return fillTemplate(daysLate === 1 ? one : other, { n: String(daysLate ?? "") });
  });
}
