import * as z from "zod";
import { quantityIn } from "../quantity-schema.js";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function engagementSchemaOf({
  id,
  provenance,
  engagementKind,
  moment,
  audience,
  units,
  text,
  ids,
}: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    kind: engagementKind,
    when: moment,
    audience,
    headcount: quantityIn(["person"], units),
    place: text.optional(),
    organiser: id.optional(),
    campaign: id.optional(),
    mayOverlap: ids.optional(),
  });
}

/**
 * The zod schema of a record of kind `engagement`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { engagementSchema } from "phongtrao";
 *
 * const visit = { id: "e", kind: "visit", when: "2022-Q3", audience: "elderly", headcount: { value: 40, hedge: "about", unit: "person" } };
 * engagementSchema.safeParse(visit).success; // true
 * const { error } = engagementSchema.safeParse({ ...visit, headcount: 40 });
 * error?.issues.map(({ path }) => path.join(".")); // ["headcount"]
 * ```
 */
export const engagementSchema = engagementSchemaOf(standardFields);
