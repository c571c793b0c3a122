import type { Quantity } from "../quantity/quantity.js";
import type { Field, Holder } from "./codes.js";
import type { Moment } from "./moment.js";
import type { RecordBase } from "./record-base.js";

/**
 * What an entry says of the stock of models.
 *
 * - `opening`: so many at the start of the day or period
 * - `registered`: so many announced for the day or period (đăng ký), which are none yet; the stock does not change
 * - `added`: so many came in, and nobody says how many of them were established and how many replicated (xây dựng và nhân rộng)
 * - `established`, `replicated`: so many of the one sort or the other (xây dựng, nhân rộng)
 * - `recognised`: so many found good (công nhận); they were there before, so the stock does not change
 * - `effective`: so many of them work well (phát huy hiệu quả) at the end of the day or period; a part of the stock, which does not change
 * - `discontinued`, `merged`: so many removed (thanh loại, sáp nhập)
 * - `correction`: so many more or fewer after a recount; `effect` says which
 * - `statedTotal`: so many at the end of the day or period, as the report says
 */
export type LedgerEntryKind =
  | "opening"
  | "registered"
  | "added"
  | "established"
  | "replicated"
  | "recognised"
  | "effective"
  | "discontinued"
  | "merged"
  | "correction"
  | "statedTotal";

/** The three units of a ledger, which are never mixed: models (mô hình), their types (loại mô hình), their sites (điểm). */
export type LedgerUnit = "model" | "modelType" | "modelSite";

/** One line of a movement's ledger of models. */
export interface LedgerEntry extends RecordBase {
  /** The id of the movement. */
  readonly movement: string;
  /** What it says of the stock. */
  readonly kind: LedgerEntryKind;
  /** The day or period that it belongs to. */
  readonly when: Moment;
  /** How many. */
  readonly quantity: Quantity<LedgerUnit>;
  /** Whether a correction adds or takes away; on corrections only, and there required. */
  readonly effect?: "increase" | "decrease" | undefined;
  /** The code of the administrative unit, as of `when`. */
  readonly place?: string | undefined;
  /** Whether collectives or individuals hold these models. */
  readonly holder?: Holder | undefined;
  /** The field that they belong to. */
  readonly field?: Field | undefined;
  /** How they were counted, in a word of your own; figures counted by two methods make no series. Name it in every total, or in none: where only one of two names it, their growth is flagged `methodUnknown`. */
  readonly method?: string | undefined;
  /** The id of the movement that merged models went to, when it is another. */
  readonly mergedInto?: string | undefined;
}
