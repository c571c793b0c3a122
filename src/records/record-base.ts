import type { Provenance } from "../internal/provenance.js";

/** What every record has. */
export interface RecordBase {
  /** Names the record within its list; not empty. */
  readonly id: string;
  /** The sentences that the record was taken from. */
  readonly provenance?: readonly Provenance[] | undefined;
}
