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

/**
 * The zod schema of a record of kind `source`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { sourceSchema } from "phongtrao";
 *
 * const report = { id: "s", title: "Báo cáo tổng kết năm 2022", kind: "report", publishedOn: "2022-12-20" };
 * sourceSchema.safeParse(report).success; // true
 * const { error } = sourceSchema.safeParse({ ...report, page: 4 });
 * error?.issues.map(({ path }) => path.join(".")); // [""]
 * ```
 */
export const sourceSchema = sourceSchemaOf(standardFields);
