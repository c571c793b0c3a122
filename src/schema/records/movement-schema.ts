import * as z from "zod";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function movementSchemaOf({ id, provenance, text, date, ids, field }: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    name: text,
    launchedOn: date.optional(),
    holder: id.optional(),
    directives: ids.optional(),
    fields: z.array(field).optional(),
    campaign: id.optional(),
  });
}

/**
 * The zod schema of a record of kind `movement`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { movementSchema } from "phongtrao";
 *
 * const movement = { id: "dvk", name: "Dân vận khéo", launchedOn: "2009-01-06" };
 * movementSchema.safeParse(movement).success; // true
 * const { error } = movementSchema.safeParse({ ...movement, launchedOn: "2009" });
 * error?.issues.map(({ path }) => path.join(".")); // ["launchedOn"]
 * ```
 */
export const movementSchema = movementSchemaOf(standardFields);
