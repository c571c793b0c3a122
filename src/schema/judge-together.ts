import * as z from "zod";
import type { Path } from "../internal/failure.js";
import { issue } from "./issue.js";
import type { ProblemCode } from "./problem.js";

/** An object whose fields may be anything: some of them may have been found wrong already. */
export type Unchecked<Value> = Readonly<Partial<Record<keyof Value, unknown>>>;

/** Tells that something is wrong, and where within the object. */
export type ReportFault = (problem: ProblemCode, path: Path) => void;

/**
 * A zod check of fields against one another. zod would pass over it as soon as a single field is wrong in itself; this one is made all the same, so that all
 * problems are told in one go.
 *
 * @internal
 */
export function judgeTogether<Value>(
  judge: (fields: Unchecked<Value>, report: ReportFault) => void,
): z.core.$ZodCheck<Value> {
  const check = z.check<Value>(({ value, issues }) => {
    judge(value, (problem, path) => {
      issues.push({ code: "custom", path: [...path], input: value, continue: true, ...issue(problem) });
    });
  });
  check._zod.def.when = ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value);
  return check;
}
