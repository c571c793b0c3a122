import type { Submission } from "./submission.js";

/**
 * Whether a return is there: submitted, accepted or not; no draft, and none that was sent back.
 *
 * @internal
 */
export function hasArrived({ status }: Submission): boolean {
  return status === "submitted" || status === "accepted";
}
