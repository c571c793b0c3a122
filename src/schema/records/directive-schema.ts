import * as z from "zod";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function directiveSchemaOf({ id, provenance, text, directiveType, date, period, year, ids }: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    number: text.optional(),
    type: directiveType,
    issuer: text.optional(),
    issuedOn: date.optional(),
    title: text.optional(),
    period: period.optional(),
    visionYear: year.optional(),
    inForceUntil: date.optional(),
    replacedBy: id.optional(),
    carriesOut: ids.optional(),
  });
}

/**
 * The zod schema of a record of kind `directive`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { directiveSchema } from "phongtrao";
 *
 * const plan = { id: "d", type: "plan", number: "123/KH-UBND", issuedOn: "2022-03-10" };
 * directiveSchema.safeParse(plan).success; // true
 * const { error } = directiveSchema.safeParse({ ...plan, issuedOn: "2022-02-30" });
 * error?.issues.map(({ path }) => path.join(".")); // ["issuedOn"]
 * ```
 */
export const directiveSchema = directiveSchemaOf(standardFields);
