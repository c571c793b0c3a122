import * as z from "zod";
import { successionKinds } from "../../geography/succession.js";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function successionSchemaOf({ date, text, ids, provenance }: Fields) {
  return z.strictObject({
    kind: z.enum(successionKinds),
    effectiveOn: date,
    from: ids,
    to: ids,
    legalBasis: text.optional(),
    provenance: provenance.optional(),
  });
}

/** The zod schema of a record of kind `succession`. */
export const successionSchema = successionSchemaOf(standardFields);
