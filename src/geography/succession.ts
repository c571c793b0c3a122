import type { Provenance } from "../internal/provenance.js";

/**
 * What happened to administrative units on a day.
 *
 * - `merged`: several became one
 * - `split`: one became several
 * - `renamed`: a new name, or a new type (tỉnh → thành phố), since the official name changes with it
 * - `recoded`: the same unit under another code
 * - `reassigned`: the same unit under another parent
 * - `levelAbolished`: units ended because their level did; what they covered passes to what became of their children, unless `to` says otherwise
 * - `dissolved`: a unit ended and no other covers its ground
 */
export type SuccessionKind = (typeof successionKinds)[number];

/**
 * The words of {@link SuccessionKind}, as a list.
 *
 * @example
 * ```ts
 * import { codeLabel, successionKinds } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * successionKinds.map((kind) => codeLabel("successionKinds", kind, vi)).slice(0, 3); // ["nhập", "chia", "đổi tên"]
 * ```
 */
export const successionKinds = Object.freeze([
  "merged",
  "split",
  "renamed",
  "recoded",
  "reassigned",
  "levelAbolished",
  "dissolved",
] as const);

/**
 * An event in which administrative units follow others: a merger, a split, a new name, code, parent, or the end of a level.
 *
 * Each unit of `from` passes ground to each unit of `to`. A reorganisation of several units into several is a set of events of one day, whose passages are put
 * together.
 */
export interface Succession {
  /** What happened. */
  readonly kind: SuccessionKind;
  /** The first day of the new order, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
  /** Codes of the units that were, as of the day before. */
  readonly from: readonly string[];
  /** Codes of the units that are, as of the day itself; empty where a level ended or a unit was dissolved. */
  readonly to: readonly string[];
  /** The resolution or decree, such as "202/2025/QH15". */
  readonly legalBasis?: string | undefined;
  /** The sentences that it was taken from. */
  readonly provenance?: readonly Provenance[] | undefined;
}
