import type { TargetVerdict } from "./attainment.js";
import type { WayStatus } from "./share-of-way.js";

/** What a language says of targets. Plain data that a locale supplies. */
export interface TargetWords {
  /** Whether a target was attained. */
  readonly targetVerdicts: Readonly<Record<TargetVerdict, string>>;
  /** Whether there is a share of the way from the baseline, and if not, why. */
  readonly wayStatuses: Readonly<Record<WayStatus, string>>;
}
