/**
 * The gate: input of any kind in, a checked register out.
 *
 * @module phongtrao/schema
 */
export { schemaErrors, type SchemaErrorCode } from "./error-codes.js";
export { parseRecord } from "./parse-record.js";
export { parseRegister } from "./parse-register.js";
export type { ParseOptions } from "./parse-options.js";
export { type FieldContent, problemCodes, type Problem, type ProblemCode } from "./problem.js";
export type { ProblemLabels, ProblemWords } from "./problem-words.js";
export { activitySchema } from "./records/activity-schema.js";
export { adminUnitSchema } from "./records/admin-unit-schema.js";
export { campaignSchema } from "./records/campaign-schema.js";
export { directiveSchema } from "./records/directive-schema.js";
export { engagementSchema } from "./records/engagement-schema.js";
export { ledgerEntrySchema } from "./records/ledger-entry-schema.js";
export { mediaOutputSchema } from "./records/media-output-schema.js";
export { movementSchema } from "./records/movement-schema.js";
export { organisationSchema } from "./records/organisation-schema.js";
export { populationSchema } from "./records/population-schema.js";
export { sourceSchema } from "./records/source-schema.js";
export { statedRateSchema } from "./records/stated-rate-schema.js";
export { submissionSchema } from "./records/submission-schema.js";
export { successionSchema } from "./records/succession-schema.js";
export { targetSchema } from "./records/target-schema.js";
export { registerJsonSchema } from "./register-json-schema.js";
export { registerSchema } from "./register-schema.js";
export { renderProblem } from "./render-problem.js";
export { safeParseRecord, type RecordResult } from "./safe-parse-record.js";
export { safeParseRegister, type RegisterResult } from "./safe-parse-register.js";
