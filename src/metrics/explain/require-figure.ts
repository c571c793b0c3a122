import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Difference } from "../../quantity/figure.js";
import { isQuantity } from "../../quantity/operand.js";
import { refuseByPart } from "../../quantity/refuse-by-part.js";

/**
 * A figure; else `invalid-figure`.
 *
 * @internal
 */
export function requireFigure(given: unknown): Difference {
  const figure = given as Difference;
  refuseByPart(given, helps);
  if (!isQuantity(figure)) return figure;
  const found = preview(given);
  const message = `Expected a figure (toFigure makes one of a quantity), not ${found}.`;
  return fail("invalid-figure", message, { found });
}

const helps = {
  absolute: "explain its `relative` or `absolute`",
  difference: "explain its `from` or `to`",
};
