import { memoise } from "../../../internal/memoise.js";
import { preview } from "../../../internal/preview.js";
import { remember } from "../../../internal/remember.js";
import { registerLists } from "../../lists.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { findWords, isCutBetween } from "./find-words.js";
import { type Quote, quotesOf } from "./quotes-of.js";

const messages = {
  "not-there": ["source"],
  elsewhere: ["source", "start", "end"],
  elided: ["source"],
  "unknown-source": ["source"],
} as const;

/** Of a quote: it stands word for word in the text of its source. */
export const quoteNotInSource = defineRule({
  id: "provenance/quote-not-in-source",
  definition: "A quote stands word for word in the text of its source, and where its span says.",
  severity: "error",
  provenance: "house rule",
  selects: {
    each: "record",
    lists: registerLists,
    where: (record) => quotesOf(record).length > 0,
    references: { "provenance.source": "sources" },
  },
  messages,
  judge: (record, context) => quotesOf(record).map((quote) => judgeQuote(quote, context)),
});

function judgeQuote(quote: Quote, context: RuleContext): Judgement<typeof messages> {
  const { path } = quote;
  const source = typeof quote.source === "string" ? quote.source : preview(quote.source);
  const found = context.find("sources", source);
  if (found === undefined)
    return { verdict: "incomplete", message: "unknown-source", data: { source }, path };
  const { text } = found;
  // Few offices keep the whole text of what they quote; where they do not, there is nothing to say.
  if (typeof text !== "string") return "skip";
  const words = inOneLine(quote.text);
  const span = readSpan(quote.span);
  if (span !== null && isAt(text, quote.text, words, span)) return "pass";
  const wholeText = linesIn(context)(text);
  if (findWords(wholeText, words) >= 0) {
    if (span === null) return "pass";
    const [start, end] = span;
    return { verdict: "fail", message: "elsewhere", data: { source, start, end }, path: spanPath(path) };
  }
  const parts = partsOf(words);
  if (!standInOrder(wholeText, parts))
    return { verdict: "fail", message: "not-there", data: { source }, path };
  // Marks at the ends of a quote only say that the sentence goes on.
  return parts.length === 1 ? "pass" : { verdict: "possible", message: "elided", data: { source }, path };
}

function spanPath(path: Quote["path"]): Quote["path"] {
  return [...path.slice(0, -1), "span"];
}

/** Composed, and with one blank for every run of white space. */
function inOneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The texts of a check in one line each: many quotes are of one source. They are forgotten with the check. */
const lines = new WeakMap<RuleContext, (text: string) => string>();

function linesIn(context: RuleContext): (text: string) => string {
  return remember(lines, context, () => memoise(inOneLine));
}

function readSpan(span: unknown): readonly [start: number, end: number] | null {
  if (!Array.isArray(span)) return null;
  const [start, end] = span as readonly unknown[];
  return isOffset(start) && isOffset(end) ? [start, end] : null;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isAt(
  text: string,
  quote: string,
  words: string,
  [start, end]: readonly [start: number, end: number],
): boolean {
  if (words === "" || !isCutBetween(text, start) || !isCutBetween(text, end)) return false;
  if (end - start === quote.length && text.startsWith(quote, start)) return true;
  return inOneLine(text.slice(start, end)) === words;
}

/** What stands between the marks “…” of a quote, with or without brackets. */
function partsOf(words: string): readonly string[] {
  const parts = words.split(/[[(]? ?(?:…|\.\.\.) ?[\])]?/);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Whether there are parts, and they stand in a text one after the other. */
function standInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = findWords(text, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}
