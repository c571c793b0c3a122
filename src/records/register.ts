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

/**
 * Everything that an office keeps of its campaigns, as one readonly bundle of lists. Plain JSON data.
 *
 * In JSON a list may be left out; a parsed register has them all. Ids are unique within their list, and every id that a record names exists.
 */
export interface Register {
  /** Texts and tables that figures come from. */
  readonly sources: readonly Source[];
  /** Documents that direct campaigns. */
  readonly directives: readonly Directive[];
  /** Bodies that lead, carry out and host. */
  readonly organisations: readonly Organisation[];
  /** Administrative units that records name by code. When this list is not empty, every `place` must be in it. */
  readonly adminUnits: readonly AdminUnit[];
  /** What became of administrative units. */
  readonly successions: readonly Succession[];
  /** Campaigns. */
  readonly campaigns: readonly Campaign[];
  /** Outreach with a public. */
  readonly activities: readonly Activity[];
  /** What was published. */
  readonly mediaOutputs: readonly MediaOutput[];
  /** People met, received, commended. */
  readonly engagements: readonly Engagement[];
  /** Emulation movements. */
  readonly movements: readonly Movement[];
  /** The ledger of models. */
  readonly ledger: readonly LedgerEntry[];
  /** Populations. */
  readonly populations: readonly Population[];
  /** Targets. */
  readonly targets: readonly Target[];
  /** Percentages as reports print them. */
  readonly statedRates: readonly StatedRate[];
  /** Returns of units. */
  readonly submissions: readonly Submission[];
}
