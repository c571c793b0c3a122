import type { Directive } from "../../../records/directive.js";
import type { Moment } from "../../../records/moment.js";
import type { RecordIn } from "../../lists.js";

/** The lists whose records cite directives. */
export const citingLists = Object.freeze(["activities", "campaigns", "movements", "directives"] as const);

/** The fields in which they do. */
export const citingFields = Object.freeze({ directives: "directives", carriesOut: "directives" } as const);

/** A record of one of these lists. */
export type CitingRecord = RecordIn<(typeof citingLists)[number]>;

/** What a record cites, and when it was. */
export interface Citations {
  /** The field that holds the ids. */
  readonly field: keyof typeof citingFields;
  readonly ids: readonly string[];
  /** Of an activity its time, of a campaign its period, of a movement the day it was launched, of a directive the day it was issued. */
  readonly moment: Moment | undefined;
}

/**
 * What a record cites, and when.
 *
 * @internal
 */
export function citationsOf(record: CitingRecord): Citations {
  if ("type" in record) return { field: "carriesOut", ids: record.carriesOut ?? [], moment: record.issuedOn };
  const ids = record.directives ?? [];
  if ("when" in record) return { field: "directives", ids, moment: record.when };
  return {
    field: "directives",
    ids,
    moment: "period" in record ? record.period : "launchedOn" in record ? record.launchedOn : undefined,
  };
}

/**
 * Whether a record cites anything.
 *
 * @internal
 */
export function cites(record: CitingRecord): boolean {
  return citationsOf(record).ids.length > 0;
}

/**
 * What people call a directive: its number, else its title.
 *
 * @internal
 */
export function titleOfDirective({ id, number, title }: Directive): string {
  return number ?? title ?? id;
}
