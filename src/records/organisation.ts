import type { OrganisationKind } from "./codes.js";
import type { RecordBase } from "./record-base.js";

/** A body that leads, carries out, hosts or supports: never a person. */
export interface Organisation extends RecordBase {
  /** Its official name. */
  readonly name: string;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** The id of the organisation that it belongs to. */
  readonly parent?: string | undefined;
  /** The code of the administrative unit where it works. */
  readonly place?: string | undefined;
}
