import type { RecordKind } from "../records/record-kind.js";
import type { Register } from "../records/register.js";

/** The name of a list of the register: `activities`, `ledger` … */
export type RegisterList = keyof Register;

/** A record of a list. */
export type RecordIn<List extends RegisterList> = Register[List][number];

/**
 * The list that each kind of record stands in, in the order of the register.
 *
 * @internal
 */
export const listOfKind = {
  source: "sources",
  directive: "directives",
  organisation: "organisations",
  adminUnit: "adminUnits",
  succession: "successions",
  campaign: "campaigns",
  activity: "activities",
  mediaOutput: "mediaOutputs",
  engagement: "engagements",
  movement: "movements",
  ledgerEntry: "ledger",
  population: "populations",
  target: "targets",
  statedRate: "statedRates",
  submission: "submissions",
} as const satisfies Readonly<Record<RecordKind, RegisterList>>;

/**
 * The lists of a register.
 *
 * @internal
 */
export const registerLists: readonly RegisterList[] = Object.freeze(Object.values(listOfKind));
