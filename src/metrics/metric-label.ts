import { printing } from "../internal/printing.js";
import { ownValue } from "../internal/own-value.js";
import type { MetricWords } from "./metric-words.js";

/**
 * What a language calls a metric, as the head of a column has it; the id itself where the language does not know it.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param id - The id of the metric, such as `attendance`.
 * @param words - The words of a language: a locale, such as `vi`, or its `metricWords` alone.
 *
 * @example
 * ```ts
 * import { metricLabel } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * metricLabel("attendance", vi); // "Số lượt người tham gia"
 * metricLabel("attendance", en); // "Attendances"
 * metricLabel("leaflets", vi); // "leaflets"
 *
 * const words = { ...vi, metrics: { ...vi.metrics, leaflets: "Số tờ rơi" } };
 * metricLabel("leaflets", words); // "Số tờ rơi"
 * ```
 */
export function metricLabel(id: string, words: MetricWords): string {
  return printing(words, () => ownValue(words.metrics, id) ?? id);
}
