import { fillTemplate } from "../../internal/fill-template.js";
import { ownValue } from "../../internal/own-value.js";
import { formatQuantity } from "../../quantity/format-quantity.js";
import { codeLabel } from "../../records/code-label.js";
import { momentText } from "../../records/moment-text.js";
import type { ExplainedRecord, ExplainedSource } from "./explanation.js";
import type { ExplanationLocale } from "./explanation-words.js";

/**
 * A record: its list, id, time and quantity.
 *
 * @internal
 */
export function recordText(explained: ExplainedRecord, words: ExplanationLocale): string {
  const { list, id, status, quantity } = explained;
  const { lists, record, notFound } = words.explanation;
  const known: Readonly<Record<string, string>> = lists;
  const name = ownValue(known, list) ?? list;
  const details = detailsOf(explained, words).join(", ");
  return [
    fillTemplate(record, { list: name, id }),
    withDetails(details),
    quantity === undefined ? "" : `: ${formatQuantity(quantity, words)}`,
    status === "not-found" ? `: ${notFound}` : "",
  ].join("");
}

/** In brackets; what has brackets of its own, as reporting periods do, after a comma. */
function withDetails(details: string): string {
  if (details === "") return "";
  return details.includes("(") ? `, ${details}` : ` (${details})`;
}

function detailsOf(
  { kind, basis, when, method }: ExplainedRecord,
  words: ExplanationLocale,
): readonly string[] {
  return [
    ...(kind === undefined ? [] : [labelIn("ledgerKinds", kind, words)]),
    ...(basis === undefined ? [] : [labelIn("populationBases", basis, words)]),
    ...(when === undefined ? [] : [momentText(when, words)]),
    ...(method === undefined ? [] : [fillTemplate(words.explanation.method, { method })]),
  ];
}

/** Who prints with a part of a locale may have no words for codes. */
function labelIn(
  list: "ledgerKinds" | "populationBases",
  code: string,
  { codes }: ExplanationLocale,
): string {
  return codes === undefined ? code : codeLabel(list, code, { codes });
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
  const source = `${title ?? id}${withDetails(details)}`;
  const { quoted, taken } = words.explanation;
  return quote === undefined ? fillTemplate(taken, { source }) : fillTemplate(quoted, { quote, source });
}
