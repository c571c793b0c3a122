import * as z from "zod";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function organisationSchemaOf({ id, provenance, text, organisationKind }: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    name: text,
    kind: organisationKind,
    parent: id.optional(),
    place: text.optional(),
  });
}

/**
 * The zod schema of a record of kind `organisation`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { organisationSchema } from "phongtrao";
 *
 * const police = { id: "ca", name: "Công an tỉnh", kind: "police" };
 * organisationSchema.safeParse(police).success; // true
 * const { error } = organisationSchema.safeParse({ ...police, name: "" });
 * error?.issues.map(({ path }) => path.join(".")); // ["name"]
 * ```
 */
export const organisationSchema = organisationSchemaOf(standardFields);
