import type * as z from "zod";
import type { FieldContent } from "./problem.js";

const contents = new WeakMap<object, FieldContent>();
const told = new Set<string>();

/**
 * Remembers what the fields of a schema hold, so that problems can say so.
 *
 * @internal
 */
export function holding<Schema extends z.core.$ZodType>(schema: Schema, content: FieldContent): Schema {
  contents.set(schema, content);
  told.add(content);
  return schema;
}

/**
 * What zod shall say of an issue: what the field holds, by the schema that raised it. Nobody is shown zod's sentences, so theirs is the place in an issue that
 * lasts from the schema to the problem.
 *
 * @internal
 */
export function contentAsMessage({ inst }: z.core.$ZodRawIssue): FieldContent | undefined {
  return inst === undefined ? undefined : contents.get(inst);
}

/**
 * What the field of an issue holds, where {@link contentAsMessage} knew it; else zod has written a sentence of its own.
 *
 * @internal
 */
export function contentOf({ message }: z.core.$ZodIssue): FieldContent | undefined {
  return told.has(message) ? (message as FieldContent) : undefined;
}
