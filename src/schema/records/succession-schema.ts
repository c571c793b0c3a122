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

/** The zod schema of a record of kind `succession`. */
export const successionSchema = successionSchemaOf(standardFields);
