import { activitySchema } from "./records/activity-schema.js";
import { adminUnitSchema } from "./records/admin-unit-schema.js";
import { campaignSchema } from "./records/campaign-schema.js";
import { directiveSchema } from "./records/directive-schema.js";
import { engagementSchema } from "./records/engagement-schema.js";
import { ledgerEntrySchema } from "./records/ledger-entry-schema.js";
import { mediaOutputSchema } from "./records/media-output-schema.js";
import { movementSchema } from "./records/movement-schema.js";
import { organisationSchema } from "./records/organisation-schema.js";
import { populationSchema } from "./records/population-schema.js";
import { sourceSchema } from "./records/source-schema.js";
import { statedRateSchema } from "./records/stated-rate-schema.js";
import { submissionSchema } from "./records/submission-schema.js";
import { successionSchema } from "./records/succession-schema.js";
import { targetSchema } from "./records/target-schema.js";

/**
 * The record schemas with phongtrao's own code lists, units and period kinds, by kind of record. To make one takes a thousand times as long as to use it.
 *
 * @internal
 */
export const standardSchemas = Object.freeze({
  source: sourceSchema,
  directive: directiveSchema,
  organisation: organisationSchema,
  adminUnit: adminUnitSchema,
  succession: successionSchema,
  campaign: campaignSchema,
  activity: activitySchema,
  mediaOutput: mediaOutputSchema,
  engagement: engagementSchema,
  movement: movementSchema,
  ledgerEntry: ledgerEntrySchema,
  population: populationSchema,
  target: targetSchema,
  statedRate: statedRateSchema,
  submission: submissionSchema,
});
