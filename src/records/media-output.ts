import type { OpenCode } from "../internal/open-code.js";
import type { Quantity } from "../quantity/quantity.js";
import type { StandardUnits, UnitId } from "../quantity/unit.js";
import type { Channel, Topic } from "./codes.js";
import type { Moment } from "./moment.js";
import type { RecordBase } from "./record-base.js";

/** The units of media output: news items, articles, images, leaflets …, columns (a stock), and what a page or channel is met with. */
export type MediaUnit = OpenCode<
  | { [Id in UnitId]: StandardUnits[Id]["counts"] extends "outputs" ? Id : never }[UnitId]
  | "airing"
  | "visit"
  | "view"
  | "interaction"
  | "share"
  | "comment"
  | "reach"
  | "follower"
>;

/** What was published or shown, one kind in its own unit: "136 tin", "duy trì 04 chuyên mục". */
export interface MediaOutput extends RecordBase {
  /** The period or day. */
  readonly when: Moment;
  /** How much, in the unit of its kind; whether it is a flow or a stock, the unit says. */
  readonly output: Quantity<MediaUnit>;
  /** Where it appeared. */
  readonly channel?: Channel | undefined;
  /** The id of the organisation that published it. */
  readonly outlet?: string | undefined;
  /** What it was about. */
  readonly topics?: readonly Topic[] | undefined;
  /** The id of the campaign that it belongs to. */
  readonly campaign?: string | undefined;
  /** The code of the administrative unit that it belongs to, as of `when`. */
  readonly place?: string | undefined;
  /** Ids of media outputs that may have counted the same items. */
  readonly mayOverlap?: readonly string[] | undefined;
}
