import { areAlike } from "../../quantity/alike.js";
import { formatFigure } from "../../quantity/format-figure.js";
import { formatNumber } from "../../quantity/format-number.js";
import { ratioValueText } from "../../quantity/format-ratio.js";
import type { Explanation, FigureExplanation, RatioExplanation } from "./explanation.js";
import type { ExplanationLocale } from "./explanation-words.js";
import { toldOperands } from "./told-operands.js";

/**
 * The number of an explanation in words. A share is printed in percent, another ratio as the number it is.
 *
 * @internal
 */
export function formatExplained(explanation: Explanation, words: ExplanationLocale): string {
  if (explanation.operation !== "ratio") return formatFigure(explanation, words);
  const part = (role: "numerator" | "denominator") =>
    explanation.operands.find((operand) => operand.role === role) ?? null;
  const parts = { numerator: part("numerator"), denominator: part("denominator") };
  return ratioValueText({ ...explanation, ...parts }, words, {
    places: 2,
    percent: isShare(explanation),
  });
}

function isShare({ per, operands }: RatioExplanation): boolean {
  const [numerator, denominator] = operands;
  return (
    per === 1 &&
    numerator !== undefined &&
    denominator !== undefined &&
    areAlike(numerator.unit, denominator.unit)
  );
}

/**
 * The calculation of an explanation, "123 mô hình − 15 mô hình". What was assumed to be zero is left out: the assumption is told beside it.
 *
 * @internal
 */
export function formulaOf(explanation: Explanation, words: ExplanationLocale): string {
  const terms = toldOperands(explanation);
  if (explanation.operation === "ratio") return quotient(explanation, terms, words);
  const total = terms.map((term, index) => `${signOf(term, index)}${formatTerm(term, words)}`).join(" ");
  return explanation.operation === "scale" && explanation.factor !== undefined
    ? `${total} × ${formatNumber(explanation.factor, words)}`
    : total;
}

function quotient(
  { per }: RatioExplanation,
  terms: readonly FigureExplanation[],
  words: ExplanationLocale,
): string {
  const parts = terms.map((term) => formatTerm(term, words)).join(` ${words.explanation.over} `);
  return per === 1 ? parts : `${parts} × ${formatNumber(per, words)}`;
}

function signOf({ sign }: FigureExplanation, index: number): string {
  if (sign === -1) return "− ";
  return index === 0 ? "" : "+ ";
}

/** A number with its hedge may hold a comma or a sign, in one language at its beginning and in another behind a word; in a calculation it then stands in brackets. */
function formatTerm(term: FigureExplanation, words: ExplanationLocale): string {
  const text = formatFigure(term, words);
  return /, |\(|(^|\s)-\d/.test(text) ? `(${text})` : text;
}
