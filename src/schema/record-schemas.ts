import type { Fields } from "./fields.js";
import { activitySchemaOf } from "./records/activity-schema.js";
import { adminUnitSchemaOf } from "./records/admin-unit-schema.js";
import { campaignSchemaOf } from "./records/campaign-schema.js";
import { directiveSchemaOf } from "./records/directive-schema.js";
import { engagementSchemaOf } from "./records/engagement-schema.js";
import { ledgerEntrySchemaOf } from "./records/ledger-entry-schema.js";
import { mediaOutputSchemaOf } from "./records/media-output-schema.js";
import { movementSchemaOf } from "./records/movement-schema.js";
import { organisationSchemaOf } from "./records/organisation-schema.js";
import { populationSchemaOf } from "./records/population-schema.js";
import { sourceSchemaOf } from "./records/source-schema.js";
import { statedRateSchemaOf } from "./records/stated-rate-schema.js";
import { submissionSchemaOf } from "./records/submission-schema.js";
import { successionSchemaOf } from "./records/succession-schema.js";
import { targetSchemaOf } from "./records/target-schema.js";

/**
 * The makers of the record schemas, by kind of record.
 *
 * @internal
 */
export const recordSchemas = Object.freeze({
  source: sourceSchemaOf,
  directive: directiveSchemaOf,
  organisation: organisationSchemaOf,
  adminUnit: adminUnitSchemaOf,
  succession: successionSchemaOf,
  campaign: campaignSchemaOf,
  activity: activitySchemaOf,
  mediaOutput: mediaOutputSchemaOf,
  engagement: engagementSchemaOf,
  movement: movementSchemaOf,
  ledgerEntry: ledgerEntrySchemaOf,
  population: populationSchemaOf,
  target: targetSchemaOf,
  statedRate: statedRateSchemaOf,
  submission: submissionSchemaOf,
} satisfies Record<string, (fields: Fields) => unknown>);

/**
 * A schema for each kind of record.
 *
 * @internal
 */
export type RecordSchemas = {
  readonly [Kind in keyof typeof recordSchemas]: ReturnType<(typeof recordSchemas)[Kind]>;
};

/**
 * The record schemas with these fields.
 *
 * @internal
 */
export function recordSchemasOf(fields: Fields): RecordSchemas {
  const schemas = Object.entries(recordSchemas).map(([kind, schemaOf]) => [kind, schemaOf(fields)] as const);
  return Object.fromEntries(schemas) as unknown as RecordSchemas;
}
