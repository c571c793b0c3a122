import * as z from "zod";
import type { RecordSchemas } from "./record-schemas.js";

/**
 * The shape of a register, without what its records say of one another.
 *
 * @internal
 */
export function registerShapeOf(schemas: RecordSchemas) {
  const list = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).default(() => []);
  return z.strictObject({
    sources: list(schemas.source),
    directives: list(schemas.directive),
    organisations: list(schemas.organisation),
    adminUnits: list(schemas.adminUnit),
    successions: list(schemas.succession),
    campaigns: list(schemas.campaign),
    activities: list(schemas.activity),
    mediaOutputs: list(schemas.mediaOutput),
    engagements: list(schemas.engagement),
    movements: list(schemas.movement),
    ledger: list(schemas.ledgerEntry),
    populations: list(schemas.population),
    targets: list(schemas.target),
    statedRates: list(schemas.statedRate),
    submissions: list(schemas.submission),
  });
}
