import * as z from "zod";
import type { Register } from "../records/register.js";
import type { Fields } from "./fields.js";
import { recordSchemas } from "./record-schemas.js";
import { referenceProblems } from "./reference-problems.js";
import { issue } from "./issue.js";
import { standardFields } from "./standard-fields.js";

/**
 * The shape of a register, without what its records say of one another.
 *
 * @internal
 */
export function registerShapeOf(fields: Fields) {
  const list = <Schema extends z.ZodType>(schemaOf: (fields: Fields) => Schema) =>
    z.array(schemaOf(fields)).default(() => []);
  return z.strictObject({
    sources: list(recordSchemas.source),
    directives: list(recordSchemas.directive),
    organisations: list(recordSchemas.organisation),
    adminUnits: list(recordSchemas.adminUnit),
    successions: list(recordSchemas.succession),
    campaigns: list(recordSchemas.campaign),
    activities: list(recordSchemas.activity),
    mediaOutputs: list(recordSchemas.mediaOutput),
    engagements: list(recordSchemas.engagement),
    movements: list(recordSchemas.movement),
    ledger: list(recordSchemas.ledgerEntry),
    populations: list(recordSchemas.population),
    targets: list(recordSchemas.target),
    statedRates: list(recordSchemas.statedRate),
    submissions: list(recordSchemas.submission),
  });
}

/**
 * The zod schema of a whole {@link Register}: records, unique ids and references. Lists that are left out become empty. It is a Standard Schema too.
 */
export const registerSchema = registerShapeOf(standardFields).superRefine((register: Register, context) => {
  for (const { code, path, found } of referenceProblems(register)) {
    context.addIssue({ code: "custom", path: [...path], input: found, ...issue(code) });
  }
});
