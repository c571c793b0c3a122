import type { AdminUnit } from "../geography/admin-unit.js";
import type { Succession } from "../geography/succession.js";
import type { Activity } from "./activity.js";
import type { Campaign } from "./campaign.js";
import type { Directive } from "./directive.js";
import type { Engagement } from "./engagement.js";
import type { LedgerEntry } from "./ledger-entry.js";
import type { MediaOutput } from "./media-output.js";
import type { Movement } from "./movement.js";
import type { Organisation } from "./organisation.js";
import type { Population } from "./population.js";
import type { Source } from "./source.js";
import type { StatedRate } from "./stated-rate.js";
import type { Submission } from "./submission.js";
import type { Target } from "./target.js";

/** Each kind of record with its interface. */
export interface Records {
  /** A text or table that figures come from. */
  source: Source;
  /** A document that directs campaigns. */
  directive: Directive;
  /** A body that leads, carries out or hosts. */
  organisation: Organisation;
  /** An administrative unit. */
  adminUnit: AdminUnit;
  /** What became of administrative units. */
  succession: Succession;
  /** A campaign. */
  campaign: Campaign;
  /** Outreach with a public. */
  activity: Activity;
  /** What was published. */
  mediaOutput: MediaOutput;
  /** People met, received, commended. */
  engagement: Engagement;
  /** An emulation movement. */
  movement: Movement;
  /** A line of the ledger of models. */
  ledgerEntry: LedgerEntry;
  /** A population. */
  population: Population;
  /** A target. */
  target: Target;
  /** A percentage as a report prints it. */
  statedRate: StatedRate;
  /** A unit's return. */
  submission: Submission;
}

/** The name of a kind of record. */
export type RecordKind = keyof Records;
