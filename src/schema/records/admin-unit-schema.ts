import * as z from "zod";
import { isPlainDate } from "../../calendar/plain-date.js";
import type { AdminUnit, AdminUnitType } from "../../geography/admin-unit.js";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
import { judgeTogether } from "../judge-together.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function adminUnitSchemaOf({ text, date, provenance }: Fields) {
  return z
    .strictObject({
      code: text,
      name: text,
      level: fixedCode("adminLevels"),
      type: (text as z.ZodType<AdminUnitType, AdminUnitType>).optional(),
      parent: text.optional(),
      validFrom: date,
      validTo: date.optional(),
      provenance: provenance.optional(),
    })
    .check(
      judgeTogether<AdminUnit>(({ validFrom, validTo }, report) => {
        if (isPlainDate(validFrom) && isPlainDate(validTo) && validTo < validFrom)
          report("range-reversed", ["validTo"]);
      }),
    );
}

/**
 * The zod schema of a record of kind `adminUnit`.
 *
 * @example
 * ```ts
 * import { adminUnitSchema } from "phongtrao";
 *
 * const ward = { code: "00004", name: "Ba Đình", level: "commune", validFrom: "2025-07-01" };
 * adminUnitSchema.safeParse(ward).success; // true
 * const { error } = adminUnitSchema.safeParse({ ...ward, level: "ward" });
 * error?.issues.map(({ path }) => path.join(".")); // ["level"]
 * ```
 */
export const adminUnitSchema = adminUnitSchemaOf(standardFields);
