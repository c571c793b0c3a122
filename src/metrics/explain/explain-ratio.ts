import { fail, type Path } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Difference } from "../../quantity/figure.js";
import type { Ratio, RefusedParts } from "../../quantity/ratio.js";
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

function operandsOf(
  { numerator, denominator, refused }: Ratio,
  tools: ExplainTools,
): readonly FigureExplanation[] {
  if (refused === undefined)
    return [
      ...partOf(numerator, "numerator", ["numerator"], tools),
      ...partOf(denominator, "denominator", ["denominator"], tools),
    ];
  const { from, to } = requireParts(refused);
  return [
    ...partOf(from, "before", ["refused", "from"], tools),
    ...partOf(to, "after", ["refused", "to"], tools),
  ];
}

function requireParts(refused: RefusedParts): RefusedParts {
  const given: unknown = refused;
  if (typeof given === "object" && given !== null) return refused;
  const found = preview(given);
  return fail("invalid-figure", `${found} is not the two counts of a comparison.`, { found }, ["refused"]);
}

function partOf(
  part: Difference | null,
  role: ExplanationRole,
  path: Path,
  tools: ExplainTools,
): readonly FigureExplanation[] {
  return part === null ? [] : [explainFigure(part, { path, depth: 1, sign: 1, role }, tools)];
}
