/**
 * Why it is not known which unit an activity reached.
 *
 * - `noPlace`: it has no place
 * - `unknownUnit`: no unit of the gazetteer has the code of its place then
 * - `aboveLevel`: its place is a larger unit, somewhere in which it took place
 * - `noUnitOfLevel`: no unit of the level had that ground on the period's last day
 * - `divided`: the ground of its place had gone to several units by the period's last day
 * - `partlyWithin`: it is dated by a period that lies only partly within the one asked for
 */
export type UnplacedActivityReason =
  "noPlace" | "unknownUnit" | "aboveLevel" | "noUnitOfLevel" | "divided" | "partlyWithin";

/** An activity of which it is not known which unit it reached. Plain frozen data. */
export interface UnplacedActivity {
  /** The id of the activity. */
  readonly activity: string;
  /** The code of its place, as it was given; `null` where there is none. */
  readonly place: string | null;
  /** Why it is not known. */
  readonly reason: UnplacedActivityReason;
  /** The codes of the units that it may have reached, in Vietnamese order of their names. */
  readonly candidates: readonly string[];
}
