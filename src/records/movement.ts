import type { Field } from "./codes.js";
import type { RecordBase } from "./record-base.js";

/** An emulation movement (phong trào thi đua) whose models are counted in a ledger: "Dân vận khéo". */
export interface Movement extends RecordBase {
  /** What it is called. */
  readonly name: string;
  /** The day it was launched, `YYYY-MM-DD`. */
  readonly launchedOn?: string | undefined;
  /** The id of the organisation whose models are counted: a movement of the whole country is kept apart for each. */
  readonly holder?: string | undefined;
  /** Ids of the directives behind it. */
  readonly directives?: readonly string[] | undefined;
  /** The fields that its models belong to. */
  readonly fields?: readonly Field[] | undefined;
  /** The id of the campaign that it belongs to. */
  readonly campaign?: string | undefined;
}
