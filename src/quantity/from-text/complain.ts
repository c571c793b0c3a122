import { fail } from "../../internal/failure.js";
import type { QuantityProblemCode } from "./quantity-problem.js";

/**
 * Gives up reading; {@link readQuantity} catches it and tells the problem.
 *
 * @internal
 */
export function complain(code: QuantityProblemCode): never {
  return fail(code, `The text is not a count: ${code}.`);
}
