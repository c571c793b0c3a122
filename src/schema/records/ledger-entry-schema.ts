import * as z from "zod";
import { fixedCodes } from "../../records/fixed-codes.js";
import type { LedgerEntry } from "../../records/ledger-entry.js";
import type { Fields } from "../fields.js";
import { fixedCode } from "../fixed-code.js";
import { judgeTogether } from "../judge-together.js";
import { quantityIn } from "../quantity-schema.js";
import { standardFields } from "../standard-fields.js";

/** @internal */
export function ledgerEntrySchemaOf({ id, provenance, moment, text, holder, field, units }: Fields) {
  return z
    .strictObject({
      id,
      provenance: provenance.optional(),
      movement: id,
      kind: fixedCode("ledgerKinds"),
      when: moment,
      quantity: quantityIn(["model", "modelType", "modelSite"], units),
      effect: fixedCode("correctionEffects").optional(),
      place: text.optional(),
      holder: holder.optional(),
      field: field.optional(),
      method: text.optional(),
      mergedInto: id.optional(),
    })
    .check(
      judgeTogether<LedgerEntry>(({ kind, effect }, report) => {
        if (kind === "correction" && effect === undefined) report("effect-required", ["effect"]);
        if (isWithoutEffect(kind) && effect !== undefined) report("effect-not-allowed", ["effect"]);
      }),
    );
}

/**
 * The zod schema of a record of kind `ledgerEntry`, with phongtrao's own code lists, units and period kinds.
 *
 * @example
 * ```ts
 * import { ledgerEntrySchema } from "phongtrao";
 *
 * const total = { id: "t", movement: "dvk", kind: "statedTotal", when: "2022", quantity: { value: 123, hedge: "exact", unit: "model" } };
 * ledgerEntrySchema.safeParse(total).success; // true
 * const { error } = ledgerEntrySchema.safeParse({ ...total, kind: "total" });
 * error?.issues.map(({ path }) => path.join(".")); // ["kind"]
 * ```
 */
export const ledgerEntrySchema = ledgerEntrySchemaOf(standardFields);

function isWithoutEffect(kind: unknown): boolean {
  return kind !== "correction" && fixedCodes.ledgerKinds.some((known) => known === kind);
}
