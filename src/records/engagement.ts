import type { Quantity } from "../quantity/quantity.js";
import type { Audience, EngagementKind } from "./codes.js";
import type { Moment } from "./moment.js";
import type { RecordBase } from "./record-base.js";

/** People of a group met, received, visited or commended: a headcount and nothing else about them. */
export interface Engagement extends RecordBase {
  /** What it was. */
  readonly kind: EngagementKind;
  /** The day, or the period when the report gives no day. */
  readonly when: Moment;
  /** The group: `prestigious-persons` are "người có uy tín". */
  readonly audience: Audience;
  /** How many people. */
  readonly headcount: Quantity<"person">;
  /** The code of the administrative unit that they came from, as of `when`. */
  readonly place?: string | undefined;
  /** The id of the organisation that held it. */
  readonly organiser?: string | undefined;
  /** The id of the campaign that it belongs to. */
  readonly campaign?: string | undefined;
  /** Ids of engagements that may have counted the same people. */
  readonly mayOverlap?: readonly string[] | undefined;
}
