import * as z from "zod";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function submissionSchemaOf({ id, provenance, text, period, date }: Fields) {
  return z.strictObject({
    id,
    provenance: provenance.optional(),
    place: text,
    period,
    status: fixedCode("submissionStatuses"),
    dueOn: date.optional(),
    receivedOn: date.optional(),
  });
}

/**
 * The zod schema of a record of kind `submission`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { submissionSchema } from "phongtrao";
 *
 * const yearly = { id: "b", place: "17", period: "2022", status: "accepted", receivedOn: "2022-12-24" };
 * submissionSchema.safeParse(yearly).success; // true
 * const { error } = submissionSchema.safeParse({ ...yearly, status: "sent" });
 * error?.issues.map(({ path }) => path.join(".")); // ["status"]
 * ```
 */
export const submissionSchema = submissionSchemaOf(standardFields);
