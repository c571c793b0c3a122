import type * as z from "zod";
import type { ProblemCode } from "./problem.js";

interface IssueParams {
  readonly params: { readonly problem: ProblemCode };
}

/** What may stand in a field instead of a text that may not. */
type Corrections = (text: string) => readonly string[];

// Beside the issues and not in them, which are plain data.
const correctionsOf = new WeakMap<object, Corrections>();

/**
 * The parameters of a zod refinement that fails with one of phongtrao's codes.
 *
 * @param corrections - Finds what somebody meant, where the text says it in another form.
 *
 * @internal
 */
export function issue(problem: ProblemCode, corrections?: Corrections): IssueParams {
  const params = { problem };
  if (corrections !== undefined) correctionsOf.set(params, corrections);
  return { params };
}

/**
 * What may stand where the issue lies, as {@link issue} was told to find it.
 *
 * @internal
 */
export function correctionsFor({ params, input }: z.core.$ZodIssueCustom): readonly string[] {
  const find = params === undefined ? undefined : correctionsOf.get(params);
  return find === undefined || typeof input !== "string" ? [] : find(input);
}
