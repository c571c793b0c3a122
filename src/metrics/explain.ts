import { requireOptions } from "../internal/require-options.js";
import type { Difference } from "../quantity/figure.js";
import type { Ratio } from "../quantity/ratio.js";
import type { Register } from "../records/register.js";
import { newBudget } from "./explain/explain-budget.js";
import { explainFigure } from "./explain/explain-figure.js";
import { explainRatio } from "./explain/explain-ratio.js";
import type { Explanation, FigureExplanation, RatioExplanation } from "./explain/explanation.js";
import type { ExplanationLocale } from "./explain/explanation-words.js";
import { recordFinder } from "./explain/record-finder.js";
import { renderExplanation, type RenderExplanationOptions } from "./explain/render-explanation.js";
import { isRatio } from "./growth/is-ratio.js";

/** Where records are looked up, and in which language the explanation is told. */
export interface ExplainOptions extends RenderExplanationOptions {
  /** The register that the records stand in; without it they are only named. */
  readonly register?: Partial<Register> | undefined;
  /** The words of a language; with them, the explanation has `text`. */
  readonly locale?: ExplanationLocale | undefined;
}

/** An explanation with its rendering as text. */
export type Told<E extends Explanation = Explanation> = E & {
  /** The tree as lines, what a figure came from indented below it. */
  readonly text: string;
};

/**
 * How a figure or a ratio came about: a tree as plain data, from operation to operands down to the records,
 * their quantities and the words of their sources.
 *
 * The origin of a figure is kept only where lineage was asked for: by {@link figureOfRecord}, by `lineage: true` of {@link modelGrowth}, {@link
 * evaluate}, {@link evaluateChange} and {@link evaluatePartial}, and in whatever is computed from such figures. Otherwise the operation is `unknown`,
 * the text says "không lưu lại nguồn gốc của số liệu" (its origin was not kept), and the explanation says what the figure itself carries.
 *
 * Records are looked up in `register`; an id that it does not have gets the status `not-found`. A ratio is explained by its parts, and a growth
 * without a value by what is known of its two counts. A figure that went into a calculation twice is explained in both places.
 *
 * Errors:
 *
 * - `invalid-figure`: neither a figure nor a ratio; {@link toFigure} makes a figure of a quantity;
 * - `invalid-lineage`, `invalid-register`: a lineage that does not have the form of one, an invalid register;
 * - `lineage-too-large`: more than 100,000 figures, more than 500 nested in one another, as in a circle, or more than ten million records;
 * - with a `locale`, `unprintable`: words that lack what is needed, and `invalid-explanation`: a `shown` that is not a whole number.
 *
 * @param value - A figure or a ratio.
 * @param options - `register`: where records are looked up; `locale`: the words for `text`; `shown`: how much
 *   of a list it prints, 5 by default.
 * @returns The tree; with a `locale`, also as `text`.
 *
 * @example
 * ```ts
 * import { exactly, explain, figureOfRecord, subtract } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 *
 * const total = figureOfRecord(exactly(123, "model"), { list: "ledger", id: "total-2022" });
 * const added = figureOfRecord(exactly(15, "model"), { list: "ledger", id: "added-2022" });
 * const before = explain(subtract(total, added), { locale: en });
 *
 * before.operation; // "difference"
 * before.operands.map(({ sign, estimate }) => sign * estimate); // [123, -15]
 * before.text.split("\n")[0]; // "108 models = 123 models − 15 models"
 * ```
 */
export function explain(
  value: Difference,
  options: ExplainOptions & { readonly locale: ExplanationLocale },
): Told<FigureExplanation>;
export function explain(
  value: Ratio,
  options: ExplainOptions & { readonly locale: ExplanationLocale },
): Told<RatioExplanation>;
export function explain(value: Difference, options?: ExplainOptions): FigureExplanation;
export function explain(value: Ratio, options?: ExplainOptions): RatioExplanation;
export function explain(
  value: Difference | Ratio,
  options: ExplainOptions & { readonly locale: ExplanationLocale },
): Told;
export function explain(value: Difference | Ratio, options?: ExplainOptions): Explanation;
export function explain(value: Difference | Ratio, options: ExplainOptions = {}): Explanation {
  const { register, locale, shown } = requireOptions(options, { register: true, locale: true, shown: true });
  const tools = { find: recordFinder(register), budget: newBudget() };
  const explanation = isRatio(value)
    ? explainRatio(value, tools)
    : explainFigure(value, { path: [], depth: 0, sign: 1 }, tools);
  if (locale === undefined) return explanation;
  return Object.freeze({ ...explanation, text: renderExplanation(explanation, locale, { shown }) });
}
