import type { LedgerEntry } from "../../../records/ledger-entry.js";

/** That nothing is known of an entry, since its time cannot be read. */
export interface Unreadable {
  readonly verdict: "incomplete";
  readonly message: "unreadable-moment";
  readonly data: { readonly entry: string };
  readonly records: readonly string[];
  readonly path: readonly string[];
}

/**
 * What is said of an entry whose time cannot be read.
 *
 * @internal
 */
export function cannotBeRead({ id }: LedgerEntry): Unreadable {
  return {
    verdict: "incomplete",
    message: "unreadable-moment",
    data: { entry: id },
    records: [id],
    path: ["when"],
  };
}
