import { fail, type Path } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Difference } from "../../quantity/figure.js";
import type { Ratio, ComparedCounts } from "../../quantity/ratio.js";
import { explainFigure, type ExplainTools } from "./explain-figure.js";
import type { ExplanationRole, FigureExplanation, RatioExplanation } from "./explanation.js";
import { requireRatio } from "./require-ratio.js";

/**
 * How a ratio came about: from its numerator and its denominator, as far as it has them; or which two counts are not held against each other.
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
    operands: Object.freeze(operandsOf(given, tools)),
    records: Object.freeze([]),
  });
}

function operandsOf(ratio: Ratio, tools: ExplainTools): readonly FigureExplanation[] {
  const compared = ratio.estimate === null ? ratio.compared : undefined;
  if (compared === undefined)
    return [
      ...partOf(ratio.numerator, "numerator", ["numerator"], tools),
      ...partOf(ratio.denominator, "denominator", ["denominator"], tools),
    ];
  const { from, to } = requireCounts(compared);
  return [
    ...partOf(from, "before", ["compared", "from"], tools),
    ...partOf(to, "after", ["compared", "to"], tools),
  ];
}

function requireCounts(compared: ComparedCounts): ComparedCounts {
  const given: unknown = compared;
  if (typeof given === "object" && given !== null) return compared;
  const found = preview(given);
  return fail("invalid-figure", `${found} is not the two counts of a comparison.`, { found }, ["compared"]);
}

function partOf(
  part: Difference | null,
  role: ExplanationRole,
  path: Path,
  tools: ExplainTools,
): readonly FigureExplanation[] {
  return part === null ? [] : [explainFigure(part, { path, depth: 1, sign: 1, role }, tools)];
}
