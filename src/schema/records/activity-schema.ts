import * as z from "zod";
import { quantityIn } from "../quantity-schema.js";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
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
    level: fixedCode("adminLevels").optional(),
    organiser: id.optional(),
    host: id.optional(),
    sessions: quantityIn(["session", "conference", "trainingClass", "round"], units).optional(),
    attendance: people.optional(),
    audiences: z
      .strictObject({
        relation: fixedCode("audienceRelations"),
        parts: z.array(z.strictObject({ audience, count: people.optional() })).min(1),
      })
      .optional(),
    mayOverlap: ids.optional(),
  });
}

/**
 * The zod schema of a record of kind `activity`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { activitySchema } from "phongtrao";
 *
 * const talk = { id: "a", kind: "talk", when: "2022-11-18", topics: ["fire-safety"] };
 * activitySchema.safeParse(talk).success; // true
 * const { error } = activitySchema.safeParse({ ...talk, when: "18/11/2022" });
 * error?.issues.map(({ path }) => path.join(".")); // ["when"]
 * ```
 */
export const activitySchema = activitySchemaOf(standardFields);
