import * as z from "zod";
import { fieldsFor } from "./fields.js";
import type { ParseOptions } from "./parse-options.js";
import { recordSchemasOf } from "./record-schemas.js";
import { registerShapeOf } from "./register-shape.js";

/**
 * The JSON Schema (draft 2020-12) of the input that {@link parseRegister} takes, as new plain data.
 *
 * It describes shapes, code lists and units. What JSON Schema cannot say (days that exist, references, whole numbers of whole units) only the parser
 * checks. Invalid options throw `invalid-parse-options`.
 *
 * @param options - `codes`, `units` and `periodKinds` with your own among them; by default those of
 *   phongtrao.
 *
 * @example
 * ```ts
 * import { registerJsonSchema } from "phongtrao";
 *
 * registerJsonSchema().$schema; // "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function registerJsonSchema(
  options: ParseOptions = {},
): Readonly<Record<string, unknown>> & { readonly $schema?: string } {
  const shape = registerShapeOf(recordSchemasOf(fieldsFor(options)));
  return z.toJSONSchema(shape, { target: "draft-2020-12", io: "input" });
}
