import * as z from "zod";
import { adminLevelSchema } from "./admin-level-schema.js";
import { quantityIn } from "../quantity-schema.js";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function activitySchemaOf({
  id,
  provenance,
  activityKind,
  moment,
  topic,
  text,
  audience,
  ids,
  units,
}: Fields) {
  const people = quantityIn(["person", "attendance"], units);
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    kind: activityKind,
    when: moment,
    topics: z.array(topic),
    campaign: id.optional(),
    directives: ids.optional(),
    place: text.optional(),
    level: adminLevelSchema.optional(),
    organiser: id.optional(),
    host: id.optional(),
    sessions: quantityIn(["session", "conference", "trainingClass", "round"], units).optional(),
    attendance: people.optional(),
    audiences: z
      .strictObject({
        relation: z.enum(["partition", "subset", "overlapping"]),
        parts: z.array(z.strictObject({ audience, count: people.optional() })).min(1),
      })
      .optional(),
    mayOverlap: ids.optional(),
  });
}

/** The zod schema of a record of kind `activity`, with phongtrao's own code lists, units and period kinds. */
export const activitySchema = activitySchemaOf(standardFields);
