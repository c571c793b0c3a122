import * as z from "zod";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function successionSchemaOf({ date, text, ids }: Fields) {
  return z.strictObject({
    kind: z.enum(["merged", "split", "renamed", "recoded", "reassigned", "levelAbolished"]),
    effectiveOn: date,
    from: ids,
    to: ids,
    legalBasis: text.optional(),
  });
}

/** The zod schema of a record of kind `succession`. */
export const successionSchema = successionSchemaOf(standardFields);
