import * as z from "zod";
import { quantityIn } from "../quantity-schema.js";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function populationSchemaOf({ id, provenance, text, moment, units, audience }: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    place: text,
    when: moment,
    quantity: quantityIn(
      ["person", "inhabitant", "household", "residentialArea", "organisation", "commune"],
      units,
    ),
    audience: audience.optional(),
    basis: fixedCode("populationBases").optional(),
    preliminary: z.boolean().optional(),
  });
}

/**
 * The zod schema of a record of kind `population`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { populationSchema } from "phongtrao";
 *
 * const households = { id: "p", place: "17", when: "2022", quantity: { value: 84735, hedge: "exact", unit: "household" } };
 * populationSchema.safeParse(households).success; // true
 * const { error } = populationSchema.safeParse({ ...households, quantity: { value: 84735.5, hedge: "exact", unit: "household" } });
 * error?.issues.map(({ path }) => path.join(".")); // ["quantity.value"]
 * ```
 */
export const populationSchema = populationSchemaOf(standardFields);
