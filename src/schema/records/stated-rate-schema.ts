import * as z from "zod";
import { hedges } from "../../quantity/hedge.js";
import { holding } from "../field-content.js";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
import { quantityIn } from "../quantity-schema.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function statedRateSchemaOf({ id, provenance, moment, text, audience, decimal, units }: Fields) {
  const count = quantityIn<string>(Object.keys(units), units);
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    kind: fixedCode("statedRateKinds"),
    when: moment,
    percent: decimal,
    hedge: holding(z.enum(hedges).exclude(["between"]), "hedges").optional(),
    numerator: count.optional(),
    denominator: count.optional(),
    before: count.optional(),
    after: count.optional(),
    change: count.optional(),
    percentBefore: decimal.optional(),
    percentAfter: decimal.optional(),
    audience: audience.optional(),
    place: text.optional(),
    population: id.optional(),
    target: id.optional(),
  });
}

/**
 * The zod schema of a record of kind `statedRate`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { statedRateSchema } from "phongtrao";
 *
 * const rate = { id: "r", kind: "share", when: "2022", percent: "89.88" };
 * statedRateSchema.safeParse(rate).success; // true
 * const { error } = statedRateSchema.safeParse({ ...rate, percent: "89,88" });
 * error?.issues.map(({ path }) => path.join(".")); // ["percent"]
 * ```
 */
export const statedRateSchema = statedRateSchemaOf(standardFields);
