import * as z from "zod";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function successionSchemaOf({ date, text, ids, provenance }: Fields) {
  return z.strictObject({
    kind: fixedCode("successionKinds"),
    effectiveOn: date,
    from: ids,
    to: ids,
    legalBasis: text.optional(),
    provenance: provenance.optional(),
  });
}

/**
 * The zod schema of a record of kind `succession`.
 *
 * @example
 * ```ts
 * import { successionSchema } from "phongtrao";
 *
 * const merger = { kind: "merged", effectiveOn: "2025-07-01", from: ["17", "25", "26"], to: ["25"] };
 * successionSchema.safeParse(merger).success; // true
 * const { error } = successionSchema.safeParse({ ...merger, from: ["17", 25] });
 * error?.issues.map(({ path }) => path.join(".")); // ["from.1"]
 * ```
 */
export const successionSchema = successionSchemaOf(standardFields);
