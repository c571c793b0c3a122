import type * as z from "zod";
import type { FoundWords } from "../internal/found-words.js";
import { preview } from "../internal/preview.js";
import { contentAsMessage } from "./field-content.js";
import type { Problem } from "./problem.js";
import { problem, problemsOfIssues } from "./problems-of-issues.js";

/** What reading gave: the value, or every problem. */
type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses input of any kind with a schema, and never throws: input whose getters or proxies throw is `unreadable`. `further` finds what the schema does not
 * look at, in the parsed value or, where the schema found problems, in the input.
 *
 * @internal
 */
export function readSafely<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  further: (value: object) => readonly Problem[] = () => [],
): Read<Value> {
  try {
    if (!isPlainObject(input))
      return refuse([problem("not-an-object", [], input, { found: previewOf(input) })]);
    const result = schema.safeParse(input, { reportInput: true, error: contentAsMessage });
    if (!result.success) return refuse([...problemsOfIssues(result.error.issues, input), ...further(input)]);
    const problems = further(result.data as object);
    return problems.length > 0 ? refuse(problems) : { ok: true, value: result.data };
  } catch {
    return refuse([problem("unreadable", [], undefined)]);
  }
}

function refuse(problems: readonly Problem[]): Read<never> {
  return { ok: false, problems: Object.freeze([...problems]) };
}

/** A value that is not a plain object and yet nothing more special than an object is made by a class. */
function previewOf(input: unknown): string {
  const found = preview(input);
  return found === "an object" ? ("an instance of a class" satisfies keyof FoundWords["foundKinds"]) : found;
}

/** An object literal, JSON's or one without a prototype, of this or another realm: not a Map, a Date or a list. */
function isPlainObject(input: unknown): input is object {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
