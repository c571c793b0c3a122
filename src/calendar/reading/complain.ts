import { fail } from "../../internal/failure.js";
import type { PeriodProblemCode } from "./period-problem.js";

/**
 * Gives up reading; {@link readPeriod} catches it and tells the problem.
 *
 * @internal
 */
export function complain(code: PeriodProblemCode): never {
  return fail(code, `The text is not a period: ${code}.`);
}
