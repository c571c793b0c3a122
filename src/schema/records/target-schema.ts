import * as z from "zod";
import { quantityIn } from "../quantity-schema.js";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function targetSchemaOf({ id, provenance, text, date, period, moment, units }: Fields) {
  const value = quantityIn<string>(Object.keys(units), units);
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    measure: text,
    period,
    value,
    direction: fixedCode("targetDirections"),
    setOn: date.optional(),
    baseline: z.strictObject({ when: moment, value }).optional(),
    campaign: id.optional(),
    movement: id.optional(),
    place: text.optional(),
  });
}

/**
 * The zod schema of a record of kind `target`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { targetSchema } from "phongtrao";
 *
 * const target = { id: "m", measure: "modelsInForce", period: "2025", value: { value: 150, hedge: "exact", unit: "model" }, direction: "increase" };
 * targetSchema.safeParse(target).success; // true
 * const { error } = targetSchema.safeParse({ ...target, direction: "up" });
 * error?.issues.map(({ path }) => path.join(".")); // ["direction"]
 * ```
 */
export const targetSchema = targetSchemaOf(standardFields);
