import type { Period } from "../../calendar/period.js";
import type { Gathered, GroundedGroups } from "../evaluate/gathered.js";

/** The key of a row or total. */
export type AnyKey = Readonly<Record<string, string | null | undefined>>;

/** What was read of one of the two periods. */
export interface Side {
  readonly period: Period;
  readonly gathered: Gathered<GroundedGroups>;
}
