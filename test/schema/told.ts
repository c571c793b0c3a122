import {
  type ParseOptions,
  type Problem,
  type RecordKind,
  safeParseRecord,
  safeParseRegister,
} from "phongtrao";
import { samples } from "./samples.js";

/** The problems of a register; none when it is sound. */
export function problemsOf(input: unknown, options?: ParseOptions): readonly Problem[] {
  const result = safeParseRegister(input, options);
  return result.ok ? [] : result.problems;
}

/** The problems of a record; none when it is sound. */
export function problemsOfRecord(
  kind: RecordKind,
  input: unknown,
  options?: ParseOptions,
): readonly Problem[] {
  const result = safeParseRecord(kind, input, options);
  return result.ok ? [] : result.problems;
}

/** The one problem that a change of a sound record makes. */
export function problemOf(kind: RecordKind, changes: object, options?: ParseOptions): Problem {
  const [problem, ...others] = problemsOfRecord(kind, { ...samples[kind], ...changes }, options);
  if (problem === undefined || others.length > 0)
    throw new Error(`There are ${others.length + 1} problems or none.`);
  return problem;
}

/** Problems as "code at path", in their order. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, path }) => `${code} at ${path.join(".")}`);
}
