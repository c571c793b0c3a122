/** What happened to administrative units on a day. */
export type SuccessionKind = "merged" | "split" | "renamed" | "recoded" | "reassigned" | "levelAbolished";

/** An event in which administrative units follow others: a merger, a split, a new name, code, parent, or the end of a level. */
export interface Succession {
  /** What happened. */
  readonly kind: SuccessionKind;
  /** The first day of the new order, `YYYY-MM-DD`. */
  readonly effectiveOn: string;
  /** Codes of the units that were, as of the day before. */
  readonly from: readonly string[];
  /** Codes of the units that are, as of the day itself; empty where a level ended. */
  readonly to: readonly string[];
  /** The resolution or decree, such as "202/2025/QH15". */
  readonly legalBasis?: string | undefined;
}
