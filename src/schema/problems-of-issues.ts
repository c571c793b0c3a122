import type * as z from "zod";
import type { Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { englishProblemWords } from "./english-problem-words.js";
import { contentOf } from "./field-content.js";
import { correctionsFor } from "./issue.js";
import type { FieldContent, Problem, ProblemCode } from "./problem.js";
import { listNames } from "./references.js";
import { renderProblem } from "./render-problem.js";
import { asText, field } from "./rows.js";

/**
 * zod's issues as problems: one each, and one for each key that does not belong.
 *
 * @internal
 */
export function problemsOfIssues(issues: readonly z.core.$ZodIssue[], input: unknown): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => problem("unknown-key", [...path, key], input, { found: preview(key) }));
    const code = codeOf(issue, path);
    return [problem(code, path, input, { expected: expectedBy(issue), holds: heldBy(issue, code) })];
  });
}

/**
 * A problem with its sentence.
 *
 * @internal
 */
export function problem(
  code: ProblemCode,
  path: Path,
  input: unknown,
  more: Partial<Pick<Problem, "found" | "expected" | "holds">> = {},
): Problem {
  const { expected = [], found = foundAt(input, path), holds } = more;
  const record = recordAt(input, path);
  const content = holds === undefined ? {} : { holds };
  const lists = { path: Object.freeze([...path]), expected: Object.freeze([...expected]) };
  const bare = { code, record, found, ...lists, ...content };
  return Object.freeze({ ...bare, message: renderProblem(bare, englishProblemWords) });
}

/** What the field holds, where the problem turns on it. */
function heldBy(issue: z.core.$ZodIssue, code: ProblemCode): FieldContent | undefined {
  const content = contentOf(issue);
  const isWord = code === "unknown-code" || code === "unit-not-allowed";
  return isWord || (code === "wrong-type" && content === "quantity") ? content : undefined;
}

function codeOf(issue: z.core.$ZodIssue, path: Path): ProblemCode {
  switch (issue.code) {
    case "custom":
      return (issue.params as { problem?: ProblemCode } | undefined)?.problem ?? "invalid";
    case "invalid_type":
      return codeOfType(issue);
    case "invalid_value":
      if (issue.input === undefined) return "missing";
      if (typeof issue.input !== "string") return "wrong-type";
      if (!/\S/.test(issue.input)) return "empty";
      return path.at(-1) === "unit" ? "unit-not-allowed" : "unknown-code";
    case "too_small":
      return isEmptyList(issue) ? "empty" : "wrong-type";
    case "too_big":
      return "wrong-type";
    default:
      return "invalid";
  }
}

function codeOfType(issue: z.core.$ZodIssueInvalidType): ProblemCode {
  if (issue.input === undefined) return "missing";
  const isNumber = typeof issue.input === "number" && issue.expected === "number";
  return isNumber ? "not-finite" : "wrong-type";
}

function expectedBy(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_value")
    return typeof issue.input === "string" ? issue.values.map(String) : ["string"];
  if (issue.code === "invalid_type") return [issue.expected];
  if (issue.code === "custom") return correctionsFor(issue);
  const isNoPair = issue.code === "too_big" || (issue.code === "too_small" && !isEmptyList(issue));
  return isNoPair ? ["tuple"] : [];
}

/** Lists that may not be empty ask for one member; only pairs ask for another number. */
function isEmptyList({ minimum }: z.core.$ZodIssueTooSmall): boolean {
  return minimum === 1;
}

function foundAt(input: unknown, path: Path): string | null {
  const value = path.reduce<unknown>((inner, key) => field(inner, String(key)), input);
  return value === undefined ? null : preview(value);
}

/** The id (of an administrative unit: the code) of the register's record that the path leads into, or of the input, when that is a record. */
function recordAt(input: unknown, [list, index]: Path): string | null {
  const isRow = listNames.some((name) => name === list) && typeof index === "number";
  return (isRow ? keyOf(field(field(input, String(list)), String(index))) : null) ?? keyOf(input);
}

function keyOf(row: unknown): string | null {
  return asText(field(row, "id")) ?? asText(field(row, "code"));
}
