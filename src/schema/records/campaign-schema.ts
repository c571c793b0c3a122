import * as z from "zod";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function campaignSchemaOf({ id, provenance, text, period, year, ids, topic }: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    title: text,
    period,
    visionYear: year.optional(),
    directives: ids.optional(),
    topics: z.array(topic).optional(),
    lead: id.optional(),
    partners: ids.optional(),
    parent: id.optional(),
  });
}

/**
 * The zod schema of a record of kind `campaign`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { campaignSchema } from "phongtrao";
 *
 * const campaign = { id: "c", title: "Phòng, chống ma túy", period: "2022" };
 * campaignSchema.safeParse(campaign).success; // true
 * const { error } = campaignSchema.safeParse({ ...campaign, period: "năm 2022" });
 * error?.issues.map(({ path }) => path.join(".")); // ["period"]
 * ```
 */
export const campaignSchema = campaignSchemaOf(standardFields);
