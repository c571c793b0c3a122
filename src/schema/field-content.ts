import type * as z from "zod";
import { type CodeLists, codes } from "../records/codes.js";
import { fixedCodes } from "../records/fixed-codes.js";
import type { FieldContent } from "./problem.js";

const contents = new WeakMap<object, FieldContent>();

/**
 * Remembers what the fields of a schema hold, so that problems can say so. Their zod sentences stay as they are: whoever parses by the public schemas is shown those.
 *
 * @internal
 */
export function holding<Schema extends z.core.$ZodType>(schema: Schema, content: FieldContent): Schema {
  contents.set(schema, content);
  return schema;
}

/**
 * What zod shall say of an issue: what the field holds, by the schema that raised it. Where problems are made of issues nobody is shown zod's sentences, so theirs is the
 * place in an issue that lasts from the schema to the problem.
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
  return words.find((word) => word === message);
}

const words: readonly FieldContent[] = [
  ...(["quantity", "hedges", "units"] as const),
  ...(Object.keys(codes) as (keyof CodeLists)[]),
  ...(Object.keys(fixedCodes) as (keyof typeof fixedCodes)[]),
];
