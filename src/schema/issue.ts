import type { ProblemCode } from "./problem.js";

/**
 * The parameters of a zod refinement that fails with one of phongtrao's codes.
 *
 * @internal
 */
export function issue(problem: ProblemCode): { readonly params: { readonly problem: ProblemCode } } {
  return { params: { problem } };
}
