import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Difference } from "../../quantity/figure.js";
import { isQuantity } from "../../quantity/operand.js";
import type { Ratio } from "../../quantity/ratio.js";
import { requireRatio } from "../../quantity/require-ratio.js";
import { isRatio } from "../growth/is-ratio.js";

/**
 * What a function of the caller's computed for a cell, if it is a figure, a ratio or `null`; anything else throws `invalid-metric`, or
 * `invalid-figure` where the numbers of a figure are none.
 *
 * @internal
 */
export function requireResult<Result extends Difference | Ratio | null>(result: Result, id: string): Result {
  if (result === null) return result;
  if (typeof (result as unknown) !== "object") return refuse(result, id);
  if (isRatio(result)) requireRatio(result);
  else if (isQuantity(result)) return refuse(result, id);
  return result;
}

function refuse(given: unknown, id: string): never {
  const found = preview(given);
  const message = `The metric ${preview(id)} computed ${found}; a figure, a ratio or null is needed (toFigure makes a figure of a quantity).`;
  return fail("invalid-metric", message, { id, found });
}
