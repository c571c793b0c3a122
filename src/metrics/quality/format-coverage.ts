import { fillTemplate } from "../../internal/fill-template.js";
import { printing } from "../../internal/printing.js";
import { type NumberMarks, printNumber } from "../../quantity/print-number.js";
import type { Coverage } from "./coverage.js";
import type { QualityWords } from "./quality-words.js";

/**
 * How many returns were accepted of how many, in the words of a language: what is to stand beside a total.
 *
 * Where none was expected, or nobody knows how many, that is said instead; never 100 %. A value or words without a part that printing needs throw `unprintable`, a
 * number that is none `invalid-figure`.
 *
 * @param coverage - The `coverage` of a row or total of {@link evaluate}, or what the function `coverage` gave.
 * @param words - The words of a language: a locale, such as `vi`.
 *
 * @example
 * ```ts
 * import { formatCoverage } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * formatCoverage({ status: "partial", received: 2, expected: 4 }, vi); // "đã duyệt 2 trên 4 báo cáo"
 * formatCoverage({ status: "unknown", received: null, expected: null }, vi); // "chưa xác định được các đơn vị phải báo cáo"
 * ```
 */
export function formatCoverage(
  coverage: Pick<Coverage, "status" | "received" | "expected">,
  words: Pick<QualityWords, "coverageStatuses" | "returnsAccepted"> & NumberMarks,
): string {
  return printing(words, () => {
    const { status, received, expected } = coverage;
    if (received === null || expected === null || expected === 0) return words.coverageStatuses[status];
    return fillTemplate(words.returnsAccepted, {
      received: printNumber(received, words),
      expected: printNumber(expected, words),
    });
  });
}
