import {
  type ParseOptions,
  type Problem,
  type RecordKind,
  safeParseRecord,
  safeParseRegister,
} from "phongtrao";

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

/** Problems as "code at path", in their order. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, path }) => `${code} at ${path.join(".")}`);
}
