import * as z from "zod";
import type { Fields } from "../fields.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function sourceSchemaOf({ id, text, sourceKind, date, period }: Fields) {
  return z.strictObject({
    id,
    title: text,
    kind: sourceKind,
    publisher: text.optional(),
    publishedOn: date.optional(),
    url: text.optional(),
    locator: text.optional(),
    text: text.optional(),
    period: period.optional(),
  });
}

/** The zod schema of a record of kind `source`, with phongtrao's own code lists, units and period kinds. */
export const sourceSchema = sourceSchemaOf(standardFields);
