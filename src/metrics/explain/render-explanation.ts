import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { printing } from "../../internal/printing.js";
import { requireOptions } from "../../internal/require-options.js";
import { checkExplanation } from "./check-explanation.js";
import { countedClause } from "./counted-clause.js";
import type { Explanation } from "./explanation.js";
import type { CountedClause, ExplanationLocale } from "./explanation-words.js";
import { headline } from "./headline.js";
import { recordText, sourceText } from "./record-text.js";
import { toldOperands } from "./told-operands.js";

/** How much of an explanation is printed. */
export interface RenderExplanationOptions {
  /** How many records, and how many figures, are printed of each list before the rest is only counted; 5 by default. */
  readonly shown?: number | undefined;
}

/**
 * An explanation as text: a line for each figure with its calculation, what it was computed from indented below it, and the records with the words of their sources.
 *
 * Of long lists the first are printed, and how many more there are. A share is printed in percent, to two
 * places. A value that is not an explanation throws `invalid-explanation`; one with invalid numbers, `invalid-figure`; one that
 * is too large or goes in a circle, `lineage-too-large`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param explanation - What {@link explain} gave.
 * @param locale - The words of a language: a locale, such as `vi`.
 * @param options - `shown`: how much of a list is printed, a whole number from 0 or `Infinity`; 5 by default.
 *
 * @example
 * ```ts
 * import { add, exactly, explain, figureOfRecord, moreThan, renderExplanation } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const talk = figureOfRecord(moreThan(400, "person"), { list: "activities", id: "song-da" });
 * const explanation = explain(add(talk, exactly(30, "person")));
 *
 * const lines = renderExplanation(explanation, vi).split("\n");
 * lines[0]; // "trên 430 người = trên 400 người + 30 người"
 * lines[1]; // "  trên 400 người, theo số liệu đã báo cáo"
 * lines[2]; // "    Hoạt động tuyên truyền, bản ghi song-da"
 * lines[3]; // "  30 người, không lưu lại nguồn gốc của số liệu"
 * ```
 */
export function renderExplanation(
  explanation: Explanation,
  locale: ExplanationLocale,
  options: RenderExplanationOptions = {},
): string {
  checkExplanation(explanation);
  const shown = requireShown(requireOptions(options, { shown: true }).shown ?? 5);
  return printing(locale, () => linesOf(explanation, 0, locale, shown).join("\n"));
}

function requireShown(shown: number): number {
  if (shown === Infinity || (Number.isInteger(shown) && shown >= 0)) return shown;
  const message = `Of a list a whole number of things is shown, or Infinity, not ${preview(shown)}.`;
  return fail("invalid-explanation", message, { found: preview(shown) }, ["shown"]);
}

function linesOf(
  explanation: Explanation,
  level: number,
  words: ExplanationLocale,
  shown: number,
): readonly string[] {
  const { moreFigures, moreRecords } = words.explanation;
  const operands = toldOperands(explanation);
  const { records } = explanation;
  return [
    line(level, headline(explanation, words, shown)),
    ...operands.slice(0, shown).flatMap((operand) => linesOf(operand, level + 1, words, shown)),
    ...rest(operands.length - shown, level + 1, moreFigures, words),
    ...records
      .slice(0, shown)
      .flatMap((record) => [
        line(level + 1, recordText(record, words)),
        ...record.sources.map((source) => line(level + 2, sourceText(source, words))),
      ]),
    ...rest(records.length - shown, level + 1, moreRecords, words),
  ];
}

function rest(
  count: number,
  level: number,
  clause: CountedClause,
  words: ExplanationLocale,
): readonly string[] {
  return count > 0 ? [line(level, countedClause(clause, count, words))] : [];
}

/** What stands in the data may hold line breaks; a line of text has none. */
function line(level: number, text: string): string {
  return "  ".repeat(level) + text.replace(/\s+/g, " ").trim();
}
