import type { Ratio } from "../../quantity/ratio.js";
import { explainFigure, type ExplainTools } from "./explain-figure.js";
import type { FigureExplanation, RatioExplanation } from "./explanation.js";
import { requireRatio } from "./require-ratio.js";

/**
 * How a ratio came about: from its numerator and its denominator, as far as it has them.
 *
 * @internal
 */
export function explainRatio(given: Ratio, tools: ExplainTools): RatioExplanation {
  requireRatio(given);
  const { status, per, estimate, lower, upper, flags, assumptions } = given;
  return Object.freeze({
    operation: "ratio",
    sign: 1,
    status,
    per,
    estimate,
    lower,
    upper,
    flags: Object.freeze([...flags]),
    assumptions: Object.freeze([...assumptions]),
    operands: Object.freeze([...partOf(given, "numerator", tools), ...partOf(given, "denominator", tools)]),
    records: Object.freeze([]),
  });
}

function partOf(
  given: Ratio,
  role: "numerator" | "denominator",
  tools: ExplainTools,
): readonly FigureExplanation[] {
  const part = given[role];
  return part === null ? [] : [explainFigure(part, { path: [role], depth: 1, sign: 1, role }, tools)];
}
