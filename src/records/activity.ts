import type { AdminLevel } from "../geography/admin-unit.js";
import type { Quantity } from "../quantity/quantity.js";
import type { AudienceBreakdown } from "./audience-breakdown.js";
import type { ActivityKind, Topic } from "./codes.js";
import type { Moment } from "./moment.js";
import type { RecordBase } from "./record-base.js";

/** Outreach with a public: a talk, a conference, a contest; or a report's line that sums many of them. */
export interface Activity extends RecordBase {
  /** What it is. */
  readonly kind: ActivityKind;
  /** The day, or the period when the report gives no day. */
  readonly when: Moment;
  /** What it was about. */
  readonly topics: readonly Topic[];
  /** The id of the campaign that it belongs to. */
  readonly campaign?: string | undefined;
  /** Ids of the directives that it carried out. */
  readonly directives?: readonly string[] | undefined;
  /** The code of the administrative unit where it took place, as of `when`. */
  readonly place?: string | undefined;
  /** The level of the units that carried it out, where a line sums many: "các đơn vị Công an ở cơ sở" is `commune`. */
  readonly level?: AdminLevel | undefined;
  /** The id of the organisation that held it. */
  readonly organiser?: string | undefined;
  /** The id of the organisation that it was held at or for. */
  readonly host?: string | undefined;
  /** How many sessions; absent when the report does not say. */
  readonly sessions?: Quantity<"session" | "conference" | "trainingClass" | "round"> | undefined;
  /** How many took part: `person` as one event claims them, `attendance` (lượt) over several. */
  readonly attendance?: Quantity<"person" | "attendance"> | undefined;
  /** Who they were. */
  readonly audiences?: AudienceBreakdown | undefined;
  /** Ids of activities that may have counted the same sessions or people. */
  readonly mayOverlap?: readonly string[] | undefined;
}
