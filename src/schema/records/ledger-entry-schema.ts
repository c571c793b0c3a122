import * as z from "zod";
import type { LedgerEntry } from "../../records/ledger-entry.js";
import type { Fields } from "../fields.js";
import { judgeTogether } from "../judge-together.js";
import { quantityIn } from "../quantity-schema.js";
import { standardFields } from "../standard-fields.js";

const kindsWithoutEffect = [
  "opening",
  "registered",
  "established",
  "replicated",
  "recognised",
  "effective",
  "discontinued",
  "merged",
  "statedTotal",
] as const;

/** @internal */
export function ledgerEntrySchemaOf({ id, provenance, moment, text, holder, field, units }: Fields) {
  return z
    .strictObject({
      id,
      provenance: provenance.optional(),
      movement: id,
      kind: z.enum([...kindsWithoutEffect, "correction"]),
      when: moment,
      quantity: quantityIn(["model", "modelType", "modelSite"], units),
      effect: z.enum(["increase", "decrease"]).optional(),
      place: text.optional(),
      holder: holder.optional(),
      field: field.optional(),
      method: text.optional(),
      mergedInto: id.optional(),
    })
    .check(
      judgeTogether<LedgerEntry>(({ kind, effect }, report) => {
        if (kind === "correction" && effect === undefined) report("effect-required", ["effect"]);
        const hasNone = kindsWithoutEffect.some((known) => known === kind);
        if (hasNone && effect !== undefined) report("effect-not-allowed", ["effect"]);
      }),
    );
}

/** The zod schema of a record of kind `ledgerEntry`, with phongtrao's own code lists, units and period kinds. */
export const ledgerEntrySchema = ledgerEntrySchemaOf(standardFields);
