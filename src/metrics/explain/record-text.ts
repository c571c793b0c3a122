import { formatDate } from "../../calendar/format-date.js";
import { formatPeriod } from "../../calendar/format-period.js";
import { isPlainDate } from "../../calendar/plain-date.js";
import { safeParsePeriod } from "../../calendar/safe-parse-period.js";
import { fillTemplate } from "../../internal/fill-template.js";
import { formatQuantity } from "../../quantity/format-quantity.js";
import type { Moment } from "../../records/moment.js";
import type { ExplainedRecord, ExplainedSource } from "./explanation.js";
import type { ExplanationLocale } from "./explanation-words.js";

/**
 * A record: its list, id, time and quantity.
 *
 * @internal
 */
export function recordText(
  { list, id, status, when, quantity }: ExplainedRecord,
  words: ExplanationLocale,
): string {
  const { lists, record, notFound } = words.explanation;
  const known: Readonly<Record<string, string>> = lists;
  const name = (Object.hasOwn(known, list) ? known[list] : undefined) ?? list;
  return [
    fillTemplate(record, { list: name, id }),
    when === undefined ? "" : ` (${momentText(when, words)})`,
    quantity === undefined ? "" : `: ${formatQuantity(quantity, words)}`,
    status === "not-found" ? `: ${notFound}` : "",
  ].join("");
}

function momentText(when: Moment, words: ExplanationLocale): string {
  if (isPlainDate(when)) return formatDate(when, words);
  const period = safeParsePeriod(when);
  return period === null ? when : formatPeriod(period, words);
}

/**
 * What a record was taken from, in its words where they were kept.
 *
 * @internal
 */
export function sourceText(
  { id, title, publisher, locator, quote }: ExplainedSource,
  words: ExplanationLocale,
): string {
  const details = [publisher, locator].filter((detail) => detail !== undefined).join(", ");
  const source = `${title ?? id}${details === "" ? "" : ` (${details})`}`;
  const { quoted, taken } = words.explanation;
  return quote === undefined ? fillTemplate(taken, { source }) : fillTemplate(quoted, { quote, source });
}
