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

/** The zod schema of a record of kind `engagement`, with phongtrao's own code lists, units and period kinds. */
export const engagementSchema = engagementSchemaOf(standardFields);
