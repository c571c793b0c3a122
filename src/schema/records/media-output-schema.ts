import * as z from "zod";
import type { MediaUnit } from "../../records/media-output.js";
import { quantityIn } from "../quantity-schema.js";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function mediaOutputSchemaOf({
  id,
  provenance,
  moment,
  units,
  unitsThatCount,
  channel,
  topic,
  text,
  ids,
}: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    when: moment,
    output: quantityIn<MediaUnit>([...unitsThatCount("outputs"), ...circulation], units),
    channel: channel.optional(),
    outlet: id.optional(),
    topics: z.array(topic).optional(),
    campaign: id.optional(),
    place: text.optional(),
    mayOverlap: ids.optional(),
  });
}

const circulation = [
  "airing",
  "visit",
  "view",
  "interaction",
  "share",
  "comment",
  "reach",
  "follower",
] as const;

/**
 * The zod schema of a record of kind `mediaOutput`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { mediaOutputSchema } from "phongtrao";
 *
 * const news = { id: "n", when: "2022-11", output: { value: 85, hedge: "moreThan", unit: "newsItem" } };
 * mediaOutputSchema.safeParse(news).success; // true
 * const { error } = mediaOutputSchema.safeParse({ ...news, output: { value: 85, hedge: "moreThan", unit: "session" } });
 * error?.issues.map(({ path }) => path.join(".")); // ["output.unit"]
 * ```
 */
export const mediaOutputSchema = mediaOutputSchemaOf(standardFields);
